package org.lexgap.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Offices;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Verdict;
import org.lexgap.document.Block.Column;
import org.lexgap.document.Block.Table;
import org.lexgap.document.DataTable;
import org.lexgap.document.Mark;
import org.lexgap.document.Span;
import org.lexgap.document.Text;
import org.lexgap.law.Name;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/**
 * The table of compliance that drafters attach to a bill.
 *
 * @param rows one a norm, in the order of paragraphs
 */
record Compliance(List<Row> rows, Wording wording) {

    /** What stands over the columns, in the order of the table. */
    private static final List<String> COLUMNS = List.of(
            "sentence", "asks", "article", "degree", "verdict", "reason", "next-step", "responsible", "deadline");

    /** How many letters of a sheet a part of the width is. */
    private static final int LETTERS = 5;

    /** Parts of the width that the columns take. */
    private static final List<Integer> WIDTHS = List.of(3, 8, 7, 5, 6, 8, 8, 5, 3);

    /**
     * One norm.
     *
     * @param sentences ids of the sentences of the Programme, comma between them
     * @param articles the national articles that the verdict rests on; empty where none is named
     * @param degree in the Programme's own degree of duty, and our reading of it
     * @param reason why the verdict is so, or what it waits for
     * @param nextStep what would close it or answer it; empty where nothing is to be done
     * @param responsible the offices that the summary names for it; empty where it names none
     * @param deadline always empty: it is for those who use the table to fill in
     */
    record Row(
            Norm norm,
            String sentences,
            String asks,
            String articles,
            String degree,
            Mark verdict,
            String manner,
            String reason,
            String nextStep,
            String responsible,
            String deadline) {}

    static Compliance of(GapReport report) {
        Wording wording = report.wording();
        Offices offices = new Offices(report.assessment());
        return new Compliance(
                report.assessment().findings().stream()
                        .map(finding -> row(finding, report, offices, wording))
                        .toList(),
                wording);
    }

    private static Row row(Finding finding, GapReport report, Offices offices, Wording wording) {
        Norm norm = finding.norm();
        return new Row(
                norm,
                String.join(", ", norm.sources()),
                norm.statement(),
                wording.articles(finding),
                wording.text("compliance.degree", norm.modal(), wording.strength(norm)),
                wording.verdicts().mark(finding.verdict()),
                wording.manner(finding),
                reason(finding, wording),
                nextStep(finding, report, wording),
                responsible(finding, offices, wording),
                "");
    }

    private static String reason(Finding finding, Wording wording) {
        return finding.verdict() == Verdict.UNKNOWN
                ? wording.text("compliance.waits", wording.missing(finding))
                : finding.reasons().stream().map(Reason::says).collect(Collectors.joining("; "));
    }

    private static String nextStep(Finding finding, GapReport report, Wording wording) {
        if (finding.verdict() == Verdict.UNKNOWN) {
            return finding.missing().stream().map(Question::wording).collect(Collectors.joining(" "));
        }
        if (!finding.fallsShort()) {
            return "";
        }
        Norm elsewhere = report.remedyAt().get(finding.norm());
        return elsewhere != null
                ? wording.text("report.together-with", elsewhere.id())
                : finding.remedy().map(remedy -> remedy.says()).orElse("");
    }

    /** Who answers for the questions that the norm waits for or, where it waits for none, for all it reads. */
    private static String responsible(Finding finding, Offices offices, Wording wording) {
        Stream<Question> questions = finding.missing().isEmpty()
                ? finding.because().stream().map(answer -> answer.question())
                : finding.missing().stream();
        return questions
                .flatMap(question -> offices.of(question).stream())
                .distinct()
                .flatMap(
                        (Name office) -> office.in(wording.messages().language().code()).stream())
                .collect(Collectors.joining("; "));
    }

    /** The columns as those of data. */
    List<DataTable.Column> columns() {
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> new DataTable.Column(
                        COLUMNS.get(i).replace('-', '_'),
                        title(i),
                        wording.text("compliance.meaning." + COLUMNS.get(i)),
                        DataTable.Type.TEXT,
                        LETTERS * WIDTHS.get(i)))
                .toList();
    }

    private String title(int column) {
        return wording.text("compliance.column." + COLUMNS.get(column));
    }

    /** The rows as words, a cell a column. */
    List<List<String>> cells() {
        return rows.stream()
                .map(row -> List.of(
                        row.sentences(),
                        row.asks(),
                        row.articles(),
                        row.degree(),
                        row.verdict().words() + row.manner(),
                        row.reason(),
                        row.nextStep(),
                        row.responsible(),
                        row.deadline()))
                .toList();
    }

    /**
     * The table for a document: a verdict has its sign and colour.
     *
     * @param linked whether a sentence id leads to the finding, which then must stand in the same document
     */
    Table table(boolean linked) {
        List<Column> columns = IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> Column.of(title(i), WIDTHS.get(i)))
                .toList();
        return new Table(
                wording.text("compliance.caption"),
                columns,
                rows.stream().map(row -> texts(row, linked)).toList());
    }

    private static List<Text> texts(Row row, boolean linked) {
        return List.of(
                linked ? Text.of(new Span.Link(row.norm().id(), row.sentences())) : Text.of(row.sentences()),
                Text.of(row.asks()),
                Text.of(row.articles()),
                Text.of(row.degree()),
                Text.of(new Span.Marked(row.verdict()), new Span.Plain(row.manner())),
                Text.of(row.reason()),
                Text.of(row.nextStep()),
                Text.of(row.responsible()),
                Text.of(row.deadline()));
    }
}
