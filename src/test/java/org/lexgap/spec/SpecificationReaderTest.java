package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.Programme;
import org.lexgap.intake.Problem;

/** What is wrong in a feature file is told with its place, all at once; what is hostile is refused in no time. */
class SpecificationReaderTest {

    private static final String HEAD = "Feature: f\n  Scenario: s\n";
    private static final String THEN = "    Then POA-44-FOUNDLING is GAP\n";

    @TempDir
    private Path folder;

    @Test
    void everyFaultIsToldWithItsPlace() {
        assertThat(problems(HEAD
                        + "    Given the answer to foundling-grand is nothing\n"
                        + "    And the answer to foundling-grant is noting\n"
                        + "    And the answer of foundling-grant is nothing\n"
                        + "    And according to ngoo, the answer to women-marriage-loss is yes\n"
                        + "    Then on 2024-13-01 POA-44-FOUNDLINGS is GAPP\n"
                        + "    And POA-44-FOUNDLING waits for foundling-grant and nothing-such\n"))
                .extracting(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.code())
                .containsExactly(
                        "3:25 UNKNOWN_QUESTION",
                        "4:42 UNKNOWN_VALUE",
                        "5:9 UNKNOWN_STEP",
                        "6:22 UNKNOWN_SOURCE",
                        "7:13 BAD_DATE",
                        "7:24 UNKNOWN_NORM",
                        "7:45 UNKNOWN_VERDICT",
                        "8:36 UNKNOWN_QUESTION");
    }

    @Test
    void anUnknownStepComesWithTheNearestOne() {
        assertThat(messages(HEAD + "    Then POA-44-FOUNDLING has GAP\n"))
                .singleElement()
                .asString()
                .contains("f.feature:3:10: error UNKNOWN_STEP", "the nearest is: {norm} is {verdict}");
        assertThat(messages("# language: ru\nФункция: ф\n  Сценарий: с\n    Тогда норма POA-44-FOUNDLING — GAP\n"))
                .singleElement()
                .asString()
                .contains("f.feature:4:11: error UNKNOWN_STEP", "the nearest is: вывод по норме {norm} — {verdict}");
    }

    @Test
    void aFaultInAnExampleStandsInItsRow() {
        assertThat(messages("""
                        Feature: f
                          Scenario Outline: s
                            Given the answer to foundling-grant is <v>
                            Then POA-44-FOUNDLING is GAP
                            Examples:
                              | v       |
                              | nothing |
                              | nothin  |
                              | {a: [   |
                        """))
                .satisfiesExactly(
                        first -> assertThat(first).contains("f.feature:8:9: error UNKNOWN_VALUE"),
                        second -> assertThat(second).contains("f.feature:9:", "error YAML_SYNTAX"));
    }

    @Test
    void aStepWithAMisspeltKeywordIsNotLostInTheDescription() {
        assertThat(messages(HEAD + "    Gven the answer to foundling-grant is nothing\n" + THEN))
                .containsExactly("f.feature:3:5: error MISSING_KEYWORD: this reads like a step, but \"Gven\" is no "
                        + "keyword; use Given, When, Then, And or But");
    }

    @Test
    void whatChecksNothingIsRefused() {
        assertThat(codes(HEAD + "    Given the answer to foundling-grant is nothing\n"))
                .containsExactly("NOTHING_CHECKED");
        assertThat(codes("Feature: f\n")).containsExactly("NO_SCENARIO");
        assertThat(codes("")).containsExactly("EMPTY_FILE");
    }

    @Test
    void malformedGherkinIsToldInWords() {
        assertThat(messages(HEAD + THEN + "    nonsense\n"))
                .singleElement()
                .asString()
                .contains("f.feature:4:5: error GHERKIN_SYNTAX", "\"nonsense\" is no line of a feature here");
        assertThat(codes("# language: xx\nFeature: f\n")).containsExactly("GHERKIN_SYNTAX");
        assertThat(codes("# language: de\nFunktionalität: f\n")).containsExactly("UNKNOWN_LANGUAGE");
    }

