package org.lexgap.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.document.StableZip;
import org.lexgap.language.Language;
import org.lexgap.law.Place;

/**
 * Gives a questionnaire back to whoever filled it in, with a comment and a colour on each cell that something is wrong with
 * and a list of it all on a first sheet. The rest stays as it is; what an earlier annotation added is taken out.
 */
public final class Annotation {

    private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

    private final XSSFWorkbook workbook;
    private final Language language;

    private Annotation(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
    }

    /**
     * Something to be said about a cell, or about the file.
     *
     * @param error whether it keeps the file from being read; else it is a warning
     */
    public record Remark(Place at, boolean error, String says) {}

    /**
     * The workbook with remarks.
     *
     * @param file its name, for messages
     * @throws Unreadable if it is no workbook, may do harm or exceeds a limit
     */
    public static byte[] of(String file, byte[] questionnaire, List<Remark> remarks, Language language)
            throws Unreadable {
        WorkbookParts parts = WorkbookParts.open(file, questionnaire);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(StableZip.stored(parts.all())))) {
            Annotation annotation = new Annotation(workbook, language);
            annotation.clean();
            annotation.add(remarks);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return StableZip.dated(bytes.toByteArray(), UNDATED);
        } catch (IOException | RuntimeException e) {
            // POI refuses in many ways what is not quite a workbook.
            throw parts.damaged();
        }
    }

    private void clean() {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (FindingsSheet.isOne(sheet)) {
                workbook.removeSheetAt(i);
            } else {
                CellMarks.remove(sheet);
            }
        }
    }

    private void add(List<Remark> remarks) {
        Map<String, Map<CellAddress, List<Remark>>> cells = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            remark.at().sheet().ifPresent(sheet -> cells.computeIfAbsent(sheet, unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new CellAddress(remark.at().line() - 1, remark.at().column() - 1),
                            unseen -> new ArrayList<>())
                    .add(remark));
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            CellMarks.add(sheet, cells.getOrDefault(Shown.whole(sheet.getSheetName()), Map.of()));
        }
        new FindingsSheet(workbook, language).write(remarks);
    }
}
