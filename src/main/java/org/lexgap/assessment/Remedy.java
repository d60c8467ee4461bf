package org.lexgap.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Entry;
import org.lexgap.law.Protection;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/**
 * What would close a finding: in words, and as the answers that would have to be given.
 *
 * @param steps the shortest way of meeting the norm from where the law stands, one step a question; empty where no
 *     way of meeting it keeps all present protection (23.1)
 */
public record Remedy(String says, List<Step> steps) {

    /**
     * One answer that would have to become another.
     *
     * @param from the present answer; empty where it is open
     * @param to the answer to reach
     * @param amend the articles that give the present answer; empty where none was named
     */
    public record Step(Question question, Optional<Value> from, Value to, List<Citation> amend) {}

    /**
     * The remedy for a norm on given answers.
     *
     * @param ways the rules by which the norm is met
     */
    public static Remedy of(Norm norm, List<Rule> ways, EffectiveAnswers answers) {
        List<Step> steps = ways.stream()
                .map(way -> steps(way, answers))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return new Remedy(norm.remedy(), steps);
    }

    /** The steps of one way, or nothing where it cannot be named step by step or would lower protection. */
    private static Optional<List<Step>> steps(Rule way, EffectiveAnswers answers) {
        Map<String, Step> steps = new LinkedHashMap<>();
        EffectiveAnswers supposed = answers;
        for (Demand demand : way.demands()) {
            if (demand.isMetBy(supposed)) {
                continue;
            }
            Optional<Value> to = demand.reach(supposed);
            if (to.isEmpty()) {
                return Optional.empty();
            }
            supposed = supposed.supposing(Map.of(demand.question(), to.get()));
            steps.put(demand.question(), step(answers.answer(demand.question()), to.get()));
        }
        return steps.values().stream().anyMatch(Remedy::lowersProtection)
                ? Optional.empty()
                : Optional.of(List.copyOf(steps.values()));
    }

    private static Step step(EffectiveAnswer present, Value to) {
        List<Citation> articles = present.entries().stream()
                .map(Entry::citations)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Step(present.question(), present.value(), to, articles);
    }

    private static boolean lowersProtection(Step step) {
        return step.from()
                .filter(from -> Protection.falls(step.question(), from, step.to()))
                .isPresent();
    }
}
