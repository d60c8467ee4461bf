package org.lexgap.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.document.DataTable;
import org.lexgap.document.DataTable.Column;
import org.lexgap.document.DataTable.Type;
import org.lexgap.document.Spreadsheet;

/** A report, or several, as tables of data. */
public final class DataTables {

    private final List<GapReport> reports;
    private final Wording words;

    private DataTables(List<GapReport> reports) {
        this.reports = reports;
        this.words = reports.get(0).wording();
    }

    /**
     * A workbook with findings, themes, the table of compliance if there is one report, and a codebook.
     *
     * @param reports all in one language; at least one
     * @return the bytes of an .xlsx file
     */
    public static byte[] workbook(List<GapReport> reports, LocalDate dated) {
        DataTables tables = new DataTables(reports);
        DataTable findings = FindingsTable.of(reports);
        DataTable themes = tables.themes();
        List<DataTable> sheets = new ArrayList<>(List.of(themes));
        if (reports.size() == 1) {
            sheets.add(compliance(reports.get(0)));
        }
        sheets.add(findings);
        sheets.add(tables.codebook(List.of(themes, findings)));
        return tables.written(sheets, dated);
    }

    /** A workbook with the table of compliance alone. */
    public static byte[] complianceWorkbook(GapReport report, LocalDate dated) {
        return new DataTables(List.of(report)).written(List.of(compliance(report)), dated);
    }

    /** The table of compliance: a row a norm. */
    public static DataTable compliance(GapReport report) {
        Compliance compliance = Compliance.of(report);
        return new DataTable(report.wording().text("compliance.title"), compliance.columns(), compliance.cells());
    }

    private byte[] written(List<DataTable> sheets, LocalDate dated) {
        return Spreadsheet.write(
                sheets, reports.get(0).title(), dated, reports.get(0).receipt(), words.text("document.page"));
    }

    private DataTable themes() {
        List<List<String>> rows = new ArrayList<>();
        reports.forEach(report -> report.chapters().forEach(chapter -> rows.add(theme(report, chapter))));
        return new DataTable(
                words.text("themes.sheet"),
                List.of(
                        column("state", Type.TEXT, 14),
                        column("as_of", Type.DAY, 12),
                        column("theme", Type.TEXT, 34),
                        column("title", Type.TEXT, 46),
                        column("result", Type.TEXT, 18),
                        column("result_word", Type.TEXT, 22),
                        column("gap", Type.NUMBER, 11),
                        column("partial", Type.NUMBER, 12),
                        column("unknown", Type.NUMBER, 14),
                        column("compliant", Type.NUMBER, 15),
                        column("counted", Type.NUMBER, 11),
                        column("not_applicable", Type.NUMBER, 16),
                        column("answered", Type.NUMBER, 12),
                        column("questions", Type.NUMBER, 12)),
                rows);
    }

    private static List<String> theme(GapReport report, GapReport.Chapter chapter) {
        ThemeResult result = chapter.result();
        return List.of(
                report.assessment().summary().state(),
                report.assessment().asOf().toString(),
                result.theme().id(),
                chapter.title(),
                result.result().name(),
                report.wording().verdicts().words(result.result()),
                number(result, Verdict.GAP),
                number(result, Verdict.PARTIAL),
                number(result, Verdict.UNKNOWN),
                number(result, Verdict.COMPLIANT),
                String.valueOf(result.counted()),
                number(result, Verdict.NOT_APPLICABLE),
                String.valueOf(result.answered()),
                String.valueOf(result.questions()));
    }

    private static String number(ThemeResult result, Verdict verdict) {
        return result.counts().get(verdict).toString();
    }

    private Column column(String id, Type type, int width) {
        return new Column(id, words.text("themes.title." + id), words.text("themes.meaning." + id), type, width);
    }

    private DataTable codebook(List<DataTable> tables) {
        return new DataTable(
                words.text("codebook.sheet"),
                List.of(
                        new Column("sheet", words.text("codebook.title.sheet"), "", Type.TEXT, 16),
                        new Column("title", words.text("codebook.title.title"), "", Type.TEXT, 24),
                        new Column("id", words.text("codebook.title.id"), "", Type.TEXT, 18),
                        new Column("meaning", words.text("codebook.title.meaning"), "", Type.TEXT, 90)),
                tables.stream()
                        .flatMap(table -> table.columns().stream()
                                .map(column -> List.of(table.name(), column.title(), column.id(), column.meaning())))
                        .toList());
    }
}
