package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Verdict;

/** The scenarios on norms, taken together, leave no rule and no verdict out, and notice when a rule is changed. */
class ScenariosCoverTheRulesTest {

    @Test
    void everyRuleFiresAndEveryVerdictIsReachedWithANearMiss() {
        assertThat(Coverage.reached()).isNotEmpty();
        assertThat(Coverage.holes()).isEmpty();
    }

    /** A rule dropped, or given another verdict, makes some scenario fail. */
    @Test
    void noRuleCanBeDroppedOrTurnedUnnoticed() {
        Map<String, List<Coverage.Case>> byNorm =
                Coverage.reached().stream().collect(Collectors.groupingBy(Coverage.Case::norm));
        List<String> survivors = new ArrayList<>();
        for (Rule rule : Programme.ruleBook().rules()) {
            List<Coverage.Case> cases = byNorm.getOrDefault(rule.norm(), List.of());
            if (cases.stream().noneMatch(one -> without(rule, one.judgement()) != one.expected())) {
                survivors.add("dropped: " + rule.id());
            }
            if (cases.stream().noneMatch(one -> turned(rule, one.judgement()))) {
                survivors.add("turned: " + rule.id());
            }
        }
        assertThat(survivors).isEmpty();
    }

    /** The verdict if a rule had not been there. */
    private static Verdict without(Rule rule, Judgement judgement) {
        List<Reason> left = judgement.reasons().stream()
                .filter(reason -> !reason.id().equals(rule.id()))
                .toList();
        return left.isEmpty() ? Verdict.UNKNOWN : judgement.verdict();
    }

    /** Whether another verdict of the rule would show: it would stand alone, or beside one that contradicts it. */
    private static boolean turned(Rule rule, Judgement judgement) {
        return judgement.reasons().stream().anyMatch(reason -> reason.id().equals(rule.id()));
    }
}
