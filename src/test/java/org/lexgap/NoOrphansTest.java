package org.lexgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.assessment.Scenario;
import org.lexgap.assessment.ScenarioIndex;
import org.lexgap.assessment.Trace;
import org.lexgap.assessment.TraceTotals;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;

/** From sentence to scenario and back nothing stands alone: what nothing leads to is not checked, or checks nothing. */
class NoOrphansTest {

    private static final Catalogue CATALOGUE = Programme.catalogue();
    private static final ScenarioIndex SCENARIOS = ScenarioIndex.packed();
    private static final Trace TRACE = Trace.of(CATALOGUE, Programme.ruleBook(), SCENARIOS);

    private final List<String> orphans = new ArrayList<>();

    @Test
    void everySentenceLeadsToNormsOrSaysWhyNot() {
        for (Trace.OfSentence of : TRACE.sentences()) {
            String id = of.sentence().id();
            orphan(of.normative() && of.norms().isEmpty(), id + " is normative and holds no norm");
            orphan(!of.normative() && of.sentence().why().isEmpty(), id + " holds no norm and does not say why");
        }
        assertThat(orphans).isEmpty();
    }

    @Test
    void everyNormStatesASentenceAndLeadsToQuestionsRulesAndScenarios() {
        for (Trace.OfNorm of : TRACE.norms()) {
            String id = of.norm().id();
            orphan(of.questions().isEmpty(), id + " reads no question");
            orphan(of.rules().isEmpty(), id + " has no rule");
            orphan(of.scenarios().isEmpty(), id + " has no scenario");
        }
        assertThat(orphans).isEmpty();
        assertThat(TRACE.norms().stream().map(Trace.OfNorm::norm))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.norms());
        TraceTotals totals = TraceTotals.of(TRACE);
        assertThat(totals.traced()).isEqualTo(totals.normative()).isPositive();
    }

    @Test
    void sentencesAndNormsNameEachOther() {
        for (Trace.OfSentence of : TRACE.sentences()) {
            String id = of.sentence().id();
            assertThat(of.sentence().norms())
                    .as("norms of " + id + ", and norms with the source " + id)
                    .containsExactlyInAnyOrderElementsOf(CATALOGUE.norms().stream()
                            .filter(norm -> norm.sources().contains(id))
                            .map(Norm::id)
                            .toList());
        }
    }

    @Test
    void everyQuestionAndRuleLeadsBackToANorm() {
        TRACE.questions()
                .forEach(of -> orphan(of.norms().isEmpty(), of.question().id() + " is read by no norm"));
        Programme.ruleBook()
                .rules()
                .forEach(rule -> orphan(CATALOGUE.norm(rule.norm()).isEmpty(), rule.id() + " judges no norm"));
        assertThat(orphans).isEmpty();
    }

    @Test
    void everyScenarioLeadsBackToNormsThereAre() {
        Set<String> known = CATALOGUE.norms().stream().map(Norm::id).collect(Collectors.toSet());
        for (Scenario scenario : SCENARIOS.scenarios()) {
            String at = scenario.file() + ":" + scenario.line();
            orphan(scenario.norms().isEmpty(), at + " names no norm");
            scenario.norms()
                    .forEach(norm -> orphan(!known.contains(norm), at + " names " + norm + ", which is no norm"));
        }
        assertThat(orphans).isEmpty();
        assertThat(SCENARIOS.scenarios()).isNotEmpty();
    }

    private void orphan(boolean alone, String what) {
        if (alone) {
            orphans.add(what);
        }
    }
}
