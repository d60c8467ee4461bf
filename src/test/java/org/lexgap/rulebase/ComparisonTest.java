package org.lexgap.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.Comparison;
import org.lexgap.assessment.Comparison.Cause;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.intake.SummaryReader;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;

/** What two assessments differ in, and why. */
class ComparisonTest {

    private static final Catalogue CATALOGUE = CatalogueReader.packed(Language.EN);
    private static final Assessor ASSESSOR =
            new DroolsAssessor(CATALOGUE, DrlRuleBook.packed(Language.EN), CompiledRules.load(), "test");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void anotherAnswerIsTheCauseOfAnotherVerdict() {
        Comparison comparison = compared("XAA", "foundling-grant: automatic-no-limit", "foundling-grant: nothing");
        assertThat(comparison.answers()).singleElement().satisfies(change -> assertThat(change.isOfArticlesAlone())
                .isFalse());
        assertThat(comparison.verdicts())
                .filteredOn(change -> change.first().norm().id().equals("POA-44-FOUNDLING"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.cause()).isEqualTo(Cause.ANSWERS);
                    assertThat(change.questions()).containsExactly("foundling-grant");
                });
    }

    @Test
    void anotherArticleIsAnotherAnswerAndNoOtherVerdict() {
        Comparison comparison = compared(
                "XAA",
                "foundling-grant: {value: nothing, citations: [{instrument: act, article: \"1\"}]}",
                "foundling-grant: {value: nothing, citations: [{instrument: act, article: \"2\"}]}");
        assertThat(comparison.answers()).singleElement().satisfies(change -> assertThat(change.isOfArticlesAlone())
                .isTrue());
        assertThat(comparison.verdicts()).isEmpty();
    }

    @Test
    void theSameAnswersOnAnotherDayAreSaidToBe() {
        LawSummary summary = summary("XAA", "treaty-1951-party-since: 1999-04-15");
        Comparison comparison =
                Comparison.of(ASSESSOR.assess(summary, LocalDate.of(1998, 1, 1)), ASSESSOR.assess(summary, DAY));
        assertThat(comparison.answers()).isEmpty();
        assertThat(comparison.verdicts()).isNotEmpty().allMatch(change -> change.cause() == Cause.DAY);
    }

    @Test
    void twoStatesAreNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(
                        ASSESSOR.assess(summary("XAA", "foundling-grant: nothing"), DAY),
                        ASSESSOR.assess(summary("XAB", "foundling-grant: nothing"), DAY)));
    }

    private static Comparison compared(String state, String first, String second) {
        return Comparison.of(ASSESSOR.assess(summary(state, first), DAY), ASSESSOR.assess(summary(state, second), DAY));
    }

    private static LawSummary summary(String state, String answer) {
        String yaml = "lexgap: 1\nstate: " + state + "\ntitle: Law\nasOf: 2024-01-01\n"
                + "instruments: {act: {title: Act, rank: act, inForce: 2000-01-01}}\nanswers:\n  " + answer + "\n";
        return new SummaryReader(CATALOGUE)
                .read("law.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow();
    }
}
