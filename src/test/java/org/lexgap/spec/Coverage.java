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

    private static final List<Case> REACHED = new ArrayList<>();
    private static final List<Case> NEAR_MISSES = new ArrayList<>();

    private Coverage() {}

    static synchronized void reached(Case one) {
        REACHED.add(one);
    }

    static synchronized void nearMiss(Case one) {
        NEAR_MISSES.add(one);
    }

    static synchronized List<Case> reached() {
        return List.copyOf(REACHED);
    }

    static synchronized List<Case> nearMisses() {
        return List.copyOf(NEAR_MISSES);
    }

    /** What is not covered: rules that fire in no scenario, and verdicts of norms that none asserts. */
    static List<String> holes() {
        List<String> holes = new ArrayList<>();
        Set<String> fired = REACHED.stream()
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
            REACHED.stream().filter(one -> one.norm().equals(norm.id())).forEach(one -> wanted.remove(one.expected()));
            wanted.forEach(verdict -> holes.add(norm.id() + " has no scenario in which it is " + verdict));
            if (NEAR_MISSES.stream().noneMatch(one -> one.norm().equals(norm.id()))) {
                holes.add(norm.id() + " has no near miss");
            }
        }
        return holes;
    }
}
