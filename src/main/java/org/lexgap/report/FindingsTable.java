package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.Remark.Told;
import org.lexgap.document.DataTable;
import org.lexgap.document.DataTable.Type;
import org.lexgap.law.Citation;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** Findings as data: a row a finding, codes as in JSON and words of the language beside them. */
public final class FindingsTable {

    private static final String BETWEEN = "; ";

    /** One finding within its report. */
    private record Row(Finding finding, GapReport report, Wording wording) {}

    private record Column(String id, Type type, int width, Function<Row, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            text("state", 13, row -> row.wording().assessment().summary().state()),
            new Column("as_of", Type.DAY, 12, row -> row.wording()
                    .assessment()
                    .asOf()
                    .toString()),
            text("theme", 24, row -> row.finding().norm().theme().id()),
            text("paragraph", 12, row -> row.finding().norm().paragraph()),
            text("norm", 26, row -> row.finding().norm().id()),
            text("sentences", 14, row -> String.join(", ", row.finding().norm().sources())),
            text("statement", 45, row -> row.finding().norm().statement()),
            text("degree", 16, row -> row.finding().norm().modal()),
            text("strength", 14, row -> Word.of(row.finding().norm().strength())),
            text("severity", 12, row -> Word.of(row.finding().norm().severity())),
            text("dimension", 13, row -> Word.of(row.finding().norm().dimension())),
            text("verdict", 16, row -> row.finding().verdict().name()),
            text(
                    "verdict_word",
                    18,
                    row -> row.wording().verdicts().word(row.finding().verdict())
                            + row.wording().manner(row.finding())),
            text("reached", 16, row -> row.finding().reached().name()),
            new Column("counted", Type.NUMBER, 11, row -> row.finding().isCounted() ? "1" : "0"),
            text("flags", 18, row -> joined(row.finding().flags().stream().map(Enum::name))),
            text("rules", 40, row -> joined(row.finding().reasons().stream().map(Reason::id))),
            text("reasons", 45, row -> joined(row.finding().reasons().stream().map(Reason::says))),
            text(
                    "answers",
                    45,
                    row -> joined(row.finding().because().stream()
                            .map(answer -> answer.question().id() + " = "
                                    + answer.value().orElseThrow().text()))),
            text(
                    "citations",
                    30,
                    row -> joined(row.finding().because().stream()
                            .flatMap(answer -> AnswerWords.citations(answer).stream())
                            .distinct()
                            .map(Citation::toString))),
            text("articles", 40, row -> row.wording().articles(row.finding())),
            text("missing", 30, row -> joined(row.finding().missing().stream().map(Question::id))),
            text(
                    "still_possible",
                    18,
                    row -> joined(row.finding().stillPossible().stream().map(Enum::name))),
            text("sides", 35, row -> joined(row.finding().sides().stream().map(row.wording()::side))),
            text("footing", 18, row -> row.finding().footing().footing().name()),
            text("footing_rests", 25, row -> joined(row.finding().footing().rests().stream())),
            text("remarks", 40, row -> joined(row.wording().remarks(row.finding(), Told.REPORT).stream())),
            text(
                    "remedy",
                    45,
                    row -> row.finding().remedy().map(remedy -> remedy.says()).orElse("")),
            text(
                    "steps",
                    45,
                    row -> joined(row.finding().remedy().stream()
                            .flatMap(remedy -> remedy.steps().stream())
                            .map(row.wording().answers()::step))),
            text("exceptions", 35, row -> joined(row.finding().norm().exceptions().stream())),
            text("related", 30, row -> joined(row.finding().norm().relatedInstruments().stream())),
            text("inference", 35, row -> row.finding().norm().inference().orElse("")),
            text("receipt_summary", 20, row -> receipt(row).summary()),
            text("receipt_rules", 20, row -> receipt(row).rules()),
            text("catalogue", 12, row -> receipt(row).catalogue()),
            text("lexgap", 10, row -> receipt(row).lexgap()));

    private FindingsTable() {}

    /**
     * The table of one report or of several, in the order of their findings.
     *
     * @param reports all in one language; at least one
     */
    public static DataTable of(List<GapReport> reports) {
        Wording words = reports.get(0).wording();
        List<List<String>> rows = new ArrayList<>();
        for (GapReport report : reports) {
            Wording wording = report.wording();
            report.assessment()
                    .findings()
                    .forEach(finding -> rows.add(COLUMNS.stream()
                            .map(column -> column.cell().apply(new Row(finding, report, wording)))
                            .toList()));
        }
        return new DataTable(
                words.text("findings.sheet"),
                COLUMNS.stream().map(column -> described(column, words)).toList(),
                rows);
    }

    private static DataTable.Column described(Column column, Wording words) {
        return new DataTable.Column(
                column.id(),
                words.text("findings.title." + column.id()),
                words.text("findings.meaning." + column.id()),
                column.type(),
                column.width());
    }

    private static Column text(String id, int width, Function<Row, String> cell) {
        return new Column(id, Type.TEXT, width, cell);
    }

    private static Receipt receipt(Row row) {
        return row.wording().assessment().receipt();
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(BETWEEN));
    }
}
