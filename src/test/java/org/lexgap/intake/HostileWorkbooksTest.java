package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.law.LawSummary;

/** Workbooks that mean harm, or look as if they did, are refused with a message that names what and which limit. */
class HostileWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};

    @Test
    void aGoodOneIsRead() {
        assertThat(Packed.questionnaire().bytes()).isNotEmpty();
        assertThat(errors(Packed.questionnaire().bytes()))
                .containsExactly("q.xlsx:'Cover'!C7: error MISSING_VALUE: this cell must be filled in");
    }

    @Test
    void aFileTooLarge() {
        refused(new byte[10 * MEGABYTE + 1], "TOO_BIG: the file is larger than the limit of 10 MB");
    }

    @Test
    void spacesWithoutEnd() {
        byte[] spaces = " ".repeat(300 * MEGABYTE).getBytes(StandardCharsets.ISO_8859_1);
        refused(
                Packed.questionnaire().with(SHEET, spaces).bytes(),
                "TOO_LARGE: 'Statelessness' is larger than the limit of 5 MB when unpacked");
    }

    @Test
    void aMillionRowsInFiveMegabytes() {
        refused(Packed.millionRows(), "TOO_LARGE: 'Statelessness' is larger than the limit of 5 MB when unpacked");
    }

    @Test
    void moreRowsOrColumnsThanASheetMayHave() {
        String size = "TOO_LARGE: the sheet 'Statelessness' is larger than the limit of 5000 rows and 200 columns";
        refused(sheet("<row><c><v>1</v></c></row>".repeat(5_001)), size);
        refused(sheet("<row>" + "<c><v>1</v></c>".repeat(201) + "</row>"), size);
        assertThat(errors(sheet("<row r=\"5001\"><c r=\"A5001\"><v>1</v></c></row>")))
                .anyMatch(e -> e.endsWith(size));
        assertThat(errors(sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")))
                .anyMatch(e -> e.endsWith(size));
        assertThat(errors(sheet("<row r=\"1048576\"/>"))).noneMatch(e -> e.contains("TOO_LARGE"));
    }

    @Test
    void moreInAllThanMayBeUnpacked() {
        Packed packed = Packed.questionnaire();
        for (int i = 0; i < 5; i++) {
            packed.with("xl/media/image" + i + ".png", new byte[9 * MEGABYTE / 2]);
        }
        refused(packed.bytes(), "TOO_LARGE: the workbook is larger than the limit of 20 MB when unpacked");
    }

    @Test
    void moreTextThanASummaryMayHave() {
        String repeated = "<row><c t=\"s\"><v>0</v></c></row>".repeat(400);
        byte[] bytes = Packed.questionnaire()
                .with("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(30_000) + "</t></si></sst>")
                .with(SHEET, "<worksheet><sheetData>" + repeated + "</sheetData></worksheet>")
                .changed("xl/worksheets/sheet1.xml", emptied())
                .changed("xl/worksheets/sheet2.xml", emptied())
                .changed("xl/worksheets/sheet3.xml", emptied())
                .bytes();
        assertThat(errors(bytes))
                .singleElement()
                .asString()
                .endsWith("the cells hold more text than the limit of 10 MB");
    }

    @Test
    void moreParts() {
        Packed packed = Packed.questionnaire();
        for (int i = 0; i < 201; i++) {
            packed.with("xl/media/image" + i + ".png", new byte[1]);
        }
        refused(packed.bytes(), "TOO_LARGE: the workbook holds more than 200 parts");
    }

    @Test
    void moreSheets() {
        String sheet = "<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"rId4\"/>";
        StringBuilder more = new StringBuilder();
        for (int i = 100; i < 120; i++) {
            more.append(String.format(sheet, i, i));
        }
        refused(
                Packed.questionnaire()
                        .changed("xl/workbook.xml", xml -> xml.replace("</sheets>", more + "</sheets>"))
                        .bytes(),
                "TOO_LARGE: the workbook has more sheets than the limit of 30");
    }

    @Test
    void anotherFileWithin() {
        refused(
                Packed.questionnaire()
                        .with("xl/embeddings/inner.xlsx", Packed.questionnaire().bytes())
                        .bytes(),
                "NESTED_FILE: this workbook holds another file (xl/embeddings/inner.xlsx); remove embedded objects");
        refused(Packed.questionnaire().with("xl/embeddings/o.bin", OLE2).bytes(), "NESTED_FILE: ");
    }

    @Test
    void encryptedOrOld() {
        refused(OLE2, "ENCRYPTED: this workbook is encrypted, or is in the old .xls format; save it as .xlsx");
        assertThat(errors("q.xls", OLE2)).singleElement().asString().contains("in the old .xls format");
        byte[] marked = Packed.questionnaire().bytes();
        for (int i = 0; i < marked.length - 4; i++) {
            boolean central = marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 1 && marked[i + 3] == 2;
            boolean local = marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 3 && marked[i + 3] == 4;
            if (central || local) {
                marked[i + (central ? 8 : 6)] |= 1;
            }
        }
        refused(marked, "ENCRYPTED: this workbook is encrypted; save it without a password");
    }

    @Test
    void macros() {
        refused(Packed.questionnaire().with("xl/vbaProject.bin", "x").bytes(), "MACROS: this workbook holds macros");
        refused(
                Packed.questionnaire()
                        .changed(
                                "[Content_Types].xml",
                                xml -> xml.replace("spreadsheetml.sheet.main+xml", "macroEnabled.main+xml"))
                        .bytes(),
                "MACROS: ");
    }

    @Test
    void documentTypesAndEntities() {
        String[] types = {
            "<!DOCTYPE worksheet>",
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        };
        for (String type : types) {
            refused(
                    Packed.questionnaire()
                            .with(SHEET, type + "<worksheet><sheetData/></worksheet>")
                            .bytes(),
                    "DOCUMENT_TYPE: xl/worksheets/sheet4.xml declares a document type");
        }
        refused(
                Packed.questionnaire()
                        .with("xl/media/image1.png", types[1] + "<x/>")
                        .bytes(),
                "DOCUMENT_TYPE: xl/media/image1.png");
        refused(
                Packed.questionnaire()
                        .with(SHEET, (types[1] + "<x/>").getBytes(StandardCharsets.UTF_16))
                        .bytes(),
                "DOCUMENT_TYPE: ");
    }

    @Test
    void linksToOtherFiles() {
        String link = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/relationships/%s\" Target=\"http://x/\""
                + " TargetMode=\"External\"/></Relationships>";
        refused(
                Packed.questionnaire()
                        .with("xl/worksheets/_rels/sheet4.xml.rels", String.format(link, "image"))
                        .bytes(),
                "EXTERNAL_LINK: this workbook links to another file (xl/worksheets/_rels/sheet4.xml.rels)");
        refused(
                Packed.questionnaire()
                        .with("xl/externalLinks/externalLink1.xml", "<x/>")
                        .bytes(),
                "EXTERNAL_LINK: ");
        assertThat(errors(Packed.questionnaire()
                        .with("xl/worksheets/_rels/sheet4.xml.rels", String.format(link, "hyperlink"))
                        .bytes()))
                .as("a web address in a cell")
                .noneMatch(error -> error.contains("EXTERNAL_LINK"));
    }

    @Test
    void namesThatLeadElsewhereOrStandTwice() {
        for (String name : List.of("../evil.xml", "/etc/x.xml", "xl/a\\evil.xml", "C:/x.xml", "xl/../../x.xml")) {
            refused(
                    Packed.questionnaire().with(name, "<x/>").bytes(),
                    "BAD_ENTRY: the workbook holds a part of the name");
        }
        refused(
                Packed.questionnaire().bytes(Map.of("xl/WORKBOOK.xml", "<x/>".getBytes(StandardCharsets.UTF_8))),
                "BAD_ENTRY: the workbook holds the part xl/WORKBOOK.xml twice");
    }

    @Test
    void whatIsNoWorkbook() {
        refused("lexgap: 1".getBytes(StandardCharsets.UTF_8), "NOT_A_WORKBOOK: this is no XLSX workbook");
        byte[] good = Packed.questionnaire().bytes();
        refused(java.util.Arrays.copyOf(good, good.length / 2), "DAMAGED: ");
        refused(Packed.questionnaire().with(SHEET, "<worksheet><row>").bytes(), "DAMAGED: ");
        refused(sheet("<row><c t=\"s\"><v>999999</v></c></row>"), "DAMAGED: ");
        refused(sheet("<row><c r=\"A1\" s=\"x\"><v>1</v></c></row>"), "DAMAGED: ");
        refused(sheet("<row><c r=\"A99999999999\"><v>1</v></c></row>"), "DAMAGED: ");
        refused(sheet("<a>".repeat(200) + "</a>".repeat(200)), "DAMAGED: ");
        assertThat(errors(Packed.questionnaire()
                        .changed("xl/worksheets/sheet1.xml", emptied())
                        .bytes()))
                .singleElement()
                .asString()
                .contains("this workbook is no questionnaire of Lexgap");
    }

    @Test
    void manyFormulasThatFillRanges() {
        String computed = "<row>" + "<c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c>".repeat(150) + "</row>";
        Instant start = Instant.now();
        assertThat(errors(sheet(computed.repeat(400)))).isNotEmpty();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
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

    private static UnaryOperator<String> emptied() {
        return xml -> xml.replaceAll("(?s)<sheetData>.*</sheetData>", "<sheetData/>");
    }

    private static byte[] sheet(String rows) {
        return Packed.questionnaire()
                .with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                .bytes();
    }

    private static void refused(byte[] workbook, String message) {
        assertThat(errors(workbook)).singleElement().asString().startsWith("q.xlsx:1:1: error " + message);
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
