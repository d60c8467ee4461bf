package org.lexgap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a table of data stands in its workbook, whatever it looks like. */
class SheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"art. 7_x0041_", "_x005F_x0041_", "=1+1", "'quoted", "@x", "plain"})
    void aTextIsReadAsItWasWritten(String text) throws IOException {
        DataTable.Column column = new DataTable.Column("said", "Said", "what was said", DataTable.Type.TEXT, 40);
        DataTable table = new DataTable("Said", List.of(column), List.of(List.of(text)));
        byte[] file = Spreadsheet.write(List.of(table), "Said", LocalDate.of(2024, 1, 1), "", "Page");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(SheetText.needsLiteral(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\r", "_x0041_"})
    void ofATextThatIsTooLongTheBeginningStands(String repeated) throws IOException {
        String text = repeated.repeat(40_000);
        String read = read(SheetText.held(text));
        assertThat(read).endsWith("…");
        assertThat(text).startsWith(read.substring(0, read.length() - 1));
        assertThat(SheetText.stored(read).length()).isBetween(SheetText.LONGEST - 20, SheetText.LONGEST);
    }

    /** What a cell says in which a text is stored. */
    private static String read(String stored) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(stored);
            workbook.write(file);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue();
        }
    }
}
