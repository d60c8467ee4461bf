package org.lexgap.spec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lexgap.Programme;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.norm.Norm;

/** What the scenarios that ran have shown: cases by norm, and what none of them reaches. */
final class Coverage {

    /** A norm, some answers, and the verdict a scenario says they lead to. */
    record Case(String scenario, String norm, EffectiveAnswers answers, Verdict expected, Judgement judgement) {}

    private Coverage() {}

    /** Verdicts that the scenarios on norms confirm. */
    static List<Case> reached() {
        return cases(false);
    }

    /** Verdicts that they confirm of a law with one answer changed. */
    static List<Case> nearMisses() {
        return cases(true);
    }

    private static List<Case> cases(boolean supposed) {
        return NormClaims.ofAll().verdicts().stream()
                .filter(claim -> claim.supposed() == supposed)
                .map(claim -> new Case(
                        claim.scenario(),
                        claim.norm(),
                        claim.answers(),
                        claim.verdict(),
                        Programme.assessor().judge(Programme.norm(claim.norm()), claim.answers())))
                .toList();
    }

    /** What is not covered: rules that fire in no scenario, and verdicts of norms that none asserts. */
    static List<String> holes() {
        List<String> holes = new ArrayList<>();
        List<Case> reached = reached();
        List<Case> nearMisses = nearMisses();
        Set<String> fired = reached.stream()
                .flatMap(one -> one.judgement().reasons().stream())
                .map(Reason::id)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Rule rule : Programme.ruleBook().rules()) {
            if (!fired.contains(rule.id())) {
                holes.add(rule.id() + " fires in no scenario");
            }
        }
        for (Norm norm : Programme.normsWithRules()) {
            Set<Verdict> wanted = EnumSet.of(Verdict.UNKNOWN);
            Programme.ruleBook().rulesOf(norm.id()).forEach(rule -> wanted.add(rule.verdict()));
            reached.stream().filter(one -> one.norm().equals(norm.id())).forEach(one -> wanted.remove(one.expected()));
            wanted.forEach(verdict -> holes.add(norm.id() + " has no scenario in which it is " + verdict));
            if (nearMisses.stream().noneMatch(one -> one.norm().equals(norm.id()))) {
                holes.add(norm.id() + " has no near miss");
            }
        }
        return holes;
    }
}
