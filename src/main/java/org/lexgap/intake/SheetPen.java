package org.lexgap.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.lexgap.document.SheetText;
import org.lexgap.document.TextHeight;
import org.lexgap.intake.QuestionnaireStyles.Role;

/** Writes the cells of one sheet; rows and columns are counted from 1, as in the reader. */
final class SheetPen {

    /** In points: room for two lines in a row that waits to be filled in. */
    static final float WAITING = 28;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Beyond the day that a spreadsheet makes of a year typed alone. */
    private static final String EARLIEST_OFFERED = "DATE(1906,1,1)";

    /** In inches. */
    private static final double MARGIN = 0.4;

    private final XSSFSheet sheet;
    private final QuestionnaireStyles styles;
    private final Map<Integer, Float> heights = new LinkedHashMap<>();
    private final Map<Limit, CellRangeAddressList> limits = new LinkedHashMap<>();

    SheetPen(XSSFSheet sheet, QuestionnaireStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column - 1, characters * 256);
    }

    /** Writes a text of ours. */
    void put(int row, int column, String text, Role role) {
        XSSFCell cell = cell(row, column, role);
        cell.setCellValue(SheetText.stored(text));
        fit(row, column, text, QuestionnaireStyles.points(role));
    }

    /** Writes a text that runs on over the empty cells beside it. */
    void title(int row, int column, String text, Role role) {
        cell(row, column, role).setCellValue(text);
        fit(row, TextHeight.of("", 1, QuestionnaireStyles.points(role)));
    }

    /** Writes a text across columns. */
    void wide(int row, int first, int last, String text, Role role) {
        cell(row, first, role).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, first - 1, last - 1));
        int width = 0;
        for (int column = first; column <= last; column++) {
            width += sheet.getColumnWidth(column - 1) / 256;
        }
        fit(row, TextHeight.of(text, width, QuestionnaireStyles.POINTS));
    }

    void link(int row, int column, XSSFHyperlink link) {
        sheet.getRow(row - 1).getCell(column - 1).setHyperlink(link);
    }

    void blank(int row, int column, Role role) {
        cell(row, column, role);
    }

    /** Writes somebody's text, to the letter. */
    void text(int row, int column, String text, Role role) {
        put(row, column, text, role);
        if (SheetText.needsLiteral(text)) {
            cell(row, column, role).setCellStyle(styles.literal(role));
        }
    }

    /** Writes a text that is marked as one that stands for itself. */
    void literal(int row, int column, String text, Role role) {
        put(row, column, text, role);
        cell(row, column, role).setCellStyle(styles.literal(role));
    }

    /** Writes a day: as a number that is shown as one, where a spreadsheet knows such a day. */
    void day(int row, int column, LocalDate day) {
        XSSFCell cell = cell(row, column, Role.INPUT_DAY);
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            cell.setCellValue(day.toString());
        } else {
            cell.setCellValue(day);
        }
    }

    /** Writes a day where the text is one, and else the text. */
    void dayOrText(int row, int column, String text) {
        try {
            day(row, column, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            put(row, column, text, Role.INPUT_DAY);
        }
    }

    void formula(int row, int column, String formula, String cached, Role role) {
        XSSFCell cell = cell(row, column, role);
        cell.setCellFormula(formula);
        cell.setCellValue(cached);
        fit(row, column, cached, QuestionnaireStyles.POINTS);
    }

    private XSSFCell cell(int row, int column, Role role) {
        XSSFRow line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        XSSFCell cell = line.getCell(column - 1) == null ? line.createCell(column - 1) : line.getCell(column - 1);
        cell.setCellStyle(styles.of(role));
        return cell;
    }

    private void fit(int row, int column, String text, int points) {
        fit(row, TextHeight.of(text, sheet.getColumnWidth(column - 1) / 256, points));
    }

    /** Makes a row at least so high, in points. */
    void fit(int row, float points) {
        heights.merge(row, Math.min(points, TextHeight.HIGHEST), Math::max);
    }

    /** Lets a cell take one of a list of labels, or with {@code free} anything else as well. */
    void offer(int row, int column, String list, boolean free, Prompt prompt) {
        Limit limit = new Limit(Optional.of(list), free ? Strictness.NONE : Strictness.STOPS, prompt);
        limits.computeIfAbsent(limit, unseen -> new CellRangeAddressList())
                .addCellRangeAddress(row - 1, column - 1, row - 1, column - 1);
    }

    /** Lets a cell take a day; an early one is asked about, since a year typed alone would become one. */
    void days(int row, int column, Prompt prompt) {
        limits.computeIfAbsent(
                        new Limit(Optional.empty(), Strictness.ASKS, prompt), unseen -> new CellRangeAddressList())
                .addCellRangeAddress(row - 1, column - 1, row - 1, column - 1);
    }

    private enum Strictness {
        NONE,
        ASKS,
        STOPS
    }

    /**
     * What cells take.
     *
     * @param list the name of the list they choose from; empty where they take a day
     */
    private record Limit(Optional<String> list, Strictness strictness, Prompt prompt) {}

    private void impose(Limit limit, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                limit.list()
                        .map(helper::createFormulaListConstraint)
                        .orElseGet(() -> helper.createDateConstraint(
                                OperatorType.GREATER_OR_EQUAL, EARLIEST_OFFERED, null, "yyyy-mm-dd")),
                cells);
        // POI shows the arrow of a drop-down if it is told to suppress it.
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(limit.strictness() != Strictness.NONE);
        validation.setErrorStyle(
                limit.strictness() == Strictness.ASKS
                        ? DataValidation.ErrorStyle.WARNING
                        : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(limit.prompt().title(), limit.prompt().error());
        validation.setShowPromptBox(true);
        validation.createPromptBox(limit.prompt().title(), limit.prompt().text());
        sheet.addValidationData(validation);
    }

    /**
     * What is said beside a cell.
     *
     * @param title at most 32 characters
     * @param text at most 255 characters
     * @param error what is said where something else is filled in
     */
    record Prompt(String title, String text, String error) {}

    /**
     * Ends the sheet: heights, drop-downs, what stays in view, print set-up, protection without a password.
     *
     * @param head the row that is repeated on each page; 0 where there is none
     * @param stay how many columns stay in view
     */
    void end(int head, int stay, String footer) {
        heights.forEach((row, height) -> sheet.getRow(row - 1).setHeightInPoints(height));
        limits.forEach(this::impose);
        if (head > 0) {
            sheet.createFreezePane(stay, head);
            sheet.setRepeatingRows(new CellRangeAddress(head - 1, head - 1, -1, -1));
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP).forEach(margin -> sheet.setMargin(margin, MARGIN));
        sheet.getFooter().setLeft(footer + " · &A");
        sheet.getFooter().setRight("&P / &N");
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
