package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.language.Language;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Source;
import org.lexgap.law.Value;

/** What is filled in by hand, well and badly. */
class FilledQuestionnaireTest {

    private static final String STATELESSNESS = "Statelessness";
    private static final String GUARD = "loss-without-statelessness-guard";

    @Test
    void theKindsOfNothingStayApart() {
        Filled filled = Filled.blank(Language.EN)
                .with("foundling-grant", Column.ANSWER, "No information: declined")
                .with("treaty-1951-party-since", Column.ANSWER, "Checked: not bound")
                .with(GUARD, Column.ANSWER, "None of them (an empty list)")
                .with("deprivation-appeal", Column.ANSWER, "No");
        assertThat(value(filled, "foundling-grant")).isEqualTo(new Value.Unavailable(Value.Unavailable.Cause.DECLINED));
        assertThat(value(filled, "treaty-1951-party-since")).isEqualTo(new Value.TreatyDate(Optional.empty()));
        assertThat(value(filled, GUARD)).isEqualTo(Value.Listed.complete(Set.of()));
        assertThat(value(filled, "deprivation-appeal")).isEqualTo(new Value.Choice("no"));
        assertThat(filled.summary().answers()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"Частично, partial", "частично, partial", "' Partly ', partial", "partial, partial", "YES, yes"})
    void aLabelOfEitherLanguageAndTheCodeItselfAreUnderstood(String written, String value) {
        Filled filled = Filled.blank(Language.EN).with("deprivation-appeal", Column.ANSWER, written);
        assertThat(value(filled, "deprivation-appeal")).isEqualTo(new Value.Choice(value));
    }

    @Test
    void anEntryHasAllThatIsFilledInBesideIt() {
        Filled filled = Filled.blank(Language.RU)
                .with("act-1", Column.TITLE_RU, "Закон о гражданстве")
                .with("act-1", Column.NUMBER, "1017-XII")
                .with("act-2", Column.TITLE_OTHER, "Азаматтық туралы заң")
                .with("act-2", Column.LANGUAGE, "казахский (kk)")
                .with("act-2", Column.RANK, "Закон")
                .with("amendments", 1, Column.AMENDED, "Закон о гражданстве (1017-XII)")
                .with("amendments", 1, Column.AMENDED_FROM, LocalDate.of(2017, 7, 11))
                .with("amendments", 1, Column.AMENDED_BY, "91-VI")
                .with("deprivation-appeal", Column.ANSWER, "Да")
                .with("deprivation-appeal", Column.INSTRUMENT, "Закон о гражданстве (1017-XII)")
                .with("deprivation-appeal", Column.ARTICLE, 13)
                .with("deprivation-appeal +", Column.INSTRUMENT, "act-2")
                .with("deprivation-appeal", Column.SOURCE, "Суд")
                .with("deprivation-appeal", Column.FROM, "01.03.1992")
                .with("deprivation-appeal", Column.SEEN, LocalDate.of(2023, 11, 2))
                .with("deprivation-appeal", Column.NOTE, "По решению суда.");
        Entry entry =
                filled.summary().answers().get("deprivation-appeal").entries().get(0);
        assertThat(entry.citations())
                .containsExactly(new Citation("act-1", Optional.of("13")), new Citation("act-2", Optional.empty()));
        assertThat(entry.source()).isEqualTo(Source.COURT);
        assertThat(entry.from()).contains(LocalDate.of(1992, 3, 1));
        assertThat(entry.seen()).contains(LocalDate.of(2023, 11, 2));
        assertThat(entry.at().toString()).startsWith("q.xlsx:'Безгражданство'!D");
        assertThat(filled.summary().instruments().get("act-1").versions())
                .singleElement()
                .asString()
                .contains("2017-07-11", "91-VI");
        assertThat(filled.summary().instruments().get("act-2").titles()).containsOnlyKeys("kk");
    }

