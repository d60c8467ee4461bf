package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** The catalogue in Russian is the same catalogue, all of it in Russian; what is missing or left over fails the build. */
class TranslationTest {

    private static final Catalogue RUSSIAN = Programme.in(Language.RU).catalogue();
    private static final String CYRILLIC = "(?s).*\\p{IsCyrillic}.*";

    @Test
    void codesAreTheSameInBothLanguages() {
        assertThat(RUSSIAN.norms().stream().map(TranslationTest::codes))
                .containsExactlyElementsOf(Programme.catalogue().norms().stream()
                        .map(TranslationTest::codes)
                        .toList());
        assertThat(RUSSIAN.questions().stream().map(TranslationTest::codes))
                .containsExactlyElementsOf(Programme.catalogue().questions().stream()
                        .map(TranslationTest::codes)
                        .toList());
    }

    @Test
    void everyTextIsRussian() {
        for (Norm norm : RUSSIAN.norms()) {
            Stream.of(
                            Stream.of(norm.statement(), norm.modal(), norm.applies(), norm.remedy()),
                            norm.inference().stream(),
                            norm.note().stream(),
                            norm.severityNote().stream(),
                            norm.exceptions().stream(),
                            norm.dependencies().stream().map(link -> link.effect()))
                    .flatMap(texts -> texts)
                    .forEach(text -> assertThat(text).as(norm.id()).matches(CYRILLIC));
        }
        for (Question question : RUSSIAN.questions()) {
            assertThat(question.wording()).as(question.id()).matches(CYRILLIC);
            assertThat(question.help()).as(question.id()).matches(CYRILLIC);
        }
        assertThat(Programme.in(Language.RU).ruleBook().rules())
                .allMatch(rule -> rule.says().matches(CYRILLIC));
    }

    @Test
    void aRuleSpeaksOfTheSameSentencesInBothLanguages() {
        Programme.in(Language.RU).ruleBook().rules().forEach(rule -> assertThat(
                        rule.says().split(" (пробел|частично|соответствует|неприменимо): ")[0])
                .as(rule.id())
                .isEqualTo(Programme.ruleBook()
                        .rule(rule.id())
                        .orElseThrow()
                        .says()
                        .split(" (gap|partial|met|not applicable): ")[0]));
    }

    @Test
    void relatedInstrumentsAreNamedInRussianAndFoundByTheirEnglishNames() {
        assertThat(RUSSIAN.cited("ICCPR art 12(4)")).isEqualTo("МПГПП, ст. 12(4)");
        assertThat(RUSSIAN.instrument("ICCPR art 12(4)")).isPresent();
        assertThat(Programme.catalogue().cited("ICCPR art 12(4)")).isEqualTo("ICCPR art 12(4)");
    }

    @Test
    void whatIsNotTranslatedFailsTheBuild() throws IOException {
        assertThat(faults("para-44-citizenship.yaml", text -> text.replaceFirst("    statement:", "    statemant:")))
                .contains("NOT_TRANSLATED");
        assertThat(faults("para-44-citizenship.yaml", text -> text.replaceFirst("(?m)^  POA-44-FOUNDLING/GAP.*$", "")))
                .contains("NOT_TRANSLATED");
        assertThat(faults("states.yaml", text -> text.replaceFirst("(?m)^\"?KAZ.*$", "")))
                .contains("NOT_TRANSLATED");
    }

    @Test
    void aTranslationOfNothingFailsTheBuild() throws IOException {
        assertThat(faults(
                        "para-44-citizenship.yaml", text -> text + "  POA-44-NONE/GAP/none: \"44.3 пробел: ничего\"\n"))
                .containsExactly("TRANSLATES_NOTHING");
        assertThat(faults("states.yaml", text -> text + "XAA: Вымышленное государство\n"))
                .containsExactly("TRANSLATES_NOTHING");
        assertThat(faults("para-99-none.yaml", text -> "title: Ничего\n")).containsExactly("TRANSLATES_NOTHING");
    }

    private static Set<String> faults(String file, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> russian = files(Path.of("rules/ru"));
        String text = new String(russian.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        russian.put(file, change.apply(text).getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> english = files(Path.of("rules"));
        english.keySet().removeIf(name -> name.startsWith("ru/"));
        Set<String> sentences = Stream.of(
                        Programme.ruleBook().rules().stream().map(rule -> rule.id()),
                        Programme.ruleBook().checks().stream().map(check -> check.id()),
                        Programme.ruleBook().remarks().stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        Reading<Translation> reading = Translation.of(Language.RU, english, russian, sentences);
        assertThat(reading.result()).isEmpty();
        return reading.problems().stream().map(Problem::code).collect(Collectors.toSet());
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static String codes(Norm norm) {
        return String.join(
                " ",
                norm.id(),
                norm.sources().toString(),
                norm.theme().toString(),
                norm.strength().toString(),
                norm.severity().toString(),
                norm.questions().toString(),
                norm.verdict().toString(),
                norm.relatedInstruments().toString());
    }

    private static String codes(Question question) {
        return question.id() + " " + question.type() + " " + question.valueIds() + " " + question.order();
    }
}
