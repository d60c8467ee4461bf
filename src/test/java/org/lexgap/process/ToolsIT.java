package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: what a drafter and an officer ask it beside the report. */
class ToolsIT {

    private static final String KAZAKHSTAN = "legislation-samples/real/kazakhstan.yaml";
    private static final String ALL_WELL = "legislation-samples/fictional/all-well.yaml";
    private static final String ALL_ILL = "legislation-samples/fictional/all-ill.yaml";
    private static final String HEAD = "lexgap: 1\nstate: KAZ\nasOf: 2024-01-01\n";

    @TempDir
    private Path folder;

    @Test
    void explainSaysWhyAndWhatWouldChangeTheVerdict() {
        Run run = Run.lexgap("explain", KAZAKHSTAN, "POA-41-GROUNDS-LIMITED");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("41.1 gap:", "POA-41-GROUNDS-LIMITED/GAP/other-unrelated-ground", "art. 28")
                .contains("Would be partly met with removal-grounds = ");
        assertThat(Run.lexgap("explain", KAZAKHSTAN, "POA-41-GROUNDS-LIMTED").err())
                .contains("did you mean");
        assertThat(Run.lexgap("explain", KAZAKHSTAN).status()).isEqualTo(2);
    }

    @Test
    void explainListsWhatRestsOnAnArticle() {
        Run run = Run.lexgap("explain", KAZAKHSTAN, "--article", "citizenship-act:13");
        assertThat(run.out()).contains("2 findings on KAZ rest on citizenship-act art. 13", "POA-44-FOUNDLING");
        assertThat(Run.lexgap("explain", KAZAKHSTAN, "--article", "citizenship-akt:13")
                        .err())
                .contains("did you mean citizenship-act?");
    }

    @Test
    void askNamesTheQuestionsThatDecideMost() {
        assertThat(Run.lexgap("ask", ALL_WELL).out()).startsWith("0 open questions");
        assertThat(Run.lexgap("ask", KAZAKHSTAN).out()).contains("1. ").contains("Settles alone: ");
    }