    @Test
    void aListSaysHowItIsMeant() {
        Filled marked = Filled.blank(Language.EN)
                .with(GUARD, Column.ANSWER, "Only what is marked Yes or No was looked at")
                .with(GUARD + ": renunciation", Column.ANSWER, "Yes")
                .with(GUARD + ": other", Column.ANSWER, "No");
        assertThat(value(marked, GUARD))
                .isEqualTo(new Value.Listed(
                        new TreeSet<>(Set.of("renunciation")),
                        Optional.of(new TreeSet<>(Set.of("renunciation", "other")))));
        assertThat(Filled.blank(Language.EN)
                        .with(GUARD + ": renunciation", Column.ANSWER, "Yes")
                        .problems())
                .singleElement()
                .asString()
                .contains("error MISSING_ANSWER: values are marked, but not how the list is meant");
        assertThat(Filled.blank(Language.EN)
                        .with(GUARD, Column.ANSWER, "Complete list: what is not marked Yes does not hold")
                        .with(GUARD + ": other", Column.ANSWER, "No")
                        .problems())
                .singleElement()
                .asString()
                .contains("error CONTRADICTS_MARKS: “complete list” is chosen, but nothing is marked Yes");
        assertThat(Filled.blank(Language.EN)
                        .with(GUARD, Column.ANSWER, "None of them (an empty list)")
                        .with(GUARD + ": other", Column.ANSWER, "Yes")
                        .problems())
                .singleElement()
                .asString()
                .contains("error CONTRADICTS_MARKS: “None of them” is chosen");
    }

    @Test
    void furtherEntriesStandOnASheetOfTheirOwn() {
        Filled filled = Filled.blank(Language.EN)
                .with("act-1", Column.TITLE_EN, "Act")
                .with("deprivation-appeal", Column.ANSWER, "Yes")
                .with("further", 1, Column.CHOSEN_QUESTION, Labels.questions().label("deprivation-appeal", Language.EN))
                .with("further", 1, Column.ANSWER, "No")
                .with("further", 1, Column.SOURCE, "Non-governmental organisation")
                .with("further", 2, Column.CHOSEN_QUESTION, Labels.questions().label(GUARD, Language.EN))
                .with("further", 2, Column.ANSWER, "Complete list: what is not marked Yes does not hold")
                .with("further", 2, Column.VALUE, "other")
                .with("further", 2, Column.HOLDS, "Yes")
                .with("further", 3, Column.VALUE, "renunciation")
                .with("further", 3, Column.HOLDS, "Yes")
                .with("further", 3, Column.INSTRUMENT, "Act")
                .with("further", 3, Column.ARTICLE, "9")
                .with("further", 5, Column.CHOSEN_QUESTION, Labels.questions().label("deprivation-appeal", Language.RU))
                .with("further", 5, Column.ANSWER, "Only further articles to the answer on the sheet of its theme")
                .with("further", 5, Column.INSTRUMENT, "Act")
                .with("further", 6, Column.INSTRUMENT, "Act")
                .with("further", 6, Column.ARTICLE, "10");
        List<Entry> appeal =
                filled.summary().answers().get("deprivation-appeal").entries();
        assertThat(appeal).hasSize(2);
        assertThat(appeal.get(0).citations()).hasSize(2);
        assertThat(appeal.get(1).source()).isEqualTo(Source.NGO);
        Entry list = filled.summary().answers().get(GUARD).entries().get(0);
        assertThat(list.value()).isEqualTo(Value.Listed.complete(Set.of("other", "renunciation")));
        assertThat(list.citations()).containsExactly(new Citation("act-1", Optional.of("9")));
    }

