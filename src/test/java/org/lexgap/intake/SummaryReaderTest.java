package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.Programme;
import org.lexgap.law.LawSummary;
import org.lexgap.record.AssessmentJson;
import org.lexgap.record.SummarySchema;

/** Summaries good and bad, in YAML and in JSON. */
class SummaryReaderTest {

    private static final int DRAWS = 1_000;

    @Test
    void yamlAndJsonOfOneSummaryGiveTheSameBytes() {
        RandomSummaries drawn = new RandomSummaries(1996);
        for (int i = 0; i < DRAWS; i++) {
            Map<String, Object> summary = drawn.next();
            LawSummary fromYaml = read("s.yaml", yaml(summary, ""));
            LawSummary fromJson = read("s.json", json(summary));
            assertThat(assessed(fromYaml)).isEqualTo(assessed(fromJson));
        }
    }

    @Test
    void orderOfAnswersChangesNothing() {
        RandomSummaries drawn = new RandomSummaries(44);
        for (int i = 0; i < 100; i++) {
            Map<String, Object> summary = drawn.next();
            @SuppressWarnings("unchecked")
            Map<String, Object> answers = (Map<String, Object>) summary.get("answers");
            List<String> backwards = answers.keySet().stream()
                    .collect(Collectors.collectingAndThen(Collectors.toList(), keys -> {
                        java.util.Collections.reverse(keys);
                        return keys;
                    }));
            Map<String, Object> turned = new java.util.LinkedHashMap<>();
            backwards.forEach(key -> turned.put(key, answers.get(key)));
            Map<String, Object> other = new java.util.LinkedHashMap<>(summary);
            other.put("answers", turned);
            assertThat(assessed(read("s.json", json(other)))).isEqualTo(assessed(read("s.json", json(summary))));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    answers: {foundling-grant: automatic}          | 1:28 UNKNOWN_VALUE     | did you mean automatic-no-limit?
                    answers: {foundlng-grant: nothing}             | 1:11 UNKNOWN_QUESTION  | did you mean foundling-grant?
                    answers: {women-marriage-loss: }               | 1:31 EMPTY_VALUE       | write null if checked and not bound
                    answers: {women-marriage-loss: null}           | 1:32 WRONG_TYPE        | null is for treaties alone
                    answers: {treaty-1951-party-since: 1999}       | 1:36 BAD_DATE          | write year-month-day
                    answers: {naturalisation-wait-ordinary: 5y}    | 1:41 BAD_DURATION      | such as P5Y
                    answers: {deprivation-safeguards: notice}      | 1:35 WRONG_TYPE        | takes a list, such as [notice]
                    answers: {deprivation-safeguards: [a, notice]} | 1:36 UNKNOWN_VALUE     | use notice, hearing, representation or reasons
                    answers: {foundling-grant: {value: nothing, valeu: x}} | 1:45 UNKNOWN_KEY | did you mean value?
                    answers: {foundling-grant: {note: x}}          | 1:28 MISSING_KEY       | either a "value" or a reason
                    answers: {foundling-grant: {value: nothing, from: 2010-01-01, until: 2010-01-01}} | 1:70 BAD_PERIOD | before it begins
                    answers: {foundling-grant: {value: nothing, citations: [{instrument: x}]}} | 1:70 UNKNOWN_INSTRUMENT | not among the instruments
                    answers: {foundling-grant: {value: nothing, checked: [nothing]}} | 1:54 WRONG_TYPE | questions that take a list
                    answers: {foundling-grant: {value: nothing, touches: [POA-44-FOUNDLING]}} | 1:54 UNKNOWN_KEY | alone
                    answers: {act-contradiction-themes: {value: [], touches: [POA-44-FOUNDLNG]}} | 1:59 UNKNOWN_NORM | did you mean POA-44-FOUNDLING?
                    answers: {state-participation: cis, foundling-grant: nothing} | 1:32 CONTRADICTS_STATE | Not a participant
                    instruments: {a: {rank: law}}                  | 1:25 UNKNOWN_WORD      | use constitution, constitutional-act
                    instruments: {a: {title: {english: x}}}        | 1:27 UNKNOWN_KEY       | two or three letters
                    source: gazette                                | 1:9 UNKNOWN_WORD       | official-gazette
                    answers: [1, 2]                                | 1:10 WRONG_TYPE        | must be a mapping
                    """)
    void errorSaysWhereWhatAndWhatIsAllowed(String line, String placeAndCode, String words) {
        assertTheOneProblem(line + "\nlexgap: 1\nstate: FJI\nasOf: 2024-01-01\n", placeAndCode, words);
    }

    /** A file has one fault, said where it stands, under its code, and with what helps. */
    static void assertTheOneProblem(String yaml, String placeAndCode, String words) {
        Reading<LawSummary> reading = Programme.read("s.yaml", yaml);
        assertThat(reading.result()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        Problem problem = reading.problems().get(0);
        assertThat(problem.at().line() + ":" + problem.at().column() + " " + problem.code())
                .isEqualTo(placeAndCode);
        assertThat(problem.message().toString()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    s.yaml | a: &x 1               | ALIAS
                    s.yaml | a: *x                 | ALIAS
                    s.yaml | a: !!str 1            | TAG
                    s.yaml | {a: 1, <<: {b: 2}}    | ALIAS
                    s.yaml | a: [1                 | YAML_SYNTAX
                    s.yaml | [a]: 1                | YAML_SYNTAX
                    s.yaml | "a\\e": 1             | CONTROL_CHARACTER
                    s.json | {"a": 1} {"a": 2}     | SECOND_DOCUMENT
                    s.json | {"a": NaN}            | JSON_SYNTAX
                    s.json | {"a": "\\u0000"}      | CONTROL_CHARACTER
                    s.json | {"a": "\\ud800"}      | CONTROL_CHARACTER
                    s.json | {'a': 1}              | JSON_SYNTAX
                    """)
    void whatIsNoPlainTreeIsRefused(String file, String text, String code) {
        Reading<LawSummary> reading = Programme.read(file, text);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void whatAFileOffersAsTheNearestWordIsShownToo() {
        assertThat(Programme.read("s.json", """
                                {"lexgap": 1, "state": "XAA", "asOf": "2024-01-01",
                                 "instruments": {"citizenship\\u0085act": {}},
                                 "answers": {"foundling-grant":
                                   {"value": "nothing", "citations": [{"instrument": "citizenship-act"}]}}}
                                """).problems())
                .singleElement()
                .asString()
                .endsWith("(did you mean citizenship<U+0085>act?)");
    }

    @Test
    void whatAParserQuotesFromAFileIsShownToo() {
        assertThat(Programme.read("s.json", "{\"lexgap\": a\u202Eb}").problems())
                .singleElement()
                .asString()
                .contains("JSON_SYNTAX", "<U+202E>")
                .doesNotContain("\u202E");
        assertThat(Programme.read("s.yaml", "a: \"\\\u202E\"\n").problems())
                .singleElement()
                .asString()
                .contains("YAML_SYNTAX", "<U+202E>")
                .doesNotContain("\u202E");
    }

    @Test
    void whatAParserSaysStandsOnOneLine() {
        assertThat(Programme.read("s.yaml", "title: \"a\"&\nstate: XAA\n").problems())
                .singleElement()
                .asString()
                .startsWith("s.yaml:1:12: error YAML_SYNTAX: ")
                .hasLineCount(1);
    }

    @Test
    void duplicateKeysSecondDocumentsDepthAndSizeAreRefused() {
        assertThat(codes("s.yaml", "lexgap: 1\nlexgap: 1\nstate: XAA\nasOf: 2024-01-01\n"))
                .contains("DUPLICATE_KEY");
        assertThat(codes("s.json", "{\"lexgap\": 1, \"lexgap\": 1, \"state\": \"XAA\", \"asOf\": \"2024-01-01\"}"))
                .contains("DUPLICATE_KEY");
        assertThat(codes("s.yaml", "a: 1\n---\nb: 2\n")).containsExactly("SECOND_DOCUMENT");
        assertThat(codes("s.yaml", "a: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .containsExactly("TOO_DEEP");
        assertThat(codes("s.yaml", "a: " + "[".repeat(51) + "]".repeat(51))).containsExactly("TOO_DEEP");
        assertThat(codes("s.json", "[".repeat(100_000))).containsExactly("TOO_LARGE");
        assertThat(codes("s.json", "{\"a\": " + "1".repeat(1_001) + "}")).containsExactly("TOO_LARGE");
        assertThat(codes("s.yaml", "a: " + "x".repeat(2 * 1024 * 1024))).containsExactly("TOO_BIG");
        assertThat(codes("s.json", " ".repeat(11 * 1024 * 1024))).containsExactly("TOO_BIG");
        assertThat(codes("s.yaml", "  \n")).containsExactly("EMPTY_FILE");
    }

    @Test
    void aWordThatOtherReadersTurnIntoSomethingElseStaysAWord() {
        LawSummary summary = read("s.yaml", """
                lexgap: 1
                state: XNO
                title: NO
                asOf: 2024-01-01
                instruments: {a: {number: 13.10}}
                answers: {women-marriage-loss: no, coe-member: yes}
                """);
        assertThat(summary.title()).isEqualTo("NO");
        assertThat(summary.instruments().get("a").number()).contains("13.10");
        assertThat(summary.answers().get("coe-member").entries().get(0).value().text())
                .isEqualTo("yes");
    }

    @Test
    void allErrorsOfAFileAreReportedAtOnceInTheirOrder() {
        List<Problem> problems = Programme.read("s.yaml", """
                        lexgap: 2
                        state: KAS
                        titel: x
                        asOf: 2024-13-01
                        answers:
                          foundling-grant: automatic
                          foundlng-grant: nothing
                          women-marriage-loss:
                        """).problems();
        assertThat(problems).hasSize(7);
        assertThat(problems).extracting(problem -> problem.at().line()).isSorted();
    }

    @Test
    void everySampleFitsTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SummarySchema.write(Programme.catalogue()), InputFormat.JSON);
        try (Stream<Path> samples = Files.walk(Path.of("legislation-samples"))) {
            for (Path sample :
                    samples.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String json = asJson(Files.readString(sample));
                assertThat(schema.validate(json, InputFormat.JSON))
                        .as(sample.toString())
                        .isEmpty();
            }
        }
        assertThat(schema.validate(
                        "{\"lexgap\": 1, \"state\": \"XAA\", \"asOf\": \"2024-01-01\","
                                + " \"answers\": {\"foundling-grant\": \"automatic\"}}",
                        InputFormat.JSON))
                .isNotEmpty();
    }

    private static List<String> codes(String file, String text) {
        return Programme.read(file, text).problems().stream().map(Problem::code).toList();
    }

    private static LawSummary read(String file, String text) {
        Reading<LawSummary> reading = Programme.read(file, text);
        return reading.result().orElseThrow(() -> new AssertionError(reading.problems() + "\n" + text));
    }

    private static String assessed(LawSummary summary) {
        String json = AssessmentJson.write(
                List.of(Programme.assessor().assess(summary, summary.asOf())),
                Programme.catalogue(),
                Programme.ruleBook());
        // Where a warning points to is the one thing that depends on how the file is laid out.
        return json.replaceAll("(?s)\"at\" : \\{.*?\\}", "");
    }

    /** A YAML file as JSON, each scalar as its text, as a strict editor sees it. */
    private static String asJson(String yaml) {
        Map<String, byte[]> file = Map.of("s.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String packed = CatalogueFile.pack(file);
        String json = packed.substring("{\"s.yaml\":".length(), packed.length() - 1);
        // The packed form knows texts alone; null is the one word that YAML reads as something else here.
        return json.replace(":\"null\"", ":null");
    }

    static String json(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SummaryReaderTest::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString()
                .chars()
                .mapToObj(
                        c -> c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Block style on the outside, as people write it. */
    private static String yaml(Map<?, ?> map, String indent) {
        StringBuilder text = new StringBuilder();
        map.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
                text.append(indent).append(key).append(":\n").append(yaml(inner, indent + "  "));
            } else {
                text.append(indent).append(key).append(": ").append(json(value)).append('\n');
            }
        });
        return text.toString();
    }
}
