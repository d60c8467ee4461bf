package org.lexgap.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of a questionnaire look: what is filled in is pale yellow and open, all else is locked. */
final class QuestionnaireStyles {

    static final String FONT = "Arial";
    static final short POINTS = 10;

    private static final String INK = "1F2A37";
    private static final String GREY = "6B7280";
    private static final String PALE = "8C95A3";
    private static final String LINE = "C9CED6";
    private static final String HEAD = "33485E";
    private static final String BLOCK = "EEF2F6";
    private static final String OPEN = "FFF8DC";

    /** What a cell is. */
    enum Role {
        TITLE,
        SUBTITLE,
        HINT,
        LABEL,
        TEXT,
        HEAD,
        KEY,
        KEY_BELOW,
        QUESTION,
        HELP,
        VALUE,
        BLANK,
        INPUT,
        INPUT_CODE,
        INPUT_DAY,
        ERROR,
        WARNING,
        LINK,
        HIDDEN_MARK
    }

    private final XSSFWorkbook workbook;
    private final Map<Role, XSSFCellStyle> styles = new EnumMap<>(Role.class);
    private final Map<Role, XSSFCellStyle> literals = new EnumMap<>(Role.class);
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    private QuestionnaireStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Styles added to somebody's workbook, which keeps its own. */
    static QuestionnaireStyles within(XSSFWorkbook workbook) {
        return new QuestionnaireStyles(workbook);
    }

    /** Styles of a new workbook. */
    static QuestionnaireStyles of(XSSFWorkbook workbook) {
        // Widths of columns are counted in digits of the first font.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints(POINTS);
        return new QuestionnaireStyles(workbook);
    }

    XSSFCellStyle of(Role role) {
        return styles.computeIfAbsent(role, this::made);
    }

    /** The style of a text that stands for itself, whatever a spreadsheet would make of it. */
    XSSFCellStyle literal(Role role) {
        return literals.computeIfAbsent(role, unseen -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(of(role));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    XSSFFont bold() {
        return font("bold", INK, POINTS, true);
    }

    /** The size of the letters of a role. */
    static int points(Role role) {
        return switch (role) {
            case HEAD, HELP, HINT -> 9;
            case KEY, KEY_BELOW -> 8;
            case TITLE -> 16;
            default -> POINTS;
        };
    }

    private XSSFCellStyle made(Role role) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setLocked(true);
        switch (role) {
            case TITLE -> {
                style.setFont(font("title", HEAD, 16, true));
                style.setWrapText(false);
            }
            case SUBTITLE, LABEL -> style.setFont(bold());
            case HINT -> {
                style.setFont(font("help", GREY, 9, false));
                style.setWrapText(false);
            }
            case TEXT -> style.setFont(font("text", INK, POINTS, false));
            case HEAD -> {
                style.setFont(font("head", "FFFFFF", 9, true));
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                fill(style, HEAD);
            }
            case KEY -> {
                style.setFont(font("key", PALE, 8, false));
                fill(style, BLOCK);
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(color(GREY));
            }
            case KEY_BELOW -> style.setFont(font("key", PALE, 8, false));
            case QUESTION -> {
                style.setFont(bold());
                fill(style, BLOCK);
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(color(GREY));
            }
            case HELP -> style.setFont(font("help", GREY, 9, false));
            case VALUE -> {
                style.setFont(font("text", INK, POINTS, false));
                style.setIndention((short) 1);
            }
            case BLANK -> style.setFont(font("text", INK, POINTS, false));
            case INPUT -> input(style);
            case INPUT_CODE -> {
                input(style);
                style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            }
            case ERROR -> mark(style, "F8C4BE");
            case WARNING -> mark(style, "FCDDA8");
            case LINK -> {
                XSSFFont font = font("link", "1D4E89", POINTS, false);
                font.setUnderline(org.apache.poi.ss.usermodel.FontUnderline.SINGLE);
                style.setFont(font);
            }
            case HIDDEN_MARK -> {
                style.setFont(font("mark", "FFFFFF", 8, false));
                style.setWrapText(false);
            }
            case INPUT_DAY -> {
                input(style);
                style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
        }
        return style;
    }

    private void mark(XSSFCellStyle style, String rgb) {
        style.setFont(font("text", INK, POINTS, false));
        fill(style, rgb);
    }

    private void input(XSSFCellStyle style) {
        style.setFont(font("text", INK, POINTS, false));
        style.setLocked(false);
        fill(style, OPEN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(LINE));
        style.setBottomBorderColor(color(LINE));
        style.setLeftBorderColor(color(LINE));
        style.setRightBorderColor(color(LINE));
    }

    private static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(String name, String rgb, int points, boolean bold) {
        return fonts.computeIfAbsent(name, unseen -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            font.setColor(color(rgb));
            return font;
        });
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(rgb), null);
    }
}