    @Test
    void rowsAreKnownByTheirNamesWhereverTheyAre() {
        Filled filled = Filled.blank(Language.EN)
                .with("deprivation-appeal", Column.ANSWER, "Yes")
                .with(GUARD, Column.ANSWER, "Only what is marked Yes or No was looked at")
                .with(GUARD + ": other", Column.ANSWER, "Yes");
        XSSFSheet sheet = filled.workbook().getSheet(STATELESSNESS);
        int last = sheet.getLastRowNum();
        Row answer = filled.cell(GUARD, Column.ANSWER).getRow();
        Row moved = sheet.createRow(last + 2);
        answer.forEach(cell -> moved.createCell(cell.getColumnIndex()).setCellValue(cell.toString()));
        sheet.removeRow(answer);
        sheet.shiftRows(10, last + 2, 3);
        sheet.createRow(10).createCell(1).setCellValue("");
        filled.workbook().setSheetName(filled.workbook().getSheetIndex(sheet), "Renamed");
        assertThat(filled.problems()).isEmpty();
        assertThat(value(filled, GUARD))
                .isEqualTo(
                        new Value.Listed(new TreeSet<>(Set.of("other")), Optional.of(new TreeSet<>(Set.of("other")))));
    }

    @Test
    void whatNobodyReadsIsTold() {
        Filled filled = Filled.blank(Language.EN)
                .with("deprivation-appeal", Column.ANSWER, "Yes")
                .with("deprivation-appeal +", Column.NOTE, "in the wrong row")
                .with("women-marriage-loss", Column.ANSWER, "Yes");
        filled.cell("women-marriage-loss", Column.ANSWER).getRow().setZeroHeight(true);
        filled.cell("deprivation-appeal", Column.ANSWER).getRow().createCell(30).setCellValue("beyond");
        filled.workbook().createSheet("My own").createRow(0).createCell(0).setCellValue("mine");
        filled.workbook().createSheet("Secret").createRow(0).createCell(0).setCellValue("hers");
        filled.workbook().setSheetHidden(filled.workbook().getSheetIndex("Secret"), true);
        String appeal = "'Statelessness'!AE"
                + (filled.cell("deprivation-appeal", Column.ANSWER).getRowIndex() + 1);
        assertThat(filled.problems())
                .hasSize(5)
                .allMatch(problem -> problem.contains(": warning NOT_READ: "))
                .anyMatch(problem -> problem.contains("'My own'!A1"))
                .anyMatch(problem -> problem.contains("'Secret'!A1") && problem.contains("hidden"))
                .anyMatch(problem -> problem.contains(appeal))
                .anyMatch(problem -> problem.contains("this cell is hidden and therefore not read"));
        assertThat(filled.summary().answers()).containsOnlyKeys("deprivation-appeal");
    }

    @Test
    void aHiddenColumnIsNotRead() {
        Filled filled = Filled.blank(Language.EN)
                .with("deprivation-appeal", Column.ANSWER, "Yes")
                .with("deprivation-appeal", Column.NOTE, "unseen");
        filled.workbook().getSheet(STATELESSNESS).setColumnHidden(6, true);
        assertThat(filled.problems()).singleElement().asString().contains("hidden");
        assertThat(filled.summary()
                        .answers()
                        .get("deprivation-appeal")
                        .entries()
                        .get(0)
                        .note())
                .isEmpty();
    }

    @Test
    void aFormulaIsNoAnswer() {
        Filled filled = Filled.blank(Language.EN).with("deprivation-appeal", Column.ANSWER, "=IF(TRUE,\"Yes\",\"No\")");
        filled.cell("deprivation-appeal", Column.ANSWER).setCellValue("Yes");
        int row = filled.cell("deprivation-appeal", Column.ANSWER).getRowIndex() + 1;
        assertThat(filled.problems())
                .containsExactly("q.xlsx:'Statelessness'!D" + row
                        + ": error FORMULA: formula not allowed: write the value itself");
        Filled array = Filled.blank(Language.EN);
        XSSFSheet sheet = array.workbook().getSheet(STATELESSNESS);
        sheet.setArrayFormula("{\"Yes\";\"No\"}", CellRangeAddress.valueOf("D4:D6"));
        for (int computed : new int[] {3, 5}) {
            sheet.getRow(computed).getCell(3).setCellValue("Yes");
        }
        assertThat(array.problems())
                .filteredOn(problem -> problem.contains("error FORMULA"))
                .hasSize(2);
    }

