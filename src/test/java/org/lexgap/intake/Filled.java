package org.lexgap.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.Programme;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;

/** A questionnaire under the hands of somebody who fills it in with a spreadsheet program. */
public final class Filled {

    private static final Map<Language, byte[]> BLANK = new EnumMap<>(Language.class);

    private final Language language;
    private final XSSFWorkbook workbook;

    private Filled(Language language, byte[] questionnaire) {
        this.language = language;
        try {
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(questionnaire));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A questionnaire on a fictional state in 2024, all questions open. */
    public static Filled blank(Language language) {
        Filled filled =
                new Filled(language, Questionnaire.blank(Optional.of("XAA"), Set.of(), language, Optional.empty()));
        return filled.cover("asOf", LocalDate.of(2024, 1, 1));
    }

    public static Filled of(Language language, byte[] questionnaire) {
        return new Filled(language, questionnaire);
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public Filled cover(String field, Object value) {
        for (Row row : workbook.getSheetAt(0)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(field)) {
                put(row.getCell(2, MissingCellPolicy.CREATE_NULL_AS_BLANK), value);
            }
        }
        return this;
    }

    /** Fills in the cell of a column in the row of a key, on whichever sheet. */
    public Filled with(String key, Column column, Object value) {
        put(cell(key, column), value);
        return this;
    }

    /** Fills in a row, from 1, of a sheet whose rows have no key. */
    public Filled with(String sheet, int row, Column column, Object value) {
        XSSFSheet on = workbook.getSheet(new QuestionnaireWords(language, "").sheet(sheet));
        put(on.getRow(2 + row).getCell(number(on, column), MissingCellPolicy.CREATE_NULL_AS_BLANK), value);
        return this;
    }

    public Cell cell(String key, Column column) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (Row row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(key) && number(sheet, column) >= 0) {
                    return row.getCell(number(sheet, column), MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError("no row " + key + " with " + column);
    }

    private int number(XSSFSheet sheet, Column column) {
        Row head = sheet.getRow(QuestionnaireWords.HEAD - 1);
        if (head != null) {
            for (Cell cell : head) {
                if (cell.toString().equals(column.header(language))) {
                    return cell.getColumnIndex();
                }
            }
        }
        return -1;
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else {
            cell.setBlank();
            cell.setCellValue(value.toString());
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Reading<LawSummary> reading() {
        return new SummaryReader(Programme.catalogue()).read("q.xlsx", bytes());
    }

    /** The summary, which must have no error. */
    public LawSummary summary() {
        Reading<LawSummary> reading = reading();
        return reading.result().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    /** Errors and warnings as they are printed. */
    public List<String> problems() {
        return reading().problems().stream().map(Problem::toString).toList();
    }
}
