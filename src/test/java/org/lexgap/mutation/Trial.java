package org.lexgap.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lexgap.norm.Norm;
import org.lexgap.rulebase.ChangedAssessor;
import org.lexgap.rulebase.ChangedAssessor.Part;
import org.lexgap.rulebase.ChangedRules;
import org.lexgap.rulebase.ChangedRules.Judge;
import org.lexgap.spec.ProductScenarios;

/**
 * Puts mutants to what scenarios claim. Each is judged alone: a rule on norms by the rules of a norm it bears on, a rule
 * across norms by whole assessments. They are only compiled together, because that is where the time goes.
 */
final class Trial {

    private static final int COMPILED_TOGETHER = 400;

    private final Map<String, List<Claim>> claims;

    /** Those first that noticed something last: mutants of one rule tend to be noticed by the same scenarios. */
    private final LinkedList<ProductScenarios.One> scenarios;

    /**
     * @param claims what scenarios claim of norms, for rules that judge norms
     * @param scenarios what is said of whole assessments, for rules that look across norms
     */
    Trial(List<Claim> claims, List<ProductScenarios.One> scenarios) {
        this.claims = claims.stream().collect(Collectors.groupingBy(Claim::norm));
        this.scenarios = new LinkedList<>(scenarios);
    }

    /** The mutants that nothing tells from the rule as written. */
    Set<Mutant> survivors(List<Mutant> mutants) {
        Set<Mutant> survivors = new LinkedHashSet<>();
        for (int start = 0; start < mutants.size(); start += COMPILED_TOGETHER) {
            List<Mutant> some = mutants.subList(start, Math.min(mutants.size(), start + COMPILED_TOGETHER));
            Bench bench = new Bench(some);
            some.stream().filter(mutant -> !killed(mutant, bench)).forEach(survivors::add);
        }
        return survivors;
    }

    private boolean killed(Mutant mutant, Bench bench) {
        if (mutant.origin().acrossNorms().isPresent()) {
            return noticed(bench.assessor(mutant));
        }
        return mutant.origin().judges().stream().anyMatch(norm -> {
            List<Claim> onNorm = claims.getOrDefault(norm.id(), List.of());
            Judge judge = bench.judge(mutant, norm);
            return onNorm.stream().anyMatch(claim -> !bornOut(claim, judge));
        });
    }

    private boolean noticed(ChangedAssessor assessor) {
        for (ProductScenarios.One scenario : scenarios) {
            if (!holds(scenario, assessor)) {
                scenarios.remove(scenario);
                scenarios.addFirst(scenario);
                return true;
            }
        }
        return false;
    }

    private static boolean holds(ProductScenarios.One scenario, ChangedAssessor assessor) {
        try {
            return scenario.holds(assessor);
        } catch (IllegalStateException | NoSuchElementException contradiction) {
            return false;
        }
    }

    private static boolean bornOut(Claim claim, Judge judge) {
        try {
            return claim.holds().test(judge.judge(claim.answers()));
        } catch (IllegalStateException twoVerdicts) {
            return false;
        }
    }

    /** Mutants compiled together: in one package the first mutant of each rule, in the next the second, and so on. */
    static final class Bench {

        private final Map<Mutant, String> packages = new LinkedHashMap<>();
        private final ChangedRules compiled;

        Bench(List<Mutant> mutants) {
            Map<WrittenRule, Integer> seen = new LinkedHashMap<>();
            Map<String, List<String>> texts = new TreeMap<>();
            for (Mutant mutant : mutants) {
                mutant.text().ifPresent(text -> {
                    String name = "changed.round" + seen.merge(mutant.origin(), 1, Integer::sum);
                    packages.put(mutant, name);
                    texts.computeIfAbsent(name, unseen -> new ArrayList<>()).add(text);
                });
            }
            compiled = ChangedRules.compile(texts);
        }

        Judge judge(Mutant mutant, Norm norm) {
            String name = mutant.origin().name();
            return mutant.text().isEmpty()
                    ? ChangedRules.dropping(norm, name)
                    : compiled.exchanging(norm, name, packages.get(mutant));
        }

        /** For a mutant of a rule that looks across norms. */
        ChangedAssessor assessor(Mutant mutant) {
            String name = mutant.origin().name();
            Part part = mutant.origin().acrossNorms().orElseThrow();
            return mutant.text().isEmpty()
                    ? ChangedRules.dropping(part, name)
                    : compiled.exchanging(part, name, packages.get(mutant));
        }
    }
}
