package org.lexgap.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.spec.ProductScenarios;

/** The scenarios notice every change of a rule: all changes with {@code -Pmutation}, otherwise a fixed share of them. */
class RuleMutationTest {

    private static final int PERCENT = Integer.getInteger("lexgap.mutation.percent", 5);
    private static final int SEED = 341;

    /** To try some alone while writing rules: paragraphs or files, such as {@code 44,meta}. */
    private static final List<String> HOMES = Arrays.stream(
                    System.getProperty("lexgap.mutation.homes", "").split(","))
            .filter(home -> !home.isEmpty())
            .toList();

    private static final Path REPORT = Path.of("target/rule-mutation.txt");

    private static List<Claim> claims;
    private static List<Mutant> mutants;

    @BeforeAll
    static void readScenariosAndRules() {
        claims = Claim.all();
        mutants = WrittenRule.all().stream()
                .flatMap(rule -> Mutants.of(rule).stream())
                .toList();
    }

    @Test
    void everyClaimIsBorneOutByTheRulesAsWritten() {
        List<String> wrong = claims.stream()
                .filter(claim ->
                        !claim.holds().test(Programme.assessor().judge(Programme.norm(claim.norm()), claim.answers())))
                .map(Claim::scenario)
                .toList();
        assertThat(wrong)
                .as("scenarios whose verdict is another, or that name some of several reasons")
                .isEmpty();
    }

    /** A scenario that fails by itself would notice every change. */
    @Test
    void everyScenarioOnWholeAssessmentsHoldsOfTheRulesAsWritten() {
        assertThat(ProductScenarios.all()).isNotEmpty().allMatch(scenario -> scenario.holds(Programme.assessor()));
    }

    @Test
    void everyChangeOfARuleFailsSomeScenario() throws IOException {
        List<Mutant> tried = share();
        Set<Mutant> survivors = new Trial(claims, ProductScenarios.all()).survivors(tried);
        Map<String, String> equivalent = EquivalentMutants.reasons();
        MutationReport report = new MutationReport(mutants.size());
        List<String> faults = new ArrayList<>();
        for (Mutant mutant : tried) {
            boolean survived = survivors.contains(mutant);
            boolean listed = equivalent.containsKey(mutant.name());
            report.add(mutant, survived, listed);
            if (listed && !survived) {
                faults.add("listed as equivalent, yet a scenario notices it: " + mutant.name());
            }
        }
        // To look through all answers takes its time: what is listed as equivalent is put to them in the full run only.
        List<Mutant> doubtful = survivors.stream()
                .filter(mutant -> PERCENT == 100 || !equivalent.containsKey(mutant.name()))
                .toList();
        new Difference(doubtful).ofEach().forEach((mutant, difference) -> {
            boolean listed = equivalent.containsKey(mutant.name());
            if (listed && difference.isPresent()) {
                faults.add(
                        "listed as equivalent, yet these answers tell: " + mutant.name() + "\n    " + difference.get());
            }
            if (!listed) {
                faults.add("no scenario notices: " + mutant.name() + "\n    "
                        + difference.orElse("and no answers tell: it may be equivalent"));
            }
        });
        Files.writeString(
                REPORT,
                report.text() + faults.stream().map(fault -> fault + "\n").collect(Collectors.joining()));
        System.out.println(report.text());
        assertThat(faults).isEmpty();
    }

    @Test
    void everyMutantListedAsEquivalentExists() {
        assertThat(mutants)
                .extracting(Mutant::name)
                .containsAll(EquivalentMutants.reasons().keySet());
    }

    private static List<Mutant> share() {
        List<Mutant> drawn = new ArrayList<>(mutants);
        Collections.shuffle(drawn, new Random(SEED));
        Set<Mutant> some = Set.copyOf(drawn.subList(0, drawn.size() * PERCENT / 100));
        return mutants.stream()
                .filter(some::contains)
                .filter(mutant ->
                        HOMES.isEmpty() || HOMES.contains(mutant.origin().home()))
                .toList();
    }
}
