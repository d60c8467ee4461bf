package org.lexgap.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.document.SheetText;

/**
 * The hidden sheet with the lists behind the drop-downs, each under a name: a list given in the cell itself may have 255
 * characters at most.
 */
final class ListsSheet {

    private static final String NAME = "Lists";

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Map<List<String>, Integer> written = new LinkedHashMap<>();
    private int next;

    ListsSheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(NAME);
        sheet.createRow(next++).createCell(0).setCellValue(QuestionnaireLayout.LISTS);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        sheet.enableLocking();
    }

    /** Puts a list under a name; lists of the same labels share their cells. */
    String put(String name, List<String> labels) {
        int first = written.computeIfAbsent(labels, this::write);
        return name(name, range(first, first + labels.size() - 1));
    }

    /** Gives a name to a part of a list that stands already. */
    String part(String name, List<String> of, int from, int size) {
        int first = written.get(of) + from;
        return name(name, range(first, first + size - 1));
    }

    /** Gives a name to a formula. */
    String name(String name, String formula) {
        Name named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(formula);
        return name;
    }

    private int write(List<String> labels) {
        int first = next + 1;
        for (String label : labels) {
            sheet.createRow(next++).createCell(0).setCellValue(SheetText.stored(label));
        }
        return first;
    }

    private static String range(int first, int last) {
        return NAME + "!$A$" + first + ":$A$" + last;
    }
}