    /** The weaker answer still meets the norm; that protection fell is said all the same. */
    @Test
    void yearsTellWhereProtectionFell() throws IOException {
        Path file = file(
                "years.yaml",
                HEAD + "answers:\n  deprivation-statelessness-bar:\n"
                        + "    - {value: full-bar, from: 2010-01-01, until: 2015-06-01}\n"
                        + "    - {value: exceptions-within-1961, from: 2015-06-01}\n");
        Run run = Run.lexgap("check", file.toString(), "--each-year", "2014..2017", "--theme", "statelessness");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "(deprivation-statelessness-bar): protection fell from 2015-01-01 to 2016-01-01, "
                                + "from \"Full bar, nobody can be left stateless\" to \"Only exceptions the 1961 Convention allows\"")
                .contains("POA-44-NO-DEPRIVATION-STATELESS: 2014\u20132017");
        assertThat(run.out()).containsOnlyOnce("protection fell");
    }

    @Test
    void aThemeStandsAlone() {
        Run run = Run.lexgap("check", KAZAKHSTAN, "--theme", "expulsion-safeguards", "--fail-on", "gap");
        assertThat(run.out()).contains("SAFEGUARDS AGAINST EXPULSION").doesNotContain("POA-44-FOUNDLING");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Run.lexgap("check", KAZAKHSTAN, "--theme", "statelessness", "--fail-on", "gap")
                        .status())
                .isZero();
        Run wrong = Run.lexgap("check", KAZAKHSTAN, "--theme", "expulsion-safeguard");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("did you mean expulsion-safeguards?");
    }

    @Test
    void verdictsOnOurReadingAloneAreSetApart() {
        String theme = "treaty-accession";
        String with = Run.lexgap("check", ALL_ILL, "--theme", theme).out();
        String without = Run.lexgap("check", ALL_ILL, "--theme", theme, "--without-inference")
                .out();
        assertThat(with).contains("9 gap, 1 partly met").doesNotContain("Set apart");
        assertThat(without).contains("8 gap, 0 partly met", "Set apart: these rest on our reading alone");
        assertThat(without.indexOf("POA-47-MIGRANT-TREATIES")).isGreaterThan(without.indexOf("Set apart"));
    }

    @Test
    void aSecondSourceStandsBesideTheFirst() throws IOException {
        Path first = file(
                "gov.yaml",
                HEAD
                        + "preparedBy: Ministry\nsource: government-report\nanswers:\n  foundling-grant: automatic-no-limit\n");
        Path second =
                file("ngo.yaml", HEAD + "preparedBy: An NGO\nsource: ngo\nanswers:\n  foundling-grant: nothing\n");
        Run run = Run.lexgap("check", first.toString(), "--with", second.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("WHERE THE SOURCES DIFFER First: Ministry. Second: An NGO.")
                .contains("POA-44-FOUNDLING: first met, second gap, together unknown; on foundling-grant "
                        + "(first: automatic-no-limit; second: nothing)");
        Run json = Run.lexgap("check", first.toString(), "--with", second.toString(), "--format", "json");
        assertThat(json.out()).contains("\"beside\" : [ {", "\"flags\" : [ \"DISPUTED\" ]");
        Run other = Run.lexgap("check", first.toString(), "--with", ALL_WELL);
        assertThat(other.status()).isEqualTo(3);
        assertThat(other.err()).contains("is about XAA, not about KAZ");
    }

    @Test
    void aGateThatIsNotMetEndsWithOne() {
        assertThat(Run.lexgap("check", ALL_WELL, "--fail-on", "gap,partial,unknown")
                        .status())
                .isZero();
        assertThat(Run.lexgap("check", ALL_ILL, "--fail-on", "gap").status()).isEqualTo(1);
        assertThat(Run.lexgap("check", ALL_ILL, "--fail-on", "gab").status()).isEqualTo(2);
    }

    @Test
    void validateTellsErrorsFromWarnings() throws IOException {
        Path ill = file("ill.yaml", HEAD + "answers:\n  rsd-procedure: \"no\"\n  rejection-reconsidered: \"yes\"\n");
        Run warned = Run.lexgap("validate", ill.toString());
        assertThat(warned.status()).isZero();
        assertThat(warned.err()).contains("warning CHK-2: an appeal without a first procedure");
        Path bad = file("bad.yaml", HEAD + "answers:\n  rsd-procedure: maybe\n");
        Run json = Run.lexgap("validate", "--format", "json", bad.toString());
        assertThat(json.status()).isEqualTo(3);
        assertThat(json.out()).contains("\"code\" : \"UNKNOWN_VALUE\"", "\"line\" : 5", "\"column\" : 18");
    }

    @Test
    void yearsAreAssessedOnTheirFirstDay() {
        Run run = Run.lexgap("check", KAZAKHSTAN, "--each-year", "2016..2019");
        assertThat(run.out()).contains("2016 to 2019").contains("POA-47-ACCEDE-1951: 2016–2019 ✓ met");
        assertThat(Run.lexgap("check", KAZAKHSTAN, "--each-year", "2019..2016").status())
                .isEqualTo(2);
    }

    @Test
    void aNormThatDoesNotAddressAStateIsAdvisory() throws IOException {
        Path estonia = file("estonia.yaml", HEAD.replace("KAZ", "EST") + "answers:\n  foundling-grant: nothing\n");
        Run run = Run.lexgap("check", estonia.toString(), "--format", "json");
        assertThat(run.out()).contains("\"flags\" : [ \"ADVISORY\" ]", "\"advisoryResult\" : \"SERIOUS_GAP\"");
        assertThat(Run.lexgap("check", estonia.toString(), "--fail-on", "gap").status())
                .isZero();
    }

    @Test
    void outputReplacesAFileWholeOrNotAtAll() throws IOException {
        Path report = folder.resolve("report.md");
        assertThat(Run.lexgap("check", KAZAKHSTAN, "--format", "markdown", "-o", report.toString())
                        .out())
                .isEmpty();
        assertThat(report).content().startsWith("# Gap report: Kazakhstan");
        assertThat(Run.lexgap("check", KAZAKHSTAN, "-o", folder.toString()).status())
                .isEqualTo(4);
        assertThat(Run.lexgap("check", KAZAKHSTAN, "-o", "no/such/folder/report.txt")
                        .status())
                .isEqualTo(4);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
