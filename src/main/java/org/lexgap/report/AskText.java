package org.lexgap.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.OpenQuestions;
import org.lexgap.assessment.OpenQuestions.OpenQuestion;
import org.lexgap.document.Visible;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** The open questions of a law summary for a terminal. */
public final class AskText {

    private static final int BEST = 5;

    private final Wording wording;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private AskText(Wording wording, int width) {
        this.wording = wording;
        this.width = width;
    }

    /** The five questions that decide most, with the reason, then the ids of the others. */
    public static String write(Assessment assessment, Catalogue catalogue, Language language, int width) {
        return new AskText(Wording.of(language, catalogue, assessment), width).written();
    }

    private String written() {
        Assessment assessment = wording.assessment();
        List<OpenQuestion> open = OpenQuestions.of(assessment);
        add(
                "",
                "",
                wording.text(
                        "report.open-questions",
                        open.size(),
                        assessment.summary().state()));
        int number = 1;
        for (OpenQuestion one : open.stream().limit(BEST).toList()) {
            text.append('\n');
            add(
                    number++ + ". ",
                    "   ",
                    one.question().id() + ": " + one.question().wording());
            labelled("report.ask.answer-with", allowed(one.question()));
            if (!one.settles().isEmpty()) {
                labelled("report.ask.settles", norms(one.settles()));
            }
            if (!one.helps().isEmpty()) {
                labelled("report.ask.helps", norms(one.helps()));
            }
        }
        if (open.size() > BEST) {
            text.append('\n');
            String others =
                    open.stream().skip(BEST).map(one -> one.question().id()).collect(Collectors.joining(", "));
            add(wording.text("report.ask.then") + " ", "  ", others);
        }
        return Visible.of(text.toString());
    }

    private String allowed(Question question) {
        String values = String.join(", ", question.valueIds());
        return switch (question.type()) {
            case TREATY_DATE, DURATION -> wording.text("report.type." + Word.of(question.type()));
            case SET -> wording.text("report.ask.any-number", values);
            case YES_NO_PARTIAL, CHOICE -> values;
        };
    }

    private String norms(List<Finding> findings) {
        return findings.stream()
                .map(Finding::norm)
                .map(norm -> wording.text("report.ask.norm", norm.id(), wording.severity(norm)))
                .collect(Collectors.joining(", "));
    }

    private void labelled(String key, String content) {
        add("   " + wording.text(key) + " ", "     ", content);
    }

    private void add(String first, String rest, String content) {
        Wrapped.lines(first, rest, content, width)
                .forEach(line -> text.append(line).append('\n'));
    }
}
