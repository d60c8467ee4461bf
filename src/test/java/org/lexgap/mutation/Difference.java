package org.lexgap.mutation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.Programme;
import org.lexgap.law.LawSummary;
import org.lexgap.rulebase.ChangedAssessor;
import org.lexgap.rulebase.RandomLaws;
import org.lexgap.rulebase.TellingAnswers;

/** Answers that would tell mutants from the rules as written: what a missing scenario could begin with. */
final class Difference {

    private static final int LAWS = 300;
    private static final int SEED = 341;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final List<LawSummary> ANY = RandomLaws.drawn(LAWS, SEED, Set.of());
    private static final Map<Set<String>, List<LawSummary>> ABOUT = new HashMap<>();

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

    /** Laws drawn by chance, in half of which nearly all is answered that the rule speaks of. */
    private static Optional<String> ofLaws(Mutant mutant, ChangedAssessor changed) {
        Set<String> asked = QUOTED.matcher(mutant.origin().text())
                .results()
                .map(word -> word.group(1))
                .flatMap(word -> Programme.catalogue()
                        .norm(word)
                        .map(norm -> norm.questions().stream())
                        .orElse(Stream.of(word)))
                .collect(Collectors.toSet());
        return Stream.concat(ANY.stream(), laws(asked).stream())
                .flatMap(law -> changed.difference(law).stream())
                .findFirst();
    }

    private static List<LawSummary> laws(Set<String> asked) {
        return ABOUT.computeIfAbsent(asked, questions -> RandomLaws.drawn(LAWS, questions.hashCode(), questions));
    }

    private static Optional<String> of(Mutant mutant, Trial.Bench bench) {
        if (mutant.origin().acrossNorms().isPresent()) {
            return ofLaws(mutant, bench.assessor(mutant));
        }
        return mutant.origin().judges().stream()
                .flatMap(norm -> TellingAnswers.between(norm, bench.judge(mutant, norm)).stream()
                        .map(answers -> norm.id() + " " + answers))
                .findFirst();
    }
}
