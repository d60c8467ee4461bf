package org.lexgap.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.rulebase.TellingAnswers;

/** Answers that would tell mutants from the rules as written: what a missing scenario could begin with. */
final class Difference {

    private final List<Mutant> mutants;

    Difference(List<Mutant> mutants) {
        this.mutants = mutants;
    }

    /** Each mutant, with the norm, the answers and what comes of them; nothing where no answers tell. */
    Map<Mutant, Optional<String>> ofEach() {
        Map<Mutant, Optional<String>> differences = new LinkedHashMap<>();
        if (!mutants.isEmpty()) {
            Trial.Bench bench = new Trial.Bench(mutants);
            mutants.forEach(mutant -> differences.put(mutant, of(mutant, bench)));
        }
        return differences;
    }

    private static Optional<String> of(Mutant mutant, Trial.Bench bench) {
        if (mutant.origin().acrossNorms().isPresent()) {
            return Optional.empty();
        }
        return mutant.origin().judges().stream()
                .flatMap(norm -> TellingAnswers.between(norm, bench.judge(mutant, norm)).stream()
                        .map(answers -> norm.id() + " " + answers))
                .findFirst();
    }
}
