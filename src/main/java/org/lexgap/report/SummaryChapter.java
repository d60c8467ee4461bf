package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.document.Block;
import org.lexgap.document.Block.Bullets;
import org.lexgap.document.Block.Column;
import org.lexgap.document.Block.Heading;
import org.lexgap.document.Block.Paragraph;
import org.lexgap.document.Block.Table;
import org.lexgap.document.Span;
import org.lexgap.document.Text;
import org.lexgap.law.EffectiveAnswer.Kind;

/** What a reader who reads one page reads: all of the report in words, in one table and one picture. */
final class SummaryChapter {

    private final GapReport report;
    private final Wording wording;

    private SummaryChapter(GapReport report) {
        this.report = report;
        this.wording = report.wording();
    }

    static List<Block> of(GapReport report) {
        return new SummaryChapter(report).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "summary", text("gap-document.summary")));
        blocks.add(new Paragraph(Text.of(whole())));
        wording.addressees().forEach(sentence -> blocks.add(new Paragraph(Text.of(sentence))));
        List<GapReport.Chapter> leading = report.chapters().stream()
                .filter(chapter -> chapter.result().theme().leads())
                .toList();
        if (!leading.isEmpty()) {
            blocks.add(new Bullets(leading.stream().map(this::sentence).toList()));
        }
        blocks.add(Pictures.verdicts(report));
        blocks.add(glance());
        List<List<Text>> heavy = heavy();
        if (!heavy.isEmpty()) {
            blocks.add(new Table(
                    text("gap-document.heavy"),
                    List.of(
                            Column.of(text("report.column.asks"), 6),
                            Column.of(text("gap-document.column.severity"), 2),
                            Column.of(text("report.column.sentences"), 2),
                            Column.of(text("report.column.norm"), 5)),
                    heavy));
        }
        return blocks;
    }

    /** All themes together, with both denominators. */
    private String whole() {
        List<ThemeResult> results =
                report.chapters().stream().map(GapReport.Chapter::result).toList();
        int counted = results.stream().mapToInt(ThemeResult::counted).sum();
        long answered = wording.assessment().answers().all().stream()
                .filter(answer -> answer.kind() == Kind.ANSWERED)
                .count();
        int questions = wording.assessment().answers().all().size();
        return text(
                "gap-document.whole",
                results.size(),
                count(results, Verdict.GAP),
                count(results, Verdict.PARTIAL),
                count(results, Verdict.UNKNOWN),
                count(results, Verdict.COMPLIANT),
                counted,
                answered,
                questions,
                Math.round(100.0 * answered / questions));
    }

    private static int count(List<ThemeResult> results, Verdict verdict) {
        return results.stream().mapToInt(result -> result.counts().get(verdict)).sum();
    }

    private Text sentence(GapReport.Chapter chapter) {
        return Text.of(
                new Span.Link(chapter.result().theme().id(), chapter.title()),
                new Span.Plain(": "),
                new Span.Strong(wording.verdicts().words(chapter.result().result())),
                new Span.Plain(". " + wording.counts(chapter.result()) + "."));
    }

    private Table glance() {
        return new Table(
                text("report.glance"),
                List.of(
                        Column.of(text("report.glance.theme"), 8),
                        Column.of(text("report.glance.result"), 4),
                        Column.ofNumbers(text("report.glance.gap"), 2),
                        Column.ofNumbers(text("report.glance.partial"), 3),
                        Column.ofNumbers(text("report.glance.unknown"), 3),
                        Column.ofNumbers(text("report.glance.compliant"), 3),
                        Column.ofNumbers(text("report.glance.of"), 2),
                        Column.ofNumbers(text("report.glance.answered"), 3)),
                report.chapters().stream().map(this::row).toList());
    }

    private List<Text> row(GapReport.Chapter chapter) {
        ThemeResult result = chapter.result();
        return List.of(
                Text.of(new Span.Link(result.theme().id(), chapter.title())),
                Text.of(new Span.Marked(wording.verdicts().mark(result.result()))),
                Text.of(result.counts().get(Verdict.GAP).toString()),
                Text.of(result.counts().get(Verdict.PARTIAL).toString()),
                Text.of(result.counts().get(Verdict.UNKNOWN).toString()),
                Text.of(result.counts().get(Verdict.COMPLIANT).toString()),
                Text.of(String.valueOf(result.counted())),
                Text.of(text("gap-document.share", result.answered(), result.questions())));
    }

    /** The counted gaps of the two highest severities, in the order of the report. */
    private List<List<Text>> heavy() {
        return report.chapters().stream()
                .flatMap(chapter -> chapter.findings().stream())
                .filter(finding -> finding.isCounted() && finding.verdict() == Verdict.GAP)
                .filter(finding -> finding.norm().severity().isSerious())
                .map(this::heavy)
                .toList();
    }

    private List<Text> heavy(Finding finding) {
        return List.of(
                Text.of(finding.norm().statement()),
                Text.of(wording.severity(finding.norm())),
                Text.of(String.join(", ", finding.norm().sources())),
                Text.of(new Span.Link(finding.norm().id(), finding.norm().id())));
    }

    private String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }
}
