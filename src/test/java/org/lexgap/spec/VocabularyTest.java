package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lexgap.Programme;
import org.lexgap.intake.Reading;
import org.lexgap.language.Language;
import org.lexgap.spec.StepKind.Role;

/** The steps there are: their examples can be used as they stand, and no text is two steps. */
class VocabularyTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return Vocabulary.STEPS.stream().flatMap(kind -> Stream.of(Language.values())
                .map(language -> DynamicTest.dynamicTest(kind.phrase(language).example(), () -> {
                    assertThat(kinds(kind.phrase(language).example(), language)).containsExactly(kind);
                    assertThat(read(kind, language).problems()).isEmpty();
                })));
    }

    @Test
    void aDayMayStandBeforeWhatIsFound() {
        assertThat(kinds("on 2017-01-01 POA-44-FOUNDLING is GAP", Language.EN)).hasSize(1);
        assertThat(kinds("на 2017-01-01 вывод по норме POA-44-FOUNDLING - GAP", Language.RU))
                .hasSize(1);
        assertThat(kinds("на 2017-01-01 вывод по норме POA-44-FOUNDLING еще может стать GAP", Language.RU))
                .hasSize(1);
    }

    @Test
    void theNearestStepIsFoundByItsFixedWords() {
        assertThat(Vocabulary.nearest("POA-44-FOUNDLING rest on articles 13 of act", Language.EN))
                .isEqualTo("{norm} rests on article(s) {articles} of {instrument}");
        assertThat(Vocabulary.nearest("ответ по вопросу foundling-grant — nothing", Language.RU))
                .isEqualTo("ответ на вопрос {question} — {value}");
    }

    private static List<StepKind> kinds(String text, Language language) {
        return Vocabulary.STEPS.stream()
                .filter(kind -> kind.phrase(language).match(text).isPresent())
                .toList();
    }

    /** A scenario with the example in it, beside the samples so that the summary it may name is there. */
    private static Reading<Specification> read(StepKind kind, Language language) {
        String table = StepsText.table(kind, language).stream().collect(Collectors.joining("\n", "", "\n"));
        String telling = "* " + kind.phrase(language).example() + "\n" + table;
        String asking = "* " + language.of("POA-44-FOUNDLING is GAP", "вывод по норме POA-44-FOUNDLING — GAP") + "\n";
        String cited = kind.columns().stream()
                        .anyMatch(column -> column.english().equals("cites"))
                ? language.of("* these instruments\n| id |\n", "* следующие акты\n| код |\n") + "| citizenship-act |\n"
                : "";
        String feature = "# language: " + language.code() + "\n"
                + language.of("Feature: f\nScenario: s\n", "Функция: f\nСценарий: s\n") + cited
                + (kind.role() == Role.TELLS ? telling + asking : telling);
        return new SpecificationReader(Programme.catalogue())
                .read("legislation-samples/real/example.feature", feature.getBytes(StandardCharsets.UTF_8));
    }
}
