package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.lexgap.language.Language;

/** A questionnaire given back with what is wrong with it. */
class AnnotationTest {

    private static final Language LANGUAGE = Language.EN;

    @Test
    void eachBadCellHasACommentAColourAndALineThatLeadsToIt() throws Unreadable {
        Filled bad = bad();
        XSSFWorkbook workbook = annotated(bad, bad.bytes()).workbook();
        XSSFSheet findings = workbook.getSheetAt(0);
        assertThat(findings.getSheetName()).isEqualTo("Findings");
        assertThat(workbook.getActiveSheetIndex()).isZero();
        List<Problem> problems = bad.reading().problems();
        assertThat(problems).hasSize(5);
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            String sheet = problem.at().sheet().orElseThrow();
            Row line = findings.getRow(4 + i);
            assertThat(line.getCell(3).toString()).isEqualTo(problem.message().in(LANGUAGE));
            assertThat(line.getCell(2).getHyperlink().getAddress())
                    .isEqualTo("'" + sheet + "'!" + problem.at().cell());
            CellAddress at = new CellAddress(problem.at().cell());
            XSSFSheet on = workbook.getSheet(sheet);
            assertThat(on.getCellComment(at).getString().toString())
                    .isEqualTo(problem.message().in(LANGUAGE));
            assertThat(colours(on, at)).hasSize(1);
        }
        XSSFSheet statelessness = workbook.getSheet("Statelessness");
        CellAddress error = bad.cell("foundling-grant", Column.ANSWER).getAddress();
        CellAddress warning = bad.cell("women-marriage-loss", Column.FROM).getAddress();
        assertThat(colours(statelessness, error)).isNotEqualTo(colours(statelessness, warning));
    }

    @Test
    void nothingElseOfTheFileChanges() throws Unreadable {
        Filled bad = bad();
        bad.workbook().createSheet("My own").createRow(2).createCell(1).setCellValue("mine");
        byte[] before = bad.bytes();
        XSSFWorkbook after = annotated(bad, before).workbook();
        after.removeSheetAt(0);
        assertThat(said(after)).isEqualTo(said(Filled.of(LANGUAGE, before).workbook()));
    }

    @Test
    void aSecondAnnotationTakesTheFirstOneOff() throws Unreadable {
        Filled bad = bad();
        byte[] once = annotation(bad, bad.bytes());
        byte[] twice = annotation(Filled.of(LANGUAGE, once), once);
        XSSFWorkbook first = Filled.of(LANGUAGE, once).workbook();
        XSSFWorkbook second = Filled.of(LANGUAGE, twice).workbook();
        assertThat(second.getNumberOfSheets()).isEqualTo(first.getNumberOfSheets());
        first.removeSheetAt(0);
        second.removeSheetAt(0);
        assertThat(said(second)).isEqualTo(said(first));
        Filled mended = Filled.of(LANGUAGE, once)
                .with("foundling-grant", Column.ANSWER, "No citizenship for a foundling")
                .with("women-marriage-loss", Column.FROM, "2017-07-11")
                .with("deprivation-appeal", Column.ANSWER, "Yes")
                .with("deprivation-appeal", Column.NOTE, "two")
                .with("treaty-1951-party-since", Column.ANSWER, "1999-04-15");
        assertThat(mended.problems()).isEmpty();
        XSSFWorkbook clean = annotated(mended, mended.bytes()).workbook();
        for (int i = 1; i < clean.getNumberOfSheets(); i++) {
            assertThat(clean.getSheetAt(i).getCellComments()).isEmpty();
            assertThat(clean.getSheetAt(i).getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isZero();
        }
    }

    private static Filled bad() {
        return Filled.blank(LANGUAGE)
                .with("foundling-grant", Column.ANSWER, "Automatic")
                .with("women-marriage-loss", Column.ANSWER, "Yes")
                .with("women-marriage-loss", Column.FROM, 2017)
                .with("deprivation-appeal", Column.NOTE, "=1+1")
                .with("treaty-1951-party-since", Column.ANSWER, "unknown");
    }

    private static Filled annotated(Filled questionnaire, byte[] bytes) throws Unreadable {
        return Filled.of(LANGUAGE, annotation(questionnaire, bytes));
    }

    private static byte[] annotation(Filled questionnaire, byte[] bytes) throws Unreadable {
        List<Annotation.Remark> remarks = questionnaire.reading().problems().stream()
                .map(problem -> new Annotation.Remark(
                        problem.at(),
                        problem.level() == Problem.Level.ERROR,
                        problem.message().in(LANGUAGE)))
                .toList();
        return Annotation.of("q.xlsx", bytes, remarks, LANGUAGE);
    }

    private static List<String> colours(XSSFSheet sheet, CellAddress at) {
        List<String> colours = new ArrayList<>();
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            ConditionalFormatting formatting =
                    sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
            if (java.util.Arrays.stream(formatting.getFormattingRanges())
                    .anyMatch(range -> range.isInRange(at.getRow(), at.getColumn()))) {
                colours.add(formatting.getRule(0).getFormula1());
            }
        }
        return colours;
    }

    /** Sheets with their cells, styles, drop-downs, names and what is repeated in print. */
    private static Map<String, Object> said(XSSFWorkbook workbook) {
        Map<String, Object> said = new TreeMap<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            said.put(sheet.getSheetName() + " repeats", String.valueOf(sheet.getRepeatingRows()));
            said.put(
                    sheet.getSheetName() + " drop-downs",
                    sheet.getDataValidations().size());
            said.put(sheet.getSheetName() + " protects", sheet.getProtect());
            for (Row row : sheet) {
                said.put(sheet.getSheetName() + " row " + row.getRowNum(), row.getHeightInPoints());
                for (Cell cell : row) {
                    String at = sheet.getSheetName() + "!" + cell.getAddress();
                    said.put(at, cell + " in " + cell.getCellStyle().getIndex());
                }
            }
        }
        workbook.getAllNames().stream()
                .filter(name -> name.getSheetIndex() < 0)
                .forEach(name -> said.put("name " + name.getNameName(), name.getRefersToFormula()));
        return said;
    }
}
