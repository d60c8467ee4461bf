package org.lexgap.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.OpenQuestions;
import org.lexgap.assessment.OpenQuestions.OpenQuestion;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** The open questions of a law summary for a terminal. */
public final class AskText {

    private static final int BEST = 5;

    private AskText() {}

    /** The five questions that decide most, with the reason, then the ids of the others. */
    public static String write(Assessment assessment, int width) {
        List<OpenQuestion> open = OpenQuestions.of(assessment);
        StringBuilder text = new StringBuilder();
        add(
                text,
                "",
                "",
                open.size() + " open questions keep verdicts on "
                        + assessment.summary().state() + " unknown. Those that decide most:",
                width);
        int number = 1;
        for (OpenQuestion one : open.stream().limit(BEST).toList()) {
            text.append('\n');
            add(
                    text,
                    number++ + ". ",
                    "   ",
                    one.question().id() + ": " + one.question().wording(),
                    width);
            add(text, "   Answer with: ", "     ", allowed(one.question()), width);
            if (!one.settles().isEmpty()) {
                add(text, "   Settles alone: ", "     ", norms(one.settles()), width);
            }
            if (!one.helps().isEmpty()) {
                add(text, "   Helps, with others: ", "     ", norms(one.helps()), width);
            }
        }
        if (open.size() > BEST) {
            text.append('\n');
            String others =
                    open.stream().skip(BEST).map(one -> one.question().id()).collect(Collectors.joining(", "));
            add(text, "Then: ", "  ", others, width);
        }
        return Visible.of(text.toString());
    }

    private static String allowed(Question question) {
        return question.values().isEmpty()
                ? Word.of(question.type())
                : String.join(", ", question.valueIds())
                        + (question.type() == Question.Type.SET ? " (any number, or [])" : "");
    }

    private static String norms(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.norm().id() + " (" + Word.of(finding.norm().severity()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static void add(StringBuilder text, String first, String rest, String content, int width) {
        Wrapped.lines(first, rest, content, width)
                .forEach(line -> text.append(line).append('\n'));
    }
}
