package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.Programme;
import org.lexgap.Spoken;
import org.lexgap.language.Message;

/** Whatever is wrong in a summary is said in Russian too, and no message is one that nobody can meet. */
class RussianProblemsTest {

    private static final String HEAD = "\nlexgap: 1\nstate: FJI\nasOf: 2024-01-01\n";

    /** Names and codes that the messages themselves hold. */
    private static final Set<String> NAMES = Set.of(
            "YAML",
            "JSON",
            "UTF-8",
            "ISO",
            "alpha-3",
            "KAZ",
            "XAA",
            "XZZ",
            "Lexgap",
            "null",
            "true",
            "false",
            "n",
            "answers",
            "instruments",
            "value",
            "unavailable",
            "checked",
            "touches",
            "en",
            "ru",
            "P5Y",
            "P18M",
            "P0D");

    /** Messages that no file of a user's leads to: library words we do not know, warnings, limits of another parser. */
    private static final Set<String> ELSEWHERE = Set.of(
            "intake.level.warning",
            "intake.parser.other",
            "intake.parser.no-words",
            "intake.not-yaml",
            "intake.parser.gherkin-language",
            "intake.parser.gherkin-cells",
            "intake.parser.gherkin-tag",
            "intake.parser.gherkin-end");

    /** A line each that is wrong in an otherwise good summary. */
    private static final List<String> LINES = """
            answers: {foundling-grant: automatic}
            answers: {foundlng-grant: nothing}
            answers: {women-marriage-loss: }
            answers: {women-marriage-loss: null}
            answers: {treaty-1951-party-since: 1999}
            answers: {treaty-1951-party-since: [1999]}
            answers: {naturalisation-wait-ordinary: 5y}
            answers: {naturalisation-wait-ordinary: [P5Y]}
            answers: {deprivation-safeguards: notice}
            answers: {deprivation-safeguards: [notice, notice]}
            answers: {deprivation-safeguards: [[notice], null]}
            answers: {foundling-grant: {value: nothing, valeu: x}}
            answers: {foundling-grant: {note: x}}
            answers: {foundling-grant: {value: nothing, from: 2010-01-01, until: 2010-01-01}}
            answers: {foundling-grant: {value: nothing, citations: [{instrument: x}]}}
            answers: {foundling-grant: {value: nothing, citations: [x]}}
            answers: {foundling-grant: {value: nothing, citations: x}}
            answers: {foundling-grant: {value: nothing, note: [x]}}
            answers: {foundling-grant: {value: nothing, note: }}
            answers: {foundling-grant: {value: nothing, checked: [nothing]}}
            answers: {foundling-grant: {value: nothing, touches: [POA-44-FOUNDLING]}}
            answers: {act-contradiction-themes: {value: [], touches: [POA-44-FOUNDLNG, [x]]}}
            answers: {state-participation: cis}
            answers: [1, 2]
            instruments: {a: {title: {english: x}}}
            instruments: {a: {title: {en: [x]}}}
            instruments: {a: x}
            instruments: {a: {versions: [x]}}
            instruments: [a]
            offices: [x]
            offices: [{name: x, questions: [foundlng-grant, coe-member, coe-member], themes: [statelesness]}]
            source: gazette
            """.lines().toList();

    /** Files that are no summary at all. */
    private static final List<String> YAML = List.of(
            "x",
            "lexgap: 2\nstate: KAS\n",
            "a: &x 1",
            "a: *x",
            "a: !!str 1",
            "{a: 1, <<: {b: 2}}",
            "[a]: 1",
            "a: \"\\e\"",
            "a: 1\na: 2",
            "a: 1\n---\nb: 2",
            "# nothing",
            "",
            "a: " + "[".repeat(60) + "]".repeat(60),
            "x".repeat(3_000_000),
            "a: [1",
            "a: {b: c\n]",
            "- a\nb: c",
            "a: 1\n- b",
            "a: b\n  - c: d\n e: f",
            "a: 'it's'",
            "answers:\n  a: b\n c: d",
            "a: [x: {]",
            "a: 1\n...\nb",
            "a: 1\nb",
            "a: b: c",
            "a: - b",
            "a: 'x",
            "a:\n\t- b",
            "@a: 1",
            "a: \"\\q\"");

    private static final List<String> JSON = List.of(
            "{'a': 1}",
            "{\"a\" 1}",
            "[1 2]",
            "{\"a\": 1 \"b\": 2}",
            "[1,]",
            "{\"a\":}",
            "{\"a\": tru}",
            "{\"a\": \"x}",
            "{\"a\": 1",
            "[1",
            "{\"a\": 1]",
            "}",
            "{\"a\": \"\\q\"}",
            "{\"a\": \"x\ny\"}",
            "[".repeat(60),
            "[" + "1".repeat(1_001) + "]",
            "[\"" + "x".repeat(100_001) + "\"]",
            "{} {}",
            " ".repeat(11_000_000));

    @Test
    void everyProblemIsSaidInRussian() {
        problems().forEach(problem -> Spoken.inRussian(problem.message(), NAMES));
    }

    @Test
    void everyMessageIsMetByABadFile() throws IOException {
        Set<String> met = Spoken.keys(problems().map(Problem::line).toList());
        assertThat(met).doesNotContain("intake.parser.other");
        Set<String> unmet = new TreeSet<>(all());
        unmet.removeAll(met);
        assertThat(unmet).isEqualTo(new TreeSet<>(ELSEWHERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expected chomping or indentation indicators, but found x(120)", "mapping values: no", ""})
    void whatAParserSaysOtherwiseIsQuoted(String said) {
        Message message = ParserSays.of(said);
        assertThat(message).hasToString(said);
        assertThat(message.in(org.lexgap.language.Language.RU)).endsWith("«" + said + "»");
    }

    private static Stream<Problem> problems() {
        Stream<Reading<?>> lines = LINES.stream().map(line -> Programme.read("s.yaml", line + HEAD));
        Stream<Reading<?>> yaml = YAML.stream().map(text -> Programme.read("s.yaml", text));
        Stream<Reading<?>> json = JSON.stream().map(text -> Programme.read("s.json", text));
        Stream<Reading<?>> bytes = Stream.of(
                new SummaryReader(Programme.catalogue()).read("s.yaml", "é".getBytes(StandardCharsets.ISO_8859_1)));
        List<Reading<?>> all =
                Stream.of(lines, yaml, json, bytes).flatMap(one -> one).collect(Collectors.toList());
        assertThat(all).allMatch(reading -> reading.result().isEmpty());
        return all.stream().flatMap(reading -> reading.problems().stream());
    }

    private static Set<String> all() throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/org/lexgap/language/intake_ru.properties"))) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
