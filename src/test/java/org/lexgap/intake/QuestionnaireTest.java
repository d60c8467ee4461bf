package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.Programme;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.law.Value.Unavailable.Cause;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;

/** The questionnaire as it is handed out. */
class QuestionnaireTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAnswerOfEveryDropDownIsReadBackToItsValue(Language language) {
        XSSFWorkbook workbook = Filled.blank(language).workbook();
        Map<String, List<String>> offered = new HashMap<>();
        for (Question question : Programme.catalogue().questions()) {
            Cell answer = cell(workbook, question.id(), language);
            offered.put(question.id(), options(workbook, answer));
        }
        int most = offered.values().stream().mapToInt(List::size).max().orElseThrow();
        for (int i = 0; i < most; i++) {
            Filled filled = Filled.blank(language);
            Map<String, Value> expected = new HashMap<>();
            for (Question question : Programme.catalogue().questions()) {
                List<String> options = offered.get(question.id());
                if (i < options.size()) {
                    filled.with(question.id(), Column.ANSWER, options.get(i));
                    expected.put(question.id(), value(question, i, options.size()));
                    if (question.type() == Question.Type.SET && i == 0) {
                        String first = question.valueIds().get(0);
                        filled.with(question.id() + ": " + first, Column.ANSWER, language.of("Yes", "Да"));
                    }
                }
            }
            Map<String, Value> read = new HashMap<>();
            filled.summary()
                    .answers()
                    .forEach((question, answer) ->
                            read.put(question, answer.entries().get(0).value()));
            assertThat(read).as("option " + i).isEqualTo(expected);
        }
    }

    /** What the option of that place must mean: values first, then why there is no information. */
    private static Value value(Question question, int option, int options) {
        int causes = Cause.values().length;
        if (option >= options - causes) {
            return new Value.Unavailable(Cause.values()[option - (options - causes)]);
        }
        return switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE -> new Value.Choice(question.valueIds().get(option));
            case TREATY_DATE -> new Value.TreatyDate(Optional.empty());
            case DURATION -> new Value.Length("P" + (option + 1) + "Y", 365L * (option + 1));
            case SET ->
                switch (option) {
                    case 0 -> Value.Listed.complete(Set.of(question.valueIds().get(0)));
                    case 1 -> new Value.Listed(new TreeSet<>(), Optional.of(new TreeSet<>()));
                    default -> Value.Listed.complete(Set.of());
                };
        };
    }

    /** The acceptance of a questionnaire without codes: a drafter picks labels, writes days and periods in words. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void allQuestionsAreAnsweredWithoutACode(Language language) {
        Filled filled = Filled.blank(language).with("act-1", Column.TITLE_EN, "Citizenship Act");
        filled.cover("state", language.of("Kazakhstan", "Казахстан"));
        List<String> typed = new ArrayList<>();
        for (Question question : Programme.catalogue().questions()) {
            if (question.id().equals("state-participation")) {
                continue;
            }
            Object answer =
                    switch (question.type()) {
                        case TREATY_DATE -> LocalDate.of(1999, 4, 15);
                        case DURATION -> language.of("18 months", "1 год 6 месяцев");
                        default ->
                            options(filled.workbook(), cell(filled.workbook(), question.id(), language))
                                    .get(1);
                    };
            typed.add(answer.toString());
            filled.with(question.id(), Column.ANSWER, answer);
            filled.with(question.id(), Column.INSTRUMENT, "Citizenship Act");
            filled.with(question.id(), Column.ARTICLE, "13");
            if (question.type() == Question.Type.SET) {
                String row = question.id() + ": " + question.valueIds().get(0);
                filled.with(row, Column.ANSWER, language.of("No", "Нет"));
            }
        }
        LawSummary summary = filled.summary();
        assertThat(summary.state()).isEqualTo("KAZ");
        assertThat(summary.answers()).hasSize(Programme.catalogue().questions().size() - 1);
        assertThat(typed).noneMatch(text -> text.matches("[a-z]+(-[a-z0-9]+)+|P\\d.*|null"));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 6, 1));
        byte[] first = Questionnaire.blank(Optional.of("KAZ"), Set.of(), Language.RU, day);
        assertThat(Questionnaire.blank(Optional.of("KAZ"), Set.of(), Language.RU, day))
                .isEqualTo(first);
        XSSFWorkbook workbook = Filled.of(Language.RU, first).workbook();
        assertThat(workbook.getProperties().getCoreProperties().getCreated())
                .isEqualTo(java.util.Date.from(java.time.Instant.parse("2025-06-01T00:00:00Z")));
        assertThat(workbook.getSheetAt(0).getFooter().getLeft()).contains("2025-06-01");
    }

    @Test
    void labelsAreLockedAndInputIsOpenAndNothingNeedsAPassword() {
        XSSFWorkbook workbook = Filled.blank(Language.EN).workbook();
        int open = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            if (workbook.isSheetHidden(i)) {
                continue;
            }
            assertThat(sheet.isFormatColumnsLocked()).isFalse();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellStyle().getLocked()
                                    || cell.toString().isEmpty()
                                    || i == 0)
                            .as(sheet.getSheetName() + cell.getAddress())
                            .isTrue();
                    open += cell.getCellStyle().getLocked() ? 0 : 1;
                }
            }
            if (i > 0) {
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 3);
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
            }
        }
        assertThat(open).isGreaterThan(166 * 10);
    }

    @Test
    void aThemeStandsAloneUnlessAnswersStandElsewhere() {
        Set<Theme> statelessness = Set.of(Theme.STATELESSNESS);
        XSSFWorkbook blank = Filled.of(
                        Language.EN,
                        Questionnaire.blank(Optional.empty(), statelessness, Language.EN, Optional.empty()))
                .workbook();
        assertThat(blank.getSheet("Statelessness")).isNotNull();
        assertThat(blank.getSheet("Treaties")).isNull();
        LawSummary summary = Programme.summary(
                "lexgap: 1\nstate: KAZ\nasOf: 2024-01-01\nanswers:\n  treaty-1951-party-since: 1999-04-15\n");
        Reading<byte[]> filled = Questionnaire.filled(summary, statelessness, Language.EN, Optional.empty());
        Filled back = Filled.of(Language.EN, filled.result().orElseThrow());
        assertThat(back.workbook().getSheet("Treaties")).isNotNull();
        assertThat(back.summary().answers()).containsOnlyKeys("treaty-1951-party-since");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noHelpShowsACode(Language language) {
        XSSFWorkbook workbook = Filled.blank(language).workbook();
        for (Question question : Programme.catalogue().questions()) {
            String help = cell(workbook, question.id() + " +", language)
                    .getRow()
                    .getCell(1)
                    .toString();
            assertThat(help).doesNotContainPattern("\\bnull\\b|\\bP\\d+[YMWD]\\b");
            assertThat(question.valueIds().stream().filter(id -> id.contains("-")))
                    .noneMatch(id -> help.matches("(?s).*(?<![\\w-])" + id + "(?![\\w-]).*"));
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String key, Language language) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            for (Row row : workbook.getSheetAt(i)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
                    return row.getCell(3, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError(key + " in " + language);
    }

    /** What the drop-down of a cell offers. */
    private static List<String> options(XSSFWorkbook workbook, Cell cell) {
        List<XSSFDataValidation> validations = ((XSSFSheet) cell.getSheet())
                .getDataValidations().stream()
                        .filter(validation -> java.util.Arrays.stream(
                                        validation.getRegions().getCellRangeAddresses())
                                .anyMatch(range -> range.isInRange(cell)))
                        .toList();
        assertThat(validations).as(cell.getAddress().toString()).hasSize(1);
        DataValidation validation = validations.get(0);
        assertThat(validation.getShowPromptBox()).isTrue();
        String name = validation.getValidationConstraint().getFormula1();
        AreaReference area =
                new AreaReference(workbook.getName(name).getRefersToFormula(), workbook.getSpreadsheetVersion());
        List<String> options = new ArrayList<>();
        for (var reference : area.getAllReferencedCells()) {
            options.add(workbook.getSheet(reference.getSheetName())
                    .getRow(reference.getRow())
                    .getCell(reference.getCol())
                    .toString());
        }
        return options;
    }
}
