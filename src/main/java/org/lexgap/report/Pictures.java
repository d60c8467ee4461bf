package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.document.Block.Column;
import org.lexgap.document.Block.Figure;
import org.lexgap.document.Block.Table;
import org.lexgap.document.Mark;
import org.lexgap.document.Text;
import org.lexgap.document.Tone;
import org.lexgap.law.EffectiveAnswer.Kind;
import org.lexgap.norm.Norm;

/** The pictures of a report, each with the table that it is drawn from. */
final class Pictures {

    private static final List<Verdict> COUNTED =
            List.of(Verdict.GAP, Verdict.PARTIAL, Verdict.UNKNOWN, Verdict.COMPLIANT);

    private Pictures() {}

    /** How many counted norms of each theme have each verdict. */
    static Figure verdicts(GapReport report) {
        Wording wording = report.wording();
        return figure(
                "verdicts", COUNTED.stream().map(wording.verdicts()::mark).toList(), report, chapter -> COUNTED.stream()
                        .map(verdict -> chapter.result().counts().get(verdict))
                        .toList());
    }

    /** How many questions of each theme are answered, and why the others are not. */
    static Figure unknowns(GapReport report) {
        Wording wording = report.wording();
        return figure(
                "unknowns",
                List.of(
                        new Mark("•", wording.text("gap-document.answered"), Tone.ASIDE),
                        new Mark("~", wording.text("gap-document.undecided"), Tone.PARTLY),
                        new Mark("?", wording.text("gap-document.not-asked"), Tone.OPEN)),
                report,
                chapter -> answers(chapter, report));
    }

    private static List<Integer> answers(GapReport.Chapter chapter, GapReport report) {
        ThemeResult result = chapter.result();
        int notAsked = (int) report.catalogue().norms().stream()
                .filter(norm -> norm.theme() == result.theme())
                .map(Norm::questions)
                .flatMap(List::stream)
                .distinct()
                .filter(question ->
                        report.assessment().answers().answer(question).kind() == Kind.NOT_ASKED)
                .count();
        return List.of(result.answered(), result.questions() - result.answered() - notAsked, notAsked);
    }

    private static Figure figure(
            String name, List<Mark> kinds, GapReport report, Function<GapReport.Chapter, List<Integer>> parts) {
        Wording wording = report.wording();
        List<StackedBars.Row> bars = new ArrayList<>();
        List<List<Text>> rows = new ArrayList<>();
        for (GapReport.Chapter chapter : report.chapters()) {
            List<Integer> numbers = parts.apply(chapter);
            int total = numbers.stream().mapToInt(Integer::intValue).sum();
            bars.add(new StackedBars.Row(chapter.title(), numbers, wording.text("gap-document.of", total)));
            List<Text> row = new ArrayList<>(List.of(Text.of(chapter.title())));
            numbers.forEach(number -> row.add(Text.of(String.valueOf(number))));
            row.add(Text.of(String.valueOf(total)));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.of(wording.text("report.glance.theme"), 6)));
        kinds.forEach(kind -> columns.add(Column.ofNumbers(kind.words(), 3)));
        columns.add(Column.ofNumbers(wording.text("report.glance.of"), 2));
        String caption = wording.text("gap-document.picture." + name);
        return new Figure(
                "picture-" + name,
                caption,
                wording.text("gap-document.alternative." + name),
                new StackedBars(kinds, bars).drawing(),
                new Table(caption, columns, rows));
    }
}