    @Test
    void tablesAndTextsStandOnlyWhereAStepTakesThem() {
        assertThat(codes(HEAD + THEN + "      | a |\n")).containsExactly("TABLE");
        assertThat(codes(HEAD + THEN + "      \"\"\"\n      code\n      \"\"\"\n"))
                .containsExactly("TABLE");
        assertThat(codes(HEAD + "    Given the answers\n" + THEN)).containsExactly("TABLE");
        assertThat(codes(HEAD + "    Given the answers\n      | foundling-grant |\n" + THEN))
                .containsExactly("TABLE");
        assertThat(codes(HEAD + "    Given the answers\n      | foundling-grant\n" + THEN))
                .containsExactly("TABLE");
        assertThat(codes(HEAD + THEN + "      | foundling-grant\n")).containsExactly("TABLE");
        assertThat(codes(HEAD + "    Given these instruments\n      | idd |\n      | a |\n" + THEN))
                .containsExactly("UNKNOWN_COLUMN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.yaml",
                "/etc/passwd",
                "a/../../outside.yaml",
                "..\\\\outside.yaml",
                "file:///etc/passwd",
                "C:/x.yaml",
                "link.yaml"
            })
    void aSummaryStandsBesideTheFeatureOrBelow(String name) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("outside.yaml"), "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\n");
        Files.createSymbolicLink(inner.resolve("link.yaml"), folder.resolve("outside.yaml"));
        String feature = HEAD + "    Given the law summary in \"" + name + "\"\n" + THEN;
        List<Problem> problems = read(inner.resolve("f.feature").toString(), feature);
        assertThat(problems).extracting(Problem::code).containsExactly("NOT_BESIDE");
        assertThat(problems).noneMatch(problem -> problem.message().toString().contains("root"));
    }

    @Test
    void whatIsWrongInASummaryBesideIsToldWithItsPlaceThere() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "lexgap: 1\nstate: XAA\nasOf: soon\n");
        String feature = HEAD + "    Given the law summary in \"bad.yaml\"\n" + THEN;
        assertThat(read(folder.resolve("f.feature").toString(), feature))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("bad.yaml:3:7: error BAD_DATE");
        assertThat(codes(HEAD + "    Given the law summary in \"none.yaml\"\n" + THEN))
                .containsExactly("MISSING_FILE");
    }

    @Test
    void limitsHold() {
        assertThat(codes("# " + "x".repeat(FeatureReader.MAX_BYTES))).containsExactly("TOO_BIG");
        String rows = "      | GAP |\n".repeat(Expansion.MAX_SCENARIOS + 1);
        assertThat(codes("Feature: f\n  Scenario Outline: s\n    Then POA-44-FOUNDLING is <v>\n    Examples:\n"
                        + "      | v |\n" + rows))
                .containsExactly("TOO_MANY_SCENARIOS");
        assertThat(codes(HEAD + THEN.repeat(Expansion.MAX_STEPS + 1))).containsExactly("TOO_MANY_STEPS");
        assertThat(codes(HEAD + "    Given the answers\n" + "      | a | b |\n".repeat(600) + THEN))
                .containsExactly("TOO_MANY_CELLS");
        assertThat(codes(HEAD + "    Then POA-44-FOUNDLING is " + "A".repeat(5_000) + "\n"))
                .contains("TOO_LONG");
        assertThat(codes("Feature: f\u0000\n")).containsExactly("CONTROL_CHARACTER");
    }

    /** Rows times steps, columns within columns, and texts made to exhaust a pattern. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whatGrowsIsCutShort(int kind) {
        String hostile =
                switch (kind) {
                    case 0 ->
                        "Feature: f\n Scenario Outline: s\n" + "  * <a>\n".repeat(9_000) + "  Examples:\n   |a|\n"
                                + "   |b|\n".repeat(9_000);
                    case 1 ->
                        "Feature: f\n Scenario Outline: s\n  * " + "<a>".repeat(30_000) + "\n  Examples:\n   |a|\n   |"
                                + "b".repeat(90_000) + "|\n";
                    case 2 -> HEAD + "    Then " + "POA-".repeat(25_000) + "!\n";
                    case 3 -> HEAD + "    Given by articles " + "1 of , the answer to a is ".repeat(3_900 / 25) + "\n";
                    case 4 ->
                        "Feature: f\n Scenario Outline: s\n" + ("  * " + "a<v>".repeat(50) + "\n").repeat(90)
                                + "  Examples:\n   |v|\n" + "   |b|\n".repeat(190);
                    default -> HEAD + "    Given the answer to deprivation-safeguards is " + "[".repeat(3_900) + "\n";
                };
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(problems(hostile)).isNotEmpty());
    }

    private List<String> codes(String feature) {
        return problems(feature).stream().map(Problem::code).distinct().toList();
    }

    private List<String> messages(String feature) {
        return problems(feature).stream().map(Problem::toString).toList();
    }

    private List<Problem> problems(String feature) {
        return read("f.feature", feature);
    }

    private static List<Problem> read(String file, String feature) {
        return new SpecificationReader(Programme.catalogue())
                .read(file, feature.getBytes(StandardCharsets.UTF_8))
                .problems();
    }
}
