package org.lexgap.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.lexgap.language.Language;

/**
 * A workbook that must be refused.
 *
 * @param row what it is
 * @param content made when it is needed, since some are large
 * @param place of the refusal: line and column, or a cell
 * @param says code of the refusal and the words that name the limit
 */
public record HostileWorkbook(String row, Supplier<byte[]> content, String place, String says) {

    static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};

    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final String SHEET_LINKS = "xl/worksheets/_rels/sheet4.xml.rels";
    private static final int MEGABYTE = 1024 * 1024;
    private static final String ENTITY = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

    /** All there are. */
    public static Stream<HostileWorkbook> all() {
        return Stream.of(size(), packing(), harm(), markup(), cells()).flatMap(List::stream);
    }

    private static List<HostileWorkbook> size() {
        String sheetSize = "TOO_LARGE: the sheet 'Statelessness' is larger than the limit of 5000 rows and 200 columns";
        String entrySize = "TOO_LARGE: 'Statelessness' is larger than the limit of 5 MB when unpacked";
        return List.of(
                of(
                        "more than 10 MB",
                        "TOO_BIG: the file is larger than the limit of 10 MB",
                        () -> new byte[10 * MEGABYTE + 1]),
                of("300 MB of spaces", entrySize, () -> Packed.questionnaire()
                        .with(SHEET, " ".repeat(300 * MEGABYTE).getBytes(StandardCharsets.ISO_8859_1))
                        .bytes()),
                of("1,000,000 one-cell rows in under 5 MB", entrySize, Packed::millionRows),
                of("5,001 rows", sheetSize, () -> sheet("<row><c><v>1</v></c></row>".repeat(5_001))),
                of("201 columns", sheetSize, () -> sheet("<row>" + "<c><v>1</v></c>".repeat(201) + "</row>")),
                of(
                        "100,001 cells, of which no sheet has too many",
                        "TOO_LARGE: the workbook has more cells than the limit of 100000",
                        HostileWorkbook::manyCells),
                of(
                        "more than 20 MB when unpacked",
                        "TOO_LARGE: the workbook is larger than the limit of 20 MB when unpacked",
                        () -> media(5, 9 * MEGABYTE / 2)),
                of("201 entries", "TOO_LARGE: the workbook holds more than 200 parts", () -> media(201, 1)),
                of("31 sheets", "TOO_LARGE: the workbook has more sheets than the limit of 30", () -> {
                    String more = IntStream.range(100, 120)
                            .mapToObj(i -> "<sheet name=\"S" + i + "\" sheetId=\"" + i + "\" r:id=\"rId4\"/>")
                            .collect(Collectors.joining());
                    return Packed.questionnaire()
                            .changed("xl/workbook.xml", xml -> xml.replace("</sheets>", more + "</sheets>"))
                            .bytes();
                }),
                new HostileWorkbook(
                        "more text than a summary may have",
                        HostileWorkbook::repeatedText,
                        "'Statelessness'!A350",
                        "TOO_LARGE: the cells hold more text than the limit of 10 MB"));
    }

    private static List<HostileWorkbook> packing() {
        String nested = "NESTED_FILE: this workbook holds another file (xl/embeddings/";
        return List.of(
                of(
                        "nested zip",
                        nested + "inner.xlsx); remove embedded objects",
                        () -> with(
                                "xl/embeddings/inner.xlsx",
                                Packed.questionnaire().bytes())),
                of("nested old office file", nested + "o.bin)", () -> with("xl/embeddings/o.bin", OLE2)),
                of(
                        "encrypted, or an .xls renamed",
                        "ENCRYPTED: this workbook is encrypted, or is in the old .xls format; save it as .xlsx",
                        () -> OLE2),
                of(
                        "an encrypted archive",
                        "ENCRYPTED: this workbook is encrypted; save it without a password",
                        HostileWorkbook::encrypted),
                of("an entry ../", "BAD_ENTRY: the workbook holds a part of the name", () -> with("../evil.xml")),
                of("an entry /etc", "BAD_ENTRY: the workbook holds a part of the name", () -> with("/etc/x.xml")),
                of("an entry with \\", "BAD_ENTRY: ", () -> with("xl/a\\evil.xml")),
                of("an entry C:", "BAD_ENTRY: the workbook holds a part of the name", () -> with("C:/x.xml")),
                of("an entry with ../ within", "BAD_ENTRY: ", () -> with("xl/../../x.xml")),
                of(
                        "an entry twice",
                        "BAD_ENTRY: the workbook holds the part xl/WORKBOOK.xml twice",
                        () -> Packed.questionnaire()
                                .bytes(Map.of("xl/WORKBOOK.xml", "<x/>".getBytes(StandardCharsets.UTF_8)))),
                of("no workbook", "NOT_A_WORKBOOK: this is no XLSX workbook", () -> "lexgap: 1"
                        .getBytes(StandardCharsets.UTF_8)),
                of("half a workbook", "DAMAGED: ", () -> {
                    byte[] good = Packed.questionnaire().bytes();
                    return Arrays.copyOf(good, good.length / 2);
                }));
    }

    private static List<HostileWorkbook> harm() {
        String link = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/relationships/image\""
                + " Target=\"http://127.0.0.1:9/\" TargetMode=\"External\"/></Relationships>";
        return List.of(
                of("macros", "MACROS: this workbook holds macros", () -> with("xl/vbaProject.bin")),
                of("macros by type", "MACROS: this workbook holds macros", () -> Packed.questionnaire()
                        .changed(
                                "[Content_Types].xml",
                                xml -> xml.replace("spreadsheetml.sheet.main+xml", "macroEnabled.main+xml"))
                        .bytes()),
                of(
                        "an external link",
                        "EXTERNAL_LINK: this workbook links to another file (" + SHEET_LINKS + ")",
                        () -> with(SHEET_LINKS, link)),
                of(
                        "a linked workbook",
                        "EXTERNAL_LINK: this workbook links to another file (xl/externalLinks/externalLink1.xml)",
                        () -> with("xl/externalLinks/externalLink1.xml")));
    }

    private static List<HostileWorkbook> markup() {
        String says = "DOCUMENT_TYPE: " + SHEET + " declares a document type";
        String sheet = "<worksheet><sheetData/></worksheet>";
        return List.of(
                of("a DOCTYPE", says, () -> with(SHEET, "<!DOCTYPE worksheet>" + sheet)),
                of("an external entity", says, () -> with(SHEET, ENTITY + sheet)),
                of(
                        "a DOCTYPE to fetch",
                        says,
                        () -> with(SHEET, "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">" + sheet)),
                of(
                        "entities in entities",
                        says,
                        () -> with(SHEET, "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + sheet)),
                of(
                        "a DOCTYPE in what is named a picture",
                        "DOCUMENT_TYPE: xl/media/image1.png",
                        () -> with("xl/media/image1.png", ENTITY + "<x/>")),
                of("a DOCTYPE in UTF-16", says, () -> with(SHEET, (ENTITY + "<x/>").getBytes(StandardCharsets.UTF_16))),
                of("depth 200", "DAMAGED: ", () -> sheet("<a>".repeat(200) + "</a>".repeat(200))),
                of("bytes that are no text", "DAMAGED: ", () -> with(SHEET, new byte[] {'<', 'a', '>', (byte) 0xFF})),
                of("an open element", "DAMAGED: ", () -> with(SHEET, "<worksheet><row>")),
                of("a text that is not there", "DAMAGED: ", () -> sheet("<row><c t=\"s\"><v>999999</v></c></row>")),
                of("a style that is none", "DAMAGED: ", () -> sheet("<row><c r=\"A1\" s=\"x\"><v>1</v></c></row>")),
                of("a cell beyond all", "DAMAGED: ", () -> sheet("<row><c r=\"A99999999999\"><v>1</v></c></row>")));
    }

    private static List<HostileWorkbook> cells() {
        return List.of(
                answer("a formula where an answer belongs", "FORMULA: ", "=1+1"),
                answer("a control character in a cell", "CONTROL_CHARACTER: ", "_x001B_[2J"),
                answer("code in a cell", "UNKNOWN_VALUE: ", "T(java.lang.Runtime).getRuntime().exit(0)"),
                answer("30,000 a and ! in a cell", "UNKNOWN_VALUE: ", "a".repeat(30_000) + "!"));
    }

    /** A good questionnaire with a text on a sheet, in a column and in a hidden row that are not read. */
    public static byte[] withTextsNobodyReads() {
        Filled filled = Filled.blank(Language.EN);
        filled.workbook().createSheet("<img src=x>").createRow(2).createCell(1).setCellValue("text");
        Row row = filled.cell("foundling-grant", Column.ANSWER).getRow();
        row.createCell(30).setCellValue("text");
        Row hidden = row.getSheet().createRow(199);
        hidden.setZeroHeight(true);
        hidden.createCell(3).setCellValue("text");
        return filled.bytes();
    }

    /** A questionnaire with an answer that is none. */
    public static byte[] answering(String answer) {
        return Filled.blank(Language.EN)
                .with("foundling-grant", Column.ANSWER, answer)
                .bytes();
    }

    private static HostileWorkbook of(String row, String says, Supplier<byte[]> content) {
        return new HostileWorkbook(row, content, "1:1", says);
    }

    private static HostileWorkbook answer(String row, String says, String answer) {
        return new HostileWorkbook(row, () -> answering(answer), "'Statelessness'!D31", says);
    }

    static UnaryOperator<String> emptied() {
        return xml -> xml.replaceAll("(?s)<sheetData>.*</sheetData>", "<sheetData/>");
    }

    /** A questionnaire with these rows in place of those on statelessness. */
    static byte[] sheet(String rows) {
        return with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] with(String part) {
        return with(part, "<x/>");
    }

    static byte[] with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] with(String part, byte[] content) {
        return Packed.questionnaire().with(part, content).bytes();
    }

    /** What is read as a stream may still be more than a model of it has room for. */
    private static byte[] manyCells() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(200) + "</row>";
        Packed packed = Packed.questionnaire()
                .with(SHEET, "<worksheet><sheetData>" + row.repeat(400) + "</sheetData></worksheet>");
        return packed.with(
                        "xl/worksheets/sheet6.xml",
                        "<worksheet><sheetData>" + row.repeat(100) + "</sheetData></worksheet>")
                .bytes();
    }

    private static byte[] media(int count, int size) {
        Packed packed = Packed.questionnaire();
        for (int i = 0; i < count; i++) {
            packed.with("xl/media/image" + i + ".png", new byte[size]);
        }
        return packed.bytes();
    }

    private static byte[] repeatedText() {
        String repeated = "<row><c t=\"s\"><v>0</v></c></row>".repeat(400);
        return Packed.questionnaire()
                .with("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(30_000) + "</t></si></sst>")
                .with(SHEET, "<worksheet><sheetData>" + repeated + "</sheetData></worksheet>")
                .changed("xl/worksheets/sheet1.xml", emptied())
                .changed("xl/worksheets/sheet2.xml", emptied())
                .changed("xl/worksheets/sheet3.xml", emptied())
                .bytes();
    }

    /** Said to be so by the archive, whose content is what it was. */
    private static byte[] encrypted() {
        byte[] marked = Packed.questionnaire().bytes();
        for (int i = 0; i < marked.length - 4; i++) {
            boolean central = marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 1 && marked[i + 3] == 2;
            boolean local = marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 3 && marked[i + 3] == 4;
            if (central || local) {
                marked[i + (central ? 8 : 6)] |= 1;
            }
        }
        return marked;
    }

    @Override
    public String toString() {
        return row;
    }
}
