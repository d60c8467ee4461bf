package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.intake.HostileWorkbook.sheet;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.Programme;
import org.lexgap.law.LawSummary;

/** Workbooks that mean harm, or look as if they did, are refused with a message that names what and which limit. */
class HostileWorkbooksTest {

    @Test
    void aGoodOneIsRead() {
        assertThat(Packed.questionnaire().bytes()).isNotEmpty();
        assertThat(errors(Packed.questionnaire().bytes()))
                .containsExactly("q.xlsx:'Cover'!C7: error MISSING_VALUE: this cell must be filled in");
    }

    @ParameterizedTest
    @MethodSource("org.lexgap.intake.HostileWorkbook#all")
    void isRefused(HostileWorkbook hostile) {
        assertThat(errors(hostile.content().get()))
                .singleElement()
                .asString()
                .startsWith("q.xlsx:" + hostile.place() + ": error " + hostile.says());
    }

    @Test
    void cellsFarAway() {
        String size = "TOO_LARGE: the sheet 'Statelessness' is larger than the limit of 5000 rows and 200 columns";
        assertThat(errors(sheet("<row r=\"5001\"><c r=\"A5001\"><v>1</v></c></row>")))
                .anyMatch(e -> e.endsWith(size));
        assertThat(errors(sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")))
                .anyMatch(e -> e.endsWith(size));
        assertThat(errors(sheet("<row r=\"1048576\"/>"))).noneMatch(e -> e.contains("TOO_LARGE"));
    }

    @Test
    void old() {
        assertThat(errors("q.xls", HostileWorkbook.OLE2))
                .singleElement()
                .asString()
                .contains("in the old .xls format");
    }

    @Test
    void aWebAddressInACellIsNoLinkToAFile() {
        assertThat(errors(HostileWorkbook.with(
                        "xl/worksheets/_rels/sheet4.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/relationships/hyperlink\""
                                + " Target=\"http://x/\" TargetMode=\"External\"/></Relationships>")))
                .noneMatch(error -> error.contains("EXTERNAL_LINK"));
    }

    @Test
    void aWorkbookThatIsNoQuestionnaire() {
        assertThat(errors(Packed.questionnaire()
                        .changed("xl/worksheets/sheet1.xml", HostileWorkbook.emptied())
                        .bytes()))
                .singleElement()
                .asString()
                .contains("this workbook is no questionnaire of Lexgap");
    }

    @Test
    void manyFormulasThatFillRanges() {
        String computed = "<row>" + "<c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c>".repeat(150) + "</row>";
        // Of processor time, so that it does not matter what else the machine does.
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(errors(sheet(computed.repeat(400)))).isNotEmpty();
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void textInThousandsOfCellsNobodyReadsIsToldAThousandTimes() {
        byte[] workbook = sheet("<row><c><v>1</v></c></row>".repeat(3_000));
        assertThat(new SummaryReader(Programme.catalogue())
                        .read("q.xlsx", workbook)
                        .problems())
                .filteredOn(problem -> problem.level() == Problem.Level.WARNING)
                .hasSize(1_001)
                .last()
                .asString()
                .isEqualTo("q.xlsx:'Statelessness'!A1001: warning TOO_MANY_WARNINGS: there are more than 1000 warnings,"
                        + " and those that follow are not listed");
    }

    private static List<String> errors(byte[] workbook) {
        return errors("q.xlsx", workbook);
    }

    private static List<String> errors(String name, byte[] workbook) {
        Reading<LawSummary> reading = new SummaryReader(Programme.catalogue()).read(name, workbook);
        return reading.problems().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .map(Problem::toString)
                .toList();
    }
}
