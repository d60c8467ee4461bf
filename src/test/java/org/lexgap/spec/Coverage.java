package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    private static boolean ran;

    private Coverage() {}

    /** Verdicts that the scenarios on norms confirm. */
    static synchronized List<Case> reached() {
        run();
        return List.copyOf(REACHED);
    }

    /** Verdicts that they confirm of a law with one answer changed. */
    static synchronized List<Case> nearMisses() {
        run();
        return List.copyOf(NEAR_MISSES);
    }

    /** Runs the scenarios once, when somebody first asks what they show. */
    private static void run() {
        if (ran) {
            return;
        }
        ran = true;
        try {
            for (Path file : FeaturesTest.in("features/norms")) {
                Outcome outcome = FeaturesTest.run(file, Coverage::saw);
                assertThat(outcome.failed()).as("failed scenarios of " + file).isZero();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void saw(Feature.Scenario scenario, Vocabulary.Understood step, CheckedLaw law) {
        Said said = step.said();
        EffectiveAnswers answers = law.assessment(said).answers();
        Judgement judgement = Programme.assessor().judge(Programme.norm(said.text("norm")), answers);
        Case one =
                new Case(scenario.at() + " " + scenario.name(), said.text("norm"), answers, said.verdict(), judgement);
        switch (step.kind().role()) {
            case ASKS -> REACHED.add(one);
            case SUPPOSES -> NEAR_MISSES.add(one);
            case TELLS -> throw new AssertionError(step);
        }
    }

    /** What is not covered: rules that fire in no scenario, and verdicts of norms that none asserts. */
    static List<String> holes() {
        run();
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
