package org.lexgap.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.lexgap.language.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A Word document on A4 turned sideways, in sections whose pages are each counted from one. */
public final class WordDocument {

    /** Twentieths of a point, as Word counts. */
    private static final int A4_LONG = 16838;

    private static final int A4_SHORT = 11906;
    private static final int MARGIN = 1134;

    /** Width between the margins. */
    static final int TEXT_WIDTH = A4_LONG - 2 * MARGIN;

    /** The years that an archive can say without a time zone. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2099;

    private static final String HEAD_SHADE = "E7EBF0";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final XWPFDocument document = new XWPFDocument();
    private final LocalDate dated;

    /** An empty document; its title and date are also among its properties. */
    public WordDocument(Language language, String title, LocalDate dated) {
        this.dated = dated;
        WordStyles.addTo(document, language);
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Lexgap");
        // No clock of ours: the same content on another day is the same document.
        Date day = Date.from(dated.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
    }

    public void heading(int level, String text) {
        paragraph(WordStyles.HEADING + level, text);
    }

    public void paragraph(String text) {
        paragraph(WordStyles.BODY, text);
    }

    /** A line at the foot of every page, and below it the word for page and the page's number. */
    public void footer(String line, String page) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph first = footer.createParagraph();
        first.setStyle(WordStyles.FOOTER);
        first.createRun().setText(line);
        XWPFParagraph number = footer.createParagraph();
        number.setStyle(WordStyles.FOOTER);
        number.setAlignment(ParagraphAlignment.RIGHT);
        number.createRun().setText(page + " ");
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        section(document.getDocument().getBody().getSectPr());
    }

    /**
     * A table whose head is repeated on each page it reaches.
     *
     * @param widths of the columns, in parts of the width of the text
     */
    public Table table(List<String> head, List<Integer> widths) {
        XWPFTable table = document.createTable(1, head.size());
        int parts = widths.stream().mapToInt(Integer::intValue).sum();
        List<Integer> columns =
                widths.stream().map(width -> TEXT_WIDTH * width / parts).toList();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(TEXT_WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        columns.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        Table made = new Table(table, columns);
        made.fill(row, head.stream().map(title -> new Cell(List.of(title))).toList(), WordStyles.TABLE_HEAD);
        row.getTableCells().forEach(cell -> cell.setColor(HEAD_SHADE));
        return made;
    }

    /**
     * What stands in a cell.
     *
     * @param paragraphs none where somebody is to write there
     * @param note what few readers need, below the rest and small
     */
    public record Cell(List<String> paragraphs, Optional<String> note) {

        /** A cell to write in. */
        public static final Cell EMPTY = new Cell(List.of());

        /** A cell without a note. */
        public Cell(List<String> paragraphs) {
            this(paragraphs, Optional.empty());
        }
    }

    /** A table that is being filled. */
    public record Table(XWPFTable table, List<Integer> columns) {

        /** Adds a row below the others. */
        public void row(Cell... cells) {
            fill(table.createRow(), List.of(cells), WordStyles.TABLE);
        }

        private void fill(XWPFTableRow row, List<Cell> cells, String style) {
            row.setCantSplitRow(true);
            for (int i = 0; i < cells.size(); i++) {
                XWPFTableCell cell = row.getCell(i);
                cell.setWidthType(TableWidthType.DXA);
                cell.setWidth(String.valueOf(columns.get(i)));
                // A cell must hold a paragraph, and has an empty one from the start.
                cell.getParagraphs().get(0).setStyle(style);
                cells.get(i).paragraphs().forEach(text -> write(cell, text, style));
                cells.get(i).note().ifPresent(note -> write(cell, note, WordStyles.SMALL));
            }
        }

        private static void write(XWPFTableCell cell, String text, String style) {
            XWPFParagraph first = cell.getParagraphs().get(0);
            XWPFParagraph paragraph = first.getRuns().isEmpty() ? first : cell.addParagraph();
            paragraph.setStyle(style);
            paragraph.createRun().setText(text);
        }
    }

    /** Ends a section: what follows begins on a new page, which is page one. */
    public void endSection() {
        XWPFParagraph last = document.createParagraph();
        last.setStyle(WordStyles.FOOTER);
        CTSectPr properties = document.getDocument().getBody().getSectPr();
        last.getCTP().getPPr().setSectPr((CTSectPr) properties.copy());
    }

    /** The document as a file: the same content gives the same bytes, whenever and wherever it is written. */
    public byte[] bytes() {
        try (document) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            return undated(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a file in a fixed order, each bearing the date of the document in place of the hour of writing. */
    private byte[] undated(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // Readers that look at the head of a file alone expect the list of contents first.
            put(zip, CONTENT_TYPES, parts.remove(CONTENT_TYPES));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return out.toByteArray();
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        LocalDate day =
                dated.getYear() < FIRST_YEAR || dated.getYear() > LAST_YEAR ? LocalDate.of(FIRST_YEAR, 1, 1) : dated;
        entry.setTimeLocal(LocalDateTime.of(day, java.time.LocalTime.NOON));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void section(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        section.addNewPgNumType().setStart(BigInteger.ONE);
    }
}
