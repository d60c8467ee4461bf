package org.lexgap.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Comments and colours on cells; the cells and their styles stay as they are, so that both can be taken off again. */
final class CellMarks {

    private static final String AUTHOR = "Lexgap";

    /** Always true, and known again as ours. */
    private static final String ERROR = "N(\"lexgap error\")=0";

    private static final String WARNING = "N(\"lexgap warning\")=0";
    private static final byte[] RED = {(byte) 0xF8, (byte) 0xC4, (byte) 0xBE};
    private static final byte[] ORANGE = {(byte) 0xFC, (byte) 0xDD, (byte) 0xA8};
    private static final int COMMENT_COLUMNS = 3;
    private static final int CHARACTERS_A_ROW = 60;

    private CellMarks() {}

    /** Takes off what was put on a sheet before. */
    static void remove(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        for (int i = formatting.getNumConditionalFormattings() - 1; i >= 0; i--) {
            String formula = formatting.getConditionalFormattingAt(i).getRule(0).getFormula1();
            if (ERROR.equals(formula) || WARNING.equals(formula)) {
                formatting.removeConditionalFormatting(i);
            }
        }
        List.copyOf(sheet.getCellComments().values()).stream()
                .filter(comment -> AUTHOR.equals(comment.getAuthor()))
                .forEach(comment -> remove(sheet, comment));
    }

    private static void remove(XSSFSheet sheet, XSSFComment comment) {
        CellAddress at = comment.getAddress();
        if (sheet.getRow(at.getRow()) != null && sheet.getRow(at.getRow()).getCell(at.getColumn()) != null) {
            sheet.getRow(at.getRow()).getCell(at.getColumn()).removeCellComment();
        }
    }

    /** Puts a comment and a colour on each cell; a comment of somebody else stays, and the colour alone is added. */
    static void add(XSSFSheet sheet, Map<CellAddress, List<Annotation.Remark>> cells) {
        if (cells.isEmpty()) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        cells.forEach((at, remarks) -> {
            if (sheet.getCellComment(at) == null) {
                comment(
                        drawing,
                        at,
                        remarks.stream().map(Annotation.Remark::says).collect(Collectors.joining("\n\n")));
            }
        });
        color(sheet, cells, true);
        color(sheet, cells, false);
    }

    private static void comment(XSSFDrawing drawing, CellAddress at, String text) {
        int rows = 3 + text.length() / CHARACTERS_A_ROW;
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, at.getColumn() + 1, at.getRow(), at.getColumn() + 1 + COMMENT_COLUMNS, at.getRow() + rows);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setAddress(at);
        comment.setAuthor(AUTHOR);
        comment.setString(text);
    }

    private static void color(XSSFSheet sheet, Map<CellAddress, List<Annotation.Remark>> cells, boolean errors) {
        CellRangeAddress[] ranges = cells.entrySet().stream()
                .filter(cell -> cell.getValue().stream().anyMatch(Annotation.Remark::error) == errors)
                .map(cell -> new CellRangeAddress(
                        cell.getKey().getRow(),
                        cell.getKey().getRow(),
                        cell.getKey().getColumn(),
                        cell.getKey().getColumn()))
                .toArray(CellRangeAddress[]::new);
        if (ranges.length == 0) {
            return;
        }
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(errors ? ERROR : WARNING);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(errors ? RED : ORANGE, null));
        pattern.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        formatting.addConditionalFormatting(ranges, rule);
    }
}
