package org.lexgap.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A known rule has exactly the mutants it should have, and where nothing is claimed none is noticed. */
class MutantsTest {

    @Test
    void aRuleOnOneChoiceIsChangedInEveryWayThereIs() {
        assertThat(Mutants.of(rule("POA-44-FOUNDLING/PARTIAL/on-application")))
                .extracting(
                        mutant -> mutant.name().substring(mutant.origin().id().length()))
                .containsExactly(
                        ": left out",
                        ": concludes GAP",
                        ": concludes COMPLIANT",
                        ": concludes NOT_APPLICABLE",
                        ": without choice == \"on-application\" of foundling-grant",
                        ": choice == \"on-application\" of foundling-grant becomes choice != \"on-application\"",
                        ": choice == \"on-application\" of foundling-grant becomes choice == \"automatic-no-limit\"",
                        ": choice == \"on-application\" of foundling-grant becomes choice in (\"on-application\", \"automatic-no-limit\")",
                        ": choice == \"on-application\" of foundling-grant becomes choice == \"limited-by-age-or-other\"",
                        ": choice == \"on-application\" of foundling-grant becomes choice in (\"on-application\", \"limited-by-age-or-other\")",
                        ": choice == \"on-application\" of foundling-grant becomes choice == \"nothing\"",
                        ": choice == \"on-application\" of foundling-grant becomes choice in (\"on-application\", \"nothing\")");
    }

    @Test
    void patternsInBracketsPeriodsAndTermsAreChangedToo() {
        assertThat(names("POA-44-CHANGE-CITIZENSHIP/PARTIAL/hampered"))
                .anyMatch(
                        name -> name.endsWith(
                                ": without Answer( question == \"citizenship-change-allowed\", choice in (\"yes\", \"partial\") )"))
                .anyMatch(name -> name.endsWith(
                        "choice in (\"yes\", \"partial\") of citizenship-change-allowed becomes choice in (\"yes\")"))
                .anyMatch(
                        name -> name.endsWith(
                                ": without Answer( question == \"citizenship-change-refusal\", choice == \"open-discretion\" )"))
                .anyMatch(name -> name.contains(": not instead of exists( "));
        assertThat(names("POA-44-SIMPLIFIED-PROCEDURE/COMPLIANT/eased-and-shorter-wait"))
                .anyMatch(name ->
                        name.endsWith(": days < $ordinary of naturalisation-wait-stateless becomes days <= $ordinary"))
                .anyMatch(name -> name.endsWith(
                        ": question == \"naturalisation-wait-stateless\" becomes naturalisation-wait-ordinary"));
        assertThat(names("terms/a treaty binds the State from its date on"))
                .anyMatch(name -> name.endsWith(": infers false"))
                .anyMatch(name -> name.endsWith(": since <= $day becomes since < $day"));
    }

    @Test
    void noTwoMutantsHaveOneNameOrOneText() {
        List<Mutant> all = WrittenRule.all().stream()
                .flatMap(rule -> Mutants.of(rule).stream())
                .toList();
        assertThat(all).extracting(Mutant::name).doesNotHaveDuplicates();
        assertThat(all).extracting(Mutant::text).filteredOn(Optional::isPresent).doesNotHaveDuplicates();
        assertThat(all).noneMatch(mutant -> mutant.text()
                .equals(Optional.of(mutant.origin().text())));
    }

    /** Were it otherwise, the rule mutation test could not fail. */
    @Test
    void withoutScenariosEveryMutantSurvives() {
        List<Mutant> some = Mutants.of(rule("POA-44-FOUNDLING/PARTIAL/on-application"));
        assertThat(new Trial(List.of(), List.of()).survivors(some)).containsExactlyElementsOf(some);
    }

    private static List<String> names(String id) {
        return Mutants.of(rule(id)).stream().map(Mutant::name).toList();
    }

    private static WrittenRule rule(String id) {
        return WrittenRule.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
