package org.lexgap.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.assessment.AnswerLabel;
import org.lexgap.assessment.Remedy;
import org.lexgap.language.Messages;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswer.Kind;
import org.lexgap.law.Entry;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** The answers of a law summary in words: values by their labels, articles by the titles of their instruments. */
record AnswerWords(Messages messages, LawSummary summary) {

    /** A value in the words of its labels. */
    String value(Question question, Value value) {
        return messages.text(new AnswerLabel(question, value).words());
    }

    /** An answer that was given, and in brackets the articles it rests on. */
    String given(EffectiveAnswer answer) {
        return value(answer.question(), answer.value().orElseThrow()) + " [" + articles(answer) + "]";
    }

    /** Which kind of nothing stands in the place of an answer. */
    String nothing(Kind kind) {
        return messages.text("report.nothing." + Word.of(kind));
    }

    /** What an answer rests on, each article once. */
    static List<Citation> citations(EffectiveAnswer answer) {
        return answer.entries().stream()
                .map(Entry::citations)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The articles an answer rests on. */
    private String articles(EffectiveAnswer answer) {
        List<Citation> citations = citations(answer);
        return citations.isEmpty() ? messages.text("report.no-article") : cited(citations);
    }

    /** Articles by the titles of their instruments. */
    String cited(List<Citation> citations) {
        return citations.stream().map(this::cited).collect(Collectors.joining("; "));
    }

    /** What an instrument is called; its id where the summary does not describe it. */
    String title(String instrument) {
        return Optional.ofNullable(summary.instruments().get(instrument))
                .map(known -> known.title(messages.language().code()))
                .orElse(instrument);
    }

    private String cited(Citation citation) {
        String title = title(citation.instrument());
        return citation.article()
                .map(article -> messages.text("report.article", title, article))
                .orElse(title);
    }

    /** Who says so, each kind of source once. */
    String sources(List<Entry> entries) {
        return entries.stream()
                .map(entry -> messages.text("report.source." + Word.of(entry.source())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** One step of a remedy: the question, the present answer, the answer to reach, and the article to amend. */
    String step(Remedy.Step step) {
        String question = step.question().id();
        String to = reached(step);
        if (step.from().isEmpty()) {
            return messages.text("report.step-open", question, to);
        }
        String from = value(step.question(), step.from().get());
        return step.amend().isEmpty()
                ? messages.text("report.step-no-article", question, from, to)
                : messages.text("report.step", question, from, to, cited(step.amend()));
    }

    private String reached(Remedy.Step step) {
        if (step.to() instanceof Value.TreatyDate) {
            return messages.text("report.step.bound");
        }
        return step.to() instanceof Value.Length length
                ? messages.text("report.step.at-most", length.days())
                : messages.text("report.step.value", value(step.question(), step.to()));
    }
}
