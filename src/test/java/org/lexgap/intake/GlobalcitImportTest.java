package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.intake.MadeUpTables.AUTOMATIC;
import static org.lexgap.intake.MadeUpTables.GENERAL;
import static org.lexgap.intake.MadeUpTables.NOTHING;
import static org.lexgap.intake.MadeUpTables.ON_MODES;
import static org.lexgap.intake.MadeUpTables.answers;
import static org.lexgap.intake.MadeUpTables.modes;
import static org.lexgap.intake.MadeUpTables.row;
import static org.lexgap.intake.MadeUpTables.warnings;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The traps of the data: what is taken from codes and words, and above all what is not. */
class GlobalcitImportTest {

    @Test
    void binIsNotRead() {
        String table = "iso3,country,year,L01_bin,L01_cat,L12_bin,L12_cat\nXAA,Fictional A,2020,0,4,1,0\n";
        assertThat(answers(table)).isEqualTo(Map.of("women-husband-change-loss", "yes"));
    }

    @Test
    void notCodedAndNotApplicableGiveNoEntry() {
        String table = "iso3,country,year,A06a_cat,A06a_yrs,L01_cat,L12_cat,A23_cat\n";
        assertThat(answers(table + "XAA,Fictional A,2020,99,99,NA,NA,0\n")).isEmpty();
        assertThat(answers(table.replace("A06a_yrs", "A06a_yrs_cat") + "XAA,Fictional A,2020,9,NA,NA,NA,0\n"))
                .isEmpty();
        assertThat(answers(table + "XAA,Fictional A,2020,2,5,NA,NA,0\n"))
                .containsEntry("naturalisation-wait-ordinary", "P5Y")
                .containsEntry("naturalisation-wait-stateless", "P5Y");
    }

    /** A state in which birth in the country is enough codes no provision for stateless children: it needs none. */
    @Test
    void noProvisionIsNothingOnlyWhereNoOtherWayByBirthIsCoded() {
        assertThat(answers(modes(
                        "A02a", NOTHING, "A02b", NOTHING, "A03a", NOTHING, "A03b", NOTHING, "A05", NOTHING, "A07",
                        NOTHING, "A23", NOTHING)))
                .containsEntry("birth-otherwise-stateless-grant", "nothing")
                .containsEntry("foundling-grant", "nothing");
        String open = modes(
                "A02a", GENERAL, "A02b", NOTHING, "A03a", NOTHING, "A03b", NOTHING, "A05", NOTHING, "A07", NOTHING,
                "A23", NOTHING);
        assertThat(answers(open)).doesNotContainKeys("birth-otherwise-stateless-grant", "foundling-grant");
        String unknown = modes("A03a", NOTHING, "A03b", NOTHING);
        assertThat(answers(unknown)).isEmpty();
    }

    @Test
    void scalesOfRenunciationThatDifferAreOneClass() {
        String words = ON_MODES
                + row(
                        "L01",
                        "AAA 3",
                        "Renunciation",
                        "Person is a citizen of another country.",
                        "Generally applicable provision (citizenship can be renounced)");
        String later = "iso3,country,year,L01_cat\nXAA,Fictional A,2020,%s\n";
        assertThat(answers(words, later.formatted("2"))).containsEntry("citizenship-change-allowed", "yes");
        assertThat(warnings(words, later.formatted("2"))).doesNotContain("CODES_DIFFER");
        assertThat(answers(words, later.formatted("0"))).doesNotContainKey("citizenship-change-allowed");
        assertThat(warnings(words, later.formatted("0")))
                .contains("CODES_DIFFER: XAA 2020, L01: code 1 at f0.csv:2:1, code 0 here");
    }

