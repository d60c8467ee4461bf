package org.lexgap.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.SecondSource;
import org.lexgap.assessment.SecondSource.Difference;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;

/** Where a second source leads to another verdict, and on which answer. */
public final class SecondSourceReport {

    private SecondSourceReport() {}

    /** The differences as a section of text, ending with a line feed. */
    public static String text(SecondSource sources, int width) {
        StringBuilder text = new StringBuilder();
        for (String line : lines(sources, "", "  ", width)) {
            text.append(Visible.of(line)).append('\n');
        }
        return text.toString();
    }

    /** The differences as a section of Markdown, ending with a line feed. */
    public static String markdown(SecondSource sources) {
        return "\n## Where the sources differ\n\n"
                + lines(sources, "- ", "  ", Integer.MAX_VALUE).stream()
                        .skip(2)
                        .map(line -> Visible.of(MarkdownReport.plain(line)))
                        .map(line -> line.replaceFirst("^ ?\\\\?-", "-"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static List<String> lines(SecondSource sources, String first, String rest, int width) {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("");
        lines.add("WHERE THE SOURCES DIFFER");
        lines.addAll(Wrapped.lines(
                first,
                rest,
                "First: " + by(sources.first().summary()) + ". Second: "
                        + by(sources.second().summary())
                        + ". Both stand side by side; nothing of either is overwritten.",
                width));
        if (sources.differences().isEmpty()) {
            lines.add(first + "They lead to the same verdicts.");
        }
        for (Difference difference : sources.differences()) {
            lines.addAll(Wrapped.lines(first, rest, sentence(difference, sources), width));
        }
        return lines;
    }

    private static String by(LawSummary summary) {
        return summary.preparedBy().orElse(summary.title());
    }

    private static String sentence(Difference difference, SecondSource sources) {
        String answers = difference.questions().stream()
                .map(question -> question.id() + " (first: "
                        + said(question, sources.first().answers()) + "; second: "
                        + said(question, sources.second().answers()) + ")")
                .collect(Collectors.joining(", "));
        return difference.norm().id() + ": first " + Verdicts.word(difference.first()) + ", second "
                + Verdicts.word(difference.second()) + ", together " + Verdicts.word(difference.together())
                + (answers.isEmpty() ? "" : "; on " + answers);
    }

    private static String said(Question question, EffectiveAnswers answers) {
        return answers.value(question.id()).map(Value::text).orElse("not answered");
    }
}
