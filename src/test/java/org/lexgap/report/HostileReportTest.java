package org.lexgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.Programme;
import org.lexgap.language.Language;

/** Whatever stands in the fields of a summary is text in every shape of its report. */
class HostileReportTest {

    private static final String HOSTILE = "<script>alert(1)</script>${7*7}{{7*7}}<%= 7*7 %>[x](javascript:alert(1))"
            + "![](http://127.0.0.1:9/x.png)\\u202Egpj.exe &amp;";

    private static GapReport report(String lead) {
        String hostile = lead + HOSTILE;
        return ReportShapesTest.report("""
                lexgap: 1
                state: XAA
                title: "%1$s"
                preparedBy: "%1$s"
                asOf: 2024-01-01
                offices:
                  - {name: "%1$s", questions: [foundling-grant]}
                instruments:
                  act: {title: "%1$s", number: "%1$s", url: "http://127.0.0.1:9/"}
                answers:
                  foundling-grant: {value: nothing, citations: [{instrument: act, article: "%1$s"}], note: "%1$s"}
                """.formatted(hostile), Language.EN);
    }

    @Test
    void aPageShowsItAsText() {
        String page = new String(
                ReportShape.HTML.report(report(""), Optional.empty(), Programme.DAY), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;U+202E&gt;", "{{7*7}}", "&amp;amp;")
                .doesNotContain("<script", "<img", "href=\"http", "href=\"javascript", "src=", "\u202E");
    }

    @Test
    void markdownEscapesIt() {
        String text = new String(
                ReportShape.MARKDOWN.report(report(""), Optional.empty(), Programme.DAY), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\\<script\\>alert(1)")
                .doesNotContain("\u202E")
                .doesNotContainPattern("(?<!\\\\)<script")
                .doesNotContainPattern("(?<!\\\\)]\\(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@"})
    void tablesOfDataHaveNoFormula(String lead) throws IOException {
        GapReport report = report(lead);
        for (byte[] file : List.of(
                ReportShape.XLSX.report(report, Optional.empty(), Programme.DAY),
                ReportShape.XLSX.compliance(report, Programme.DAY))) {
            try (XSSFWorkbook workbook = ReportShapesTest.workbook(file)) {
                List<Cell> dangerous = new ArrayList<>();
                for (Sheet sheet : workbook) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            if (cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().startsWith(lead)) {
                                dangerous.add(cell);
                            }
                        }
                    }
                }
                assertThat(dangerous).isNotEmpty().allMatch(cell -> cell.getCellStyle()
                        .getQuotePrefixed());
            }
        }
        String csv =
                new String(ReportShape.CSV.report(report, Optional.empty(), Programme.DAY), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            assertThat(reader.stream()
                            .flatMap(row -> row.getFields().stream())
                            .filter(field -> field.contains("<script>"))
                            .filter(field -> field.startsWith("'" + lead)))
                    .isNotEmpty();
            assertThat(csv).doesNotContain("," + lead, "\"" + lead, "\n" + lead);
        }
    }
}
