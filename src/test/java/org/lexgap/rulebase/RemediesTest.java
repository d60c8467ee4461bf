package org.lexgap.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Demand;
import org.lexgap.assessment.Remedy;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;

/** What is said to close a finding does: whoever gives the answers of a remedy meets the norm. */
class RemediesTest {

    /** Enough of an answer space to see every way of falling short; the largest spaces hold a hundred thousand. */
    private static final int ENOUGH = 3_000;

    static Stream<String> norms() {
        return Programme.catalogue().norms().stream().map(Norm::id);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void theStepsOfARemedyMeetTheNorm(String id) {
        Norm norm = Programme.norm(id);
        List<Rule> ways = waysOfMeeting(norm);
        List<String> faults = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        int[] closed = new int[1];
        new AnswerSpace(norm).forEach(values -> {
            if (seen.size() >= ENOUGH || !seen.add(Map.copyOf(values))) {
                return;
            }
            EffectiveAnswers answers = Programme.answers(values);
            Verdict now = verdict(norm, answers);
            if (now != Verdict.GAP && now != Verdict.PARTIAL) {
                return;
            }
            Remedy remedy = Remedy.of(norm, ways, answers);
            if (remedy.steps().isEmpty()) {
                return;
            }
            Map<String, Value> reached = new LinkedHashMap<>();
            remedy.steps().forEach(step -> reached.put(step.question().id(), step.to()));
            closed[0]++;
            Verdict then = verdict(norm, answers.supposing(reached));
            if (then != Verdict.COMPLIANT && faults.size() < 5) {
                faults.add(values + " with " + reached + " is " + then);
            }
        });
        assertThat(faults).isEmpty();
        assertThat(closed[0]).as("findings for which steps are named").isPositive();
    }

    @Test
    void everyRuleByWhichANormIsMetDemandsSomething() {
        for (Rule rule : Programme.ruleBook().rules()) {
            if (rule.verdict() == Verdict.COMPLIANT) {
                assertThat(rule.demands()).as(rule.id()).isNotEmpty();
                assertThat(rule.demands().stream().map(Demand::question))
                        .as(rule.id())
                        .isSubsetOf(rule.reads().keySet());
            }
        }
    }

    private static List<Rule> waysOfMeeting(Norm norm) {
        return Programme.ruleBook().rulesOf(norm.id()).stream()
                .filter(rule -> rule.verdict() == Verdict.COMPLIANT)
                .toList();
    }

    private static Verdict verdict(Norm norm, EffectiveAnswers answers) {
        return Programme.assessor().judge(norm, answers).verdict();
    }
}