    @Test
    void silenceOnAGuardIsNotReadAsNone() {
        String silent = ON_MODES
                + row("L02", "AAA 3", "Lapse", "Person lives abroad for 6 years.", GENERAL)
                + row("L09", "AAA 4", "Withdrawal", "Person gave false papers.", GENERAL);
        assertThat(answers(silent)).isEmpty();
        String told = silent.replace("6 years.", "6 years. Loss can result in statelessness.");
        assertThat(answers(told))
                .containsEntry("loss-without-statelessness-guard", "[residence-abroad] of [residence-abroad]");
        String unclear = silent.replace("6 years.", "6 years. Unclear whether loss can result in statelessness.");
        assertThat(answers(unclear)).isEmpty();
    }

    @Test
    void aCodeAgainstTheWordsIsToldWithBoth() {
        String table = ON_MODES
                + row("A03a", "AAA 3", AUTOMATIC, "Person is a newborn child found in Fictional A.", GENERAL)
                + row("A03b", "AAA 4", AUTOMATIC, "Person is born in Fictional A to stateless parents.", GENERAL)
                + row(
                        "A06a",
                        "AAA 5",
                        "Grant (discretionary)",
                        "Person has lived there for 12 years.",
                        "5 years of residence required");
        assertThat(answers(table))
                .isEqualTo(
                        Map.of("foundling-grant", "limited-by-age-or-other", "naturalisation-wait-ordinary", "P12Y"));
        assertThat(warnings(table))
                .contains(
                        "f0.csv:2:1: warning CODE_AGAINST_WORDS: XAA 2020, A03a: coded as general",
                        "Code 1 (Generally applicable provision); words: \"Person is a newborn child found in Fictional A.\"")
                .contains("XAA 2020, A03b: coded as general, the words look to the parents; left unanswered")
                .contains("XAA 2020, A06a: the class coded stands for 5 to 5 years, but the number given is 12");
    }

    @Test
    void theSameWordsUnderDifferentCodesAreTold() {
        String table = ON_MODES
                + row("A03b", "AAA 4", AUTOMATIC, "Person is born in Fictional A to stateless parents.", GENERAL)
                + row(
                                "A03b",
                                "BBB 4",
                                AUTOMATIC,
                                "Person is born in Fictional B to stateless parents.",
                                "\"Parental status restriction: only if one or both parents are stateless (additional residence requirement may apply)\"")
                        .replace("XAA,Fictional A", "XAB,Fictional B");
        assertThat(warnings(table)).contains("SAME_WORDS: A03b: the same words, but different codes: XAA 1, XAB 3");
    }

    /** Several periods, or some years out of more, do not say how long somebody must wait. */
    @Test
    void yearsAreTakenFromWordsThatSetOneNumber() {
        assertThat(wait("Person has lived there for 5 years, of which the last 2 years without a break."))
                .isEqualTo("P5Y");
        assertThat(wait("Person has lived there for 2.5 years.")).isEqualTo("P2Y6M");
        assertThat(wait("Person has lived there for 3 out of 5 years.")).isEqualTo("none");
        assertThat(wait("Person has lived there for 12 months and for 4 years before."))
                .isEqualTo("none");
        assertThat(wait("Person has lived there for 5 years or 7 years since childhood."))
                .isEqualTo("none");
        assertThat(wait("Person has lived there for long.")).isEqualTo("none");
    }

    /** Two ways, each with its own procedure: the first is enough for every child. */
    @Test
    void eachWayHasItsOwnProcedure() {
        String both = row(
                "A03b",
                "AAA 4; AAA 5",
                "Attribution (automatic);Grant (discretionary)",
                "Person is born in Fictional A and would otherwise be stateless.;Person is stateless and has resided there.",
                GENERAL);
        assertThat(answers(ON_MODES + both)).containsEntry("birth-otherwise-stateless-grant", "automatic");
        String other = both.replace(
                "Attribution (automatic);Grant (discretionary)", "Grant (discretionary);Attribution (automatic)");
        assertThat(answers(ON_MODES + other)).doesNotContainKey("birth-otherwise-stateless-grant");
    }

    private static String wait(String words) {
        String table = ON_MODES + row("A06a", "AAA 5", "Grant (discretionary)", words, "5 years of residence required");
        return answers(table).getOrDefault("naturalisation-wait-ordinary", "none");
    }
}
