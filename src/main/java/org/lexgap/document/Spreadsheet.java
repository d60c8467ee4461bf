package org.lexgap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables of data as an Excel workbook: a sheet a table, its head frozen, repeated in print, with filters. */
public final class Spreadsheet {

    private static final String FONT = "Arial";
    private static final short POINTS = 10;
    private static final String HEAD = "33485E";
    private static final String LINE = "C9CED6";
    /** The most letters beside one another on a printed page. */
    private static final int WIDEST_PAGE = 260;

    /** Excel counts widths in parts of a letter. */
    private static final int LETTER = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle literal;
    private final XSSFCellStyle day;

    private Spreadsheet() {
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints(POINTS);
        text = style();
        literal = style();
        literal.setQuotePrefixed(true);
        day = style();
        day.setAlignment(HorizontalAlignment.LEFT);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        head = style();
        XSSFFont white = workbook.createFont();
        white.setFontName(FONT);
        white.setFontHeightInPoints(POINTS);
        white.setBold(true);
        white.setColor(new XSSFColor(new byte[] {(byte) 255, (byte) 255, (byte) 255}));
        head.setFont(white);
        head.setFillForegroundColor(color(HEAD));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /**
     * The bytes of an .xlsx file, the same for the same tables.
     *
     * @param tables a sheet each; there is at least one
     * @param dated the date of the file, which stands in the place of any clock
     * @param foot one line at the foot of each printed page
     * @param page the word before the number of a page
     */
    public static byte[] write(List<DataTable> tables, String title, LocalDate dated, String foot, String page) {
        Spreadsheet spreadsheet = new Spreadsheet();
        try (XSSFWorkbook workbook = spreadsheet.workbook) {
            tables.forEach(table -> spreadsheet.sheet(table, Visible.of(foot), page));
            var properties = workbook.getProperties().getCoreProperties();
            Date date = Date.from(dated.atStartOfDay(ZoneOffset.UTC).toInstant());
            properties.setTitle(Visible.of(title));
            properties.setCreator("Lexgap");
            properties.setCreated(Optional.of(date));
            properties.setModified(Optional.of(date));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return StableZip.dated(bytes.toByteArray(), dated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(DataTable table, String foot, String page) {
        XSSFSheet sheet = workbook.createSheet(table.name());
        XSSFRow titles = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            DataTable.Column column = table.columns().get(i);
            sheet.setColumnWidth(i, column.width() * LETTER);
            XSSFCell cell = titles.createCell(i);
            cell.setCellStyle(head);
            cell.setCellValue(column.title());
        }
        titles.setHeightInPoints(height(
                table, table.columns().stream().map(DataTable.Column::title).toList()));
        for (List<String> cells : table.rows()) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.setHeightInPoints(height(table, cells));
            for (int i = 0; i < cells.size(); i++) {
                fill(row.createCell(i), table.columns().get(i).type(), cells.get(i));
            }
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(
                0, sheet.getLastRowNum(), 0, table.columns().size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        int width = table.columns().stream().mapToInt(DataTable.Column::width).sum();
        sheet.setFitToPage(true);
        print.setFitWidth((short) (1 + width / WIDEST_PAGE));
        print.setFitHeight((short) 0);
        // An ampersand begins a code in a footer.
        sheet.getFooter().setLeft("&6" + foot.replace("&", "&&"));
        sheet.getFooter().setRight("&6" + page + " &P / &N");
    }

    /** Spreadsheets differ in whether they fit rows to wrapped texts by themselves. */
    private static float height(DataTable table, List<String> cells) {
        float height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(
                    height, TextHeight.of(cells.get(i), table.columns().get(i).width(), POINTS));
        }
        return height;
    }

    private void fill(XSSFCell cell, DataTable.Type type, String content) {
        cell.setCellStyle(text);
        if (content.isEmpty()) {
            return;
        }
        switch (type) {
            case NUMBER -> cell.setCellValue(Long.parseLong(content));
            case DAY -> {
                cell.setCellStyle(day);
                cell.setCellValue(LocalDate.parse(content));
            }
            case TEXT -> {
                cell.setCellStyle(SheetText.needsLiteral(content) ? literal : text);
                cell.setCellValue(SheetText.held(content));
            }
        }
    }

    private XSSFCellStyle style() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(LINE));
        return style;
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(rgb));
    }
}
