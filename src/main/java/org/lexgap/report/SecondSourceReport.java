package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.SecondSource;
import org.lexgap.assessment.SecondSource.Difference;
import org.lexgap.document.Visible;
import org.lexgap.language.Language;
import org.lexgap.law.EffectiveAnswer.Kind;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;

/** Where a second source leads to another verdict, and on which answer. */
public final class SecondSourceReport {

    private final SecondSource sources;
    private final Wording wording;

    private SecondSourceReport(SecondSource sources, Catalogue catalogue, Language language) {
        this.sources = sources;
        this.wording = Wording.of(language, catalogue, sources.together());
    }

    /** The differences as a section of text, ending with a line feed. */
    public static String text(SecondSource sources, Catalogue catalogue, Language language, int width) {
        SecondSourceReport report = new SecondSourceReport(sources, catalogue, language);
        StringBuilder text = new StringBuilder("\n" + Verdicts.upper(report.title()) + "\n");
        for (String sentence : report.sentences()) {
            Wrapped.lines("", "  ", sentence, width)
                    .forEach(line -> text.append(Visible.of(line)).append('\n'));
        }
        return text.toString();
    }

    /** The differences as a section of a document. */
    static Section section(SecondSource sources, Wording wording) {
        SecondSourceReport report = new SecondSourceReport(
                sources, wording.catalogue(), wording.messages().language());
        return new Section(Section.Subject.SOURCES, report.title(), report.sentences());
    }

    private String title() {
        return wording.text("report.sources-differ");
    }

    /** Who speaks, then one sentence a difference. */
    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text(
                "report.sources",
                by(sources.first().summary()),
                by(sources.second().summary())));
        if (sources.differences().isEmpty()) {
            sentences.add(wording.text("report.sources-agree"));
        }
        sources.differences().forEach(difference -> sentences.add(sentence(difference)));
        return sentences;
    }

    private static String by(LawSummary summary) {
        return summary.preparedBy().orElse(summary.title());
    }

    private String sentence(Difference difference) {
        Verdicts verdicts = wording.verdicts();
        String verdict = wording.text(
                "report.difference",
                difference.norm().id(),
                verdicts.word(difference.first()),
                verdicts.word(difference.second()),
                verdicts.word(difference.together()));
        String answers = difference.questions().stream()
                .map(question -> wording.text(
                        "report.difference-answers",
                        question.id(),
                        said(question, sources.first().answers()),
                        said(question, sources.second().answers())))
                .collect(Collectors.joining(", "));
        return answers.isEmpty() ? verdict : wording.text("report.difference-on", verdict, answers);
    }

    private String said(Question question, EffectiveAnswers answers) {
        return answers.value(question.id()).map(Value::text).orElseGet(() -> wording.answers()
                .nothing(Kind.NOT_ASKED));
    }
}
