package org.lexgap.report;

import java.util.ArrayList;
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
        StringBuilder text = new StringBuilder("\nWHERE THE SOURCES DIFFER\n");
        for (String sentence : sentences(sources)) {
            Wrapped.lines("", "  ", sentence, width)
                    .forEach(line -> text.append(Visible.of(line)).append('\n'));
        }
        return text.toString();
    }

    /** The differences as a section of Markdown, ending with a line feed. */
    public static String markdown(SecondSource sources) {
        StringBuilder text = new StringBuilder("\n## Where the sources differ\n\n");
        for (String sentence : sentences(sources)) {
            text.append("- ").append(Visible.of(MarkdownReport.plain(sentence))).append('\n');
        }
        return text.toString();
    }

    /** Who speaks, then one sentence a difference. */
    private static List<String> sentences(SecondSource sources) {
        List<String> sentences = new ArrayList<>();
        sentences.add("First: " + by(sources.first().summary()) + ". Second: "
                + by(sources.second().summary())
                + ". Both stand side by side; nothing of either is overwritten.");
        if (sources.differences().isEmpty()) {
            sentences.add("They lead to the same verdicts.");
        }
        sources.differences().forEach(difference -> sentences.add(sentence(difference, sources)));
        return sentences;
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
