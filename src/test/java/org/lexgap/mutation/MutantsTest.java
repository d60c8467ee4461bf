package org.lexgap.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.spec.ProductScenarios;

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
    void rulesAcrossNormsAreChangedInWhatTheySayAndOnWhatTheyRest() {
        assertThat(names("META-CAP/acts"))
                .anyMatch(name -> name.endsWith(": no flag"))
                .anyMatch(name -> name.endsWith(": flag RESERVED"))
                .anyMatch(name -> name.endsWith(": shows GAP"))
                .anyMatch(name -> name.endsWith(": told where explained"))
                .anyMatch(name -> name.endsWith(": rests on nothing"))
                .anyMatch(name -> name.endsWith(": rests on POA-45-PRACTICE-NO-CONTRADICTION"))
                .anyMatch(name -> name.endsWith(": without norm == $norm of Reached"))
                .anyMatch(
                        name -> name.endsWith(
                                ": verdict == Verdict.COMPLIANT of Reached becomes verdict in (Verdict.COMPLIANT, Verdict.GAP)"))
                .anyMatch(name -> name.endsWith(" of Reached becomes dimension in (\"law\")"))
                .anyMatch(name -> name.endsWith(" of Reached becomes paragraph not in (\"46\")"));
        assertThat(names("META-CAP/acts-in-field"))
                .anyMatch(name -> name.contains(": exists instead of not( Touched("))
                .anyMatch(name ->
                        name.endsWith(": $fields contains theme of Reached becomes $fields not contains theme"));
        assertThat(names("META-9A/custom"))
                .anyMatch(name -> name.endsWith(": footing TREATY"))
                .anyMatch(name -> name.endsWith(": custom == true of Ground becomes custom == false"));
        assertThat(names("META-DEPENDENT/root-is-a-gap")).anyMatch(name -> name.endsWith(": infers the reverse"));
        assertThat(names("CHK-10"))
                .anyMatch(name -> name.endsWith(": warns of CHK-1"))
                .anyMatch(name -> name.endsWith(": lists.size > 1 of removal-grounds becomes lists.size > 2"));
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
        List<Mutant> across = Mutants.of(rule("CHK-10"));
        assertThat(new Trial(List.of(), List.of()).survivors(across)).containsExactlyElementsOf(across);
    }

    /** What is noticed is the change, not that a rule was exchanged. */
    @Test
    void aRuleExchangedForItselfIsNoticedByNobody() {
        List<Mutant> same = Stream.of("META-CAP/acts", "META-DEPENDENT/root-is-a-gap", "META-9A/programme", "CHK-9")
                .map(MutantsTest::rule)
                .map(rule -> new Mutant(rule.id() + ": as written", rule, Optional.of(rule.text())))
                .toList();
        assertThat(new Trial(List.of(), ProductScenarios.all()).survivors(same)).containsExactlyElementsOf(same);
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