    @Test
    void everyErrorIsToldAtOnceWhereItStands() {
        Filled filled = Filled.blank(Language.EN)
                .cover("state", "Kazakstan")
                .with("act-1", Column.TITLE_EN, "Citizenship Act")
                .with("act-2", Column.TITLE_EN, "Citizenship Act")
                .with("act-3", Column.TITLE_EN, "Refugees Act")
                .with("foundling-grant", Column.ANSWER, "Only on aplication or by favour")
                .with("foundling-grant", Column.INSTRUMENT, "Refugee Act")
                .with("women-marriage-loss", Column.ANSWER, "Yes")
                .with("women-marriage-loss", Column.INSTRUMENT, "Citizenship Act")
                .with("women-marriage-loss", Column.FROM, "spring")
                .with("women-marriage-loss +", Column.ARTICLE, "7")
                .with("naturalisation-wait-ordinary", Column.ANSWER, "5 yers")
                .with("deprivation-appeal", Column.NOTE, "no answer")
                .with("treaty-1951-party-since", Column.ANSWER, LocalDate.of(1905, 7, 9))
                .with("deprivation-procedure", Column.ANSWER, "a\u0007b".replace("\u0007", "_x0007_"));
        assertThat(filled.problems())
                .hasSize(10)
                .anyMatch(problem ->
                        problem.contains("'Cover'!C5") && problem.contains("(did you mean “Kazakhstan (KAZ)”?)"))
                .anyMatch(problem -> problem.contains("(did you mean “Only on application or by favour”?)"))
                .anyMatch(problem -> problem.contains("(did you mean “Refugees Act”?)"))
                .anyMatch(problem -> problem.contains("the name of several instruments: act-1, act-2"))
                .anyMatch(problem -> problem.contains("BAD_DATE"))
                .anyMatch(problem -> problem.contains("the article “7” belongs to no instrument"))
                .anyMatch(problem -> problem.contains("(did you mean “5 years”?)"))
                .anyMatch(problem -> problem.contains("error MISSING_ANSWER: there is no answer in this cell"))
                .anyMatch(problem -> problem.contains("warning YEAR_ALONE"))
                .anyMatch(problem -> problem.contains("error CONTROL_CHARACTER"));
    }

    @Test
    void anErrorNamesWhatTheSheetNames() {
        Filled dayless = Filled.blank(Language.EN)
                .with("act-1", Column.TITLE_EN, "Citizenship Act")
                .with("amendments", 1, Column.AMENDED, "Citizenship Act")
                .with("amendments", 1, Column.AMENDED_BY, "Law 91");
        assertThat(dayless.problems())
                .containsExactly("q.xlsx:'Amendments'!B4: error MISSING_VALUE: this cell must be filled in");
        Filled twice = Filled.blank(Language.EN)
                .with("act-1", Column.TITLE_EN, "Citizenship Act")
                .with("act-1", Column.IN_FORCE, LocalDate.of(1992, 3, 1))
                .with("act-2", Column.IN_FORCE, LocalDate.of(1993, 3, 1));
        twice.cell("act-2", Column.INSTRUMENT_ID).setCellValue("act-1");
        assertThat(twice.problems())
                .singleElement()
                .asString()
                .endsWith("the instrument “act-1” has the column “In force since” filled in a second time");
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        Filled filled = Filled.blank(Language.EN).with("deprivation-appeal", Column.ANSWER, "Yes");
        XSSFSheet copy = filled.workbook().cloneSheet(filled.workbook().getSheetIndex(STATELESSNESS));
        assertThat(filled.problems())
                .singleElement()
                .asString()
                .contains(
                        "'" + copy.getSheetName() + "'!", "deprivation-appeal is answered at q.xlsx:'Statelessness'!D");
    }

    private static Value value(Filled filled, String question) {
        return filled.summary().answers().get(question).entries().get(0).value();
    }
}
