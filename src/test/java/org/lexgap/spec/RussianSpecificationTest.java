package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.Programme;
import org.lexgap.Spoken;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.language.Language;

/** A specification in Russian names rules in Russian and is answered in Russian; so is whoever asks for Russian. */
class RussianSpecificationTest {

    private static final String ID = "POA-44-FOUNDLING/PARTIAL/on-application";
    private static final String HEAD = """
            # language: ru
            Функция: Найденные дети
              Сценарий: гражданство по ходатайству
                Дано согласно статье 13 акта citizenship-act ответ на вопрос foundling-grant — on-application
            """;
    private static final String ENGLISH_HEAD = "Feature: f\n  Scenario: s\n";
    private static final String THEN = "    Then POA-44-FOUNDLING is GAP\n";

    /** Names, codes and keywords that the messages themselves hold. */
    private static final Set<String> NAMES = Set.of(
            "Gherkin",
            "YAML",
            "language",
            "ru",
            "lexgap",
            "spec",
            "--steps",
            "steps",
            "Given",
            "When",
            "Then",
            "And",
            "But",
            "Scenario");

    @TempDir
    private Path folder;

    @Test
    void aReasonIsNamedInRussianInEnglishOrByItsId() {
        String russian = sentence(Language.RU);
        assertThat(russian).isNotEqualTo(sentence(Language.EN));
        for (String reason : List.of(russian, sentence(Language.EN), ID)) {
            assertThat(run(HEAD + "    Тогда обоснование вывода по норме POA-44-FOUNDLING — «" + reason + "»\n")
                            .passed())
                    .as(reason)
                    .isTrue();
        }
        assertThat(run(HEAD + "    Тогда обоснование вывода по норме POA-44-FOUNDLING — «44.3 пробел»\n")
                        .passed())
                .isFalse();
    }

    @Test
    void anEnglishFeatureKnowsNoRussianSentence() {
        String feature = ENGLISH_HEAD + "    Given the answer to foundling-grant is on-application\n"
                + "    Then the reason for POA-44-FOUNDLING is \"" + sentence(Language.RU) + "\"\n";
        assertThat(run(feature).passed()).isFalse();
    }

    @Test
    void whatFailsIsExplainedInRussian() {
        String text = SpecText.write(List.of(run(HEAD + """
                    Тогда вывод по норме POA-44-FOUNDLING — GAP
                    И норма POA-44-FOUNDLING не входит в итог
                    И на 2024-01-01 ответ на вопрос foundling-grant — спорный
                    И на 2024-01-01 ответ на вопрос women-marriage-loss — сведений нет
                    И вывод по норме POA-44-FOUNDLING опирается на статью 14 акта citizenship-act
                    И по норме POA-47-ACCEDE-1951 договор считается обязательным
                """)));
        assertThat(text)
                .contains("Почему: " + sentence(Language.RU) + "\n")
                .contains("Ответ: foundling-grant: on-application [citizenship-act, ст. 13]\n")
                .contains("Ожидалось: нет\n        Получено: да\n")
                .contains("Ожидалось: спорный\n        Получено: on-application\n")
                .contains("Ожидалось: сведений нет\n        Получено: неизвестен\n")
                .contains("Ожидалось: обязательным\n        Получено: необязательным\n")
                .contains("Ожидалось: citizenship-act, ст. 14\n        Получено: citizenship-act, ст. 13\n");
    }

    @Test
    void everyProblemIsSaidInRussianAndEveryMessageIsMet() throws IOException {
        Files.writeString(folder.resolve("good.yaml"), "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\n");
        List<Problem> problems = bad().stream()
                .flatMap(feature -> read(folder.resolve("f.feature").toString(), feature).problems().stream())
                .toList();
        problems.forEach(problem -> Spoken.inRussian(problem.message(), NAMES));
        Set<String> unmet = faults();
        unmet.removeAll(Spoken.keys(problems.stream().map(Problem::message).toList()));
        // A file that is there and cannot be read is hard to have, and needs a system that knows rights.
        assertThat(unmet).containsExactly("spec.unreadable-file");
        assertThat(Spoken.keys(problems.stream().map(Problem::message).toList()))
                .contains(
                        "intake.parser.gherkin-language",
                        "intake.parser.gherkin-cells",
                        "intake.parser.gherkin-tag",
                        "intake.parser.gherkin-end");
    }

    private static List<String> bad() {
        return List.of(
                ENGLISH_HEAD + """
                            Given the answer to foundling-grand is nothing
                            And the answer of foundling-grant is nothing
                            And according to ngoo, the answer to women-marriage-loss is yes
                            And no information on foundling-grant was to be had: foo
                            Then on 2024-13-01 POA-44-FOUNDLINGS is GAPP
                            And POA-44-FOUNDLING is flagged FOO
                            And the footing of POA-44-FOUNDLING is FOO
                            And it is flagged FOO
                            And the theme foo is FOO
                        """,
                ENGLISH_HEAD + "    Gven the answer to foundling-grant is nothing\n" + THEN,
                ENGLISH_HEAD + "    Given the answer to foundling-grant is nothing\n",
                "Feature: f\n",
                ENGLISH_HEAD + THEN + "    nonsense\n",
                "# language: xx\nFeature: f\n",
                "# language: de\nFunktionalität: f\n",
                ENGLISH_HEAD + THEN + "      | a |\n      | a | b |\n",
                ENGLISH_HEAD + THEN + "      \"\"\"\n",
                "Feature: f\n @a b\n Scenario: s\n",
                ENGLISH_HEAD + THEN + "      | a |\n",
                ENGLISH_HEAD + "    Given the answers\n" + THEN,
                ENGLISH_HEAD + "    Given the answers\n      | foundling-grant |\n" + THEN,
                ENGLISH_HEAD + "    Given these instruments\n      | idd |\n      | a |\n" + THEN,
                ENGLISH_HEAD + "    Given the law summary in \"none.yaml\"\n" + THEN,
                ENGLISH_HEAD + "    Given the law summary in \"../none.yaml\"\n" + THEN,
                ENGLISH_HEAD + "    Given the answer to foundling-grant is nothing\n"
                        + "    And the law summary in \"good.yaml\"\n" + THEN,
                "# " + "x".repeat(FeatureReader.MAX_BYTES),
                "Feature: f\n  Scenario Outline: s\n    Then POA-44-FOUNDLING is <v>\n    Examples:\n      | v |\n"
                        + "      | GAP |\n".repeat(Expansion.MAX_SCENARIOS + 1),
                ENGLISH_HEAD + THEN.repeat(Expansion.MAX_STEPS + 1),
                ENGLISH_HEAD + "    Given the answers\n" + "      | a | b |\n".repeat(600) + THEN,
                ENGLISH_HEAD + "    Then POA-44-FOUNDLING is " + "A".repeat(5_000) + "\n");
    }

    /** Keys of the messages about a feature file: those that stand before what came of a run. */
    private static Set<String> faults() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/org/lexgap/language/spec_ru.properties")).stream()
                .takeWhile(line -> !line.startsWith("# Что показала"))
                .filter(line -> line.startsWith("spec."))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sentence(Language language) {
        return Programme.in(language).ruleBook().rule(ID).orElseThrow().says();
    }

    private static Outcome run(String feature) {
        Specification specification = read("f.feature", feature).result().orElseThrow();
        return specification.run(Programme.in(specification.language()).assessor(), Programme.ruleBook());
    }

    private static Reading<Specification> read(String file, String feature) {
        return new SpecificationReader(Programme.catalogue()).read(file, feature.getBytes(StandardCharsets.UTF_8));
    }
}
