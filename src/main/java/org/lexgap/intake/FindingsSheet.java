package org.lexgap.intake;

import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.intake.QuestionnaireStyles.Role;
import org.lexgap.language.Language;
import org.lexgap.law.Place;

/** The sheet that lists what is wrong with a questionnaire, each line leading to its cell. */
final class FindingsSheet {

    private static final int[] WIDTHS = {5, 18, 34, 100};
    private static final int HEAD = 4;

    private final XSSFWorkbook workbook;
    private final QuestionnaireWords words;

    FindingsSheet(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.words = new QuestionnaireWords(language, "Lexgap");
    }

    /** Whether a sheet is such a one. */
    static boolean isOne(XSSFSheet sheet) {
        return sheet.getRow(0) != null
                && sheet.getRow(0).getCell(0) != null
                && sheet.getRow(0).getCell(0).toString().equals(QuestionnaireLayout.FINDINGS);
    }

    /** Puts the sheet before all others. */
    void write(List<Annotation.Remark> remarks) {
        XSSFSheet sheet = workbook.createSheet(name());
        SheetPen pen = new SheetPen(sheet, QuestionnaireStyles.within(workbook));
        for (int i = 0; i < WIDTHS.length; i++) {
            pen.width(i + 1, WIDTHS[i]);
        }
        pen.title(1, 1, QuestionnaireLayout.FINDINGS, Role.HIDDEN_MARK);
        long errors = remarks.stream().filter(Annotation.Remark::error).count();
        pen.title(2, 2, words.sheet("findings"), Role.TITLE);
        pen.title(3, 2, words.text("questionnaire.findings", errors, remarks.size() - errors), Role.HINT);
        pen.put(HEAD, 2, words.text("questionnaire.finding.kind"), Role.HEAD);
        pen.put(HEAD, 3, words.text("questionnaire.finding.cell"), Role.HEAD);
        pen.put(HEAD, 4, words.text("questionnaire.finding.says"), Role.HEAD);
        int row = HEAD;
        for (Annotation.Remark remark : remarks) {
            row++;
            pen.put(
                    row,
                    2,
                    words.text(remark.error() ? "questionnaire.finding.error" : "questionnaire.finding.warning"),
                    remark.error() ? Role.ERROR : Role.WARNING);
            cell(pen, row, remark.at());
            pen.put(row, 4, remark.says(), Role.TEXT);
        }
        pen.end(HEAD, 0, words.footer());
        first(sheet);
    }

    private void cell(SheetPen pen, int row, Place at) {
        if (at.sheet().isEmpty()) {
            pen.put(row, 3, "", Role.TEXT);
            return;
        }
        String sheet = at.sheet().get();
        pen.put(row, 3, sheet + ", " + at.cell(), Role.LINK);
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!" + at.cell());
        pen.link(row, 3, link);
    }

    private String name() {
        String name = WorkbookUtil.createSafeSheetName(words.sheet("findings"));
        return workbook.getSheet(name) == null ? name : name + " Lexgap";
    }

    /** Moves the sheet to the front; names that belong to a sheet are counted by its place and have to follow. */
    private void first(XSSFSheet sheet) {
        Map<XSSFName, XSSFSheet> local = new java.util.LinkedHashMap<>();
        for (XSSFName name : workbook.getAllNames()) {
            if (name.getSheetIndex() >= 0) {
                local.put(name, workbook.getSheetAt(name.getSheetIndex()));
            }
        }
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        local.forEach((name, of) -> {
            int index = workbook.getSheetIndex(of);
            if (name.getSheetIndex() != index) {
                name.setSheetIndex(index);
            }
        });
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
        workbook.setActiveSheet(0);
    }
}
