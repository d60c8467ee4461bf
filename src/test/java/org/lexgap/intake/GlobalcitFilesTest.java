package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.intake.MadeUpTables.AUTOMATIC;
import static org.lexgap.intake.MadeUpTables.CATALOGUE;
import static org.lexgap.intake.MadeUpTables.GENERAL;
import static org.lexgap.intake.MadeUpTables.ON_MODES;
import static org.lexgap.intake.MadeUpTables.answers;
import static org.lexgap.intake.MadeUpTables.files;
import static org.lexgap.intake.MadeUpTables.imported;
import static org.lexgap.intake.MadeUpTables.refusal;
import static org.lexgap.intake.MadeUpTables.row;
import static org.lexgap.intake.MadeUpTables.tables;
import static org.lexgap.intake.MadeUpTables.warnings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.law.Fingerprint;
import org.lexgap.law.LawSummary;

/** From files of the data set to files of law summaries. */
class GlobalcitFilesTest {

    @Test
    void madeUpTablesReachEveryRule() throws IOException {
        String notes = imported(tables()).summaries().stream()
                .flatMap(summary -> summary.answers().values().stream())
                .flatMap(answer -> answer.entries().stream())
                .map(entry -> entry.note().orElseThrow().toLowerCase())
                .collect(Collectors.joining("\n"));
        GlobalcitMappingReader.packed().rules().stream()
                .map(rule -> rule.why().toLowerCase().replaceAll("\\.$", ""))
                .forEach(why -> assertThat(notes).contains(why));
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        SummaryReader reader = new SummaryReader(CATALOGUE);
        for (LawSummary summary : imported(tables()).summaries()) {
            String yaml = ImportedYaml.write(summary, List.of("A line\nand another"), CATALOGUE);
            Reading<LawSummary> back = reader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
            assertThat(back.problems()).isEmpty();
            assertThat(Fingerprint.of(back.result().orElseThrow())).isEqualTo(Fingerprint.of(summary));
            assertThat(back.result().orElseThrow().preparedBy().orElseThrow())
                    .contains("GLOBALCIT Citizenship Law Dataset", "CC BY 4.0", "hdl.handle.net");
        }
    }

    /** The words may be read and not passed on: only codes, articles and dates go into a summary. */
    @Test
    void theWordsOfTheDataStayOutOfTheSummary() throws IOException {
        String yaml = imported(tables()).summaries().stream()
                .map(summary -> ImportedYaml.write(summary, List.of(), CATALOGUE))
                .collect(Collectors.joining());
        assertThat(yaml).contains("article: \"4\"").doesNotContain("nobody knows the parents", "Person is");
    }

    @Test
    void nothingIsSaidOnQuestionsTheDataDoesNotSpeakOf() throws IOException {
        assertThat(imported(tables()).summaries())
                .flatExtracting(summary -> summary.answers().keySet())
                .doesNotContain(
                        "successor-citizenship-rule",
                        "deprivation-appeal",
                        "deprivation-procedure",
                        "deprivation-safeguards",
                        "deprivation-grounds-precision",
                        "deprivation-grounds-discriminatory",
                        "women-marriage-loss",
                        "women-dissolution-loss")
                .noneMatch(question -> question.startsWith("treaty-"));
    }

    @Test
    void charactersGivenByNumberAreRead() {
        String table = ON_MODES
                + row("A03a", "Citizenship Act 1984 <a4>403", AUTOMATIC, "Person is found in Fictional A.", GENERAL);
        assertThat(imported(files(table))
                        .summaries()
                        .get(0)
                        .answers()
                        .get("foundling-grant")
                        .entries()
                        .get(0)
                        .citations())
                .hasToString("[citizenship-act-1984 art. 403]");
    }

    @Test
    void statesWithoutACodeAreLeftOutAndTold() {
        String table = "iso3,country,year,L12_cat\nSUN,Soviet Union,1980,0\nXKX,Kosovo,2020,0\nKAZ,Kazakhstan,2020,0\n";
        assertThat(imported(files(table)).summaries())
                .extracting(LawSummary::state)
                .containsExactly("KAZ", "XKX");
        assertThat(warnings(table)).contains("NO_ISO_CODE: SUN (Soviet Union)", "USER_CODE: XKX (Kosovo)");
    }

    @Test
    void codesAndModesThatAreNotKnownAreToldAndLeftOut() {
        String table = "iso3,country,year,L12_cat,L77_cat\nXAA,Fictional A,2020,8,1\n";
        assertThat(answers(table)).isEmpty();
        assertThat(warnings(table))
                .contains("UNKNOWN_CODE: \"8\" is no code of L12", "UNKNOWN_MODE: L77_cat is not among the modes");
    }

    @Test
    void whatIsNoTableOfTheDataSetIsRefused() {
        assertThat(refusal("mode,cat\nA01a,0\n")).startsWith("f0.csv:1:1: error UNKNOWN_TABLE");
        String head = "iso3,country,year,L12_cat\n";
        assertThat(refusal(head + "xaa,Fictional A,2020,0\n"))
                .startsWith("f0.csv:2:1: error BAD_CELL: \"xaa\" is no iso3");
        assertThat(refusal(head + "XAA,Fictional A,20,0\n"))
                .startsWith("f0.csv:2:1: error BAD_CELL: \"20\" is no year");
        assertThat(refusal(head + "XAA,Fictional A,2020,0\nXAA,Fictional A,2020,0\n"))
                .startsWith("f0.csv:3:1: error DUPLICATE_KEY: XAA 2020 stands here a second time");
    }

    @Test
    void whatIsWrongEverywhereIsToldAThousandTimes() {
        StringBuilder table = new StringBuilder("iso3,country,year,L12_cat\n");
        for (int row = 0; row < 3_000; row++) {
            table.append("X%c%c,Fictional,20%02d,8\n".formatted('A' + row / 100 / 26, 'A' + row / 100 % 26, row % 100));
        }
        assertThat(warnings(table.toString()).lines())
                .hasSize(1_001)
                .last()
                .asString()
                .isEqualTo("f0.csv:1002:1: warning TOO_MANY_WARNINGS: there are more than 1000 warnings, and those that"
                        + " follow are not listed");
    }

    @Test
    void moreStatesAndYearsThanTheWorldHasAreRefused() {
        StringBuilder table = new StringBuilder("iso3,country,year,L12_cat\n");
        for (int row = 0; row < 20_001; row++) {
            table.append(
                    "X%c%c,Fictional,%d,0\n".formatted('A' + row / 200 / 26, 'A' + row / 200 % 26, 1900 + row % 200));
        }
        assertThat(refusal(table.toString()))
                .startsWith("f0.csv:20002:1: error TOO_BIG: the files speak of more states");
    }
}
