package org.lexgap.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.law.Answer;
import org.lexgap.law.Entry;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Source;
import org.lexgap.norm.Question;

/** What a questionnaire is filled in with before anybody fills it in: a whole summary, or next to nothing. */
record QuestionnaireContent(
        Optional<String> state,
        Optional<String> title,
        Optional<LocalDate> asOf,
        Optional<String> preparedBy,
        Optional<Source> source,
        Map<String, Instrument> instruments,
        Map<String, Answer> answers) {

    static QuestionnaireContent of(LawSummary summary) {
        return new QuestionnaireContent(
                Optional.of(summary.state()),
                Optional.of(summary.title()),
                Optional.of(summary.asOf()),
                summary.preparedBy(),
                Optional.of(summary.source()),
                summary.instruments(),
                summary.answers());
    }

    static QuestionnaireContent blank(Optional<String> state) {
        return new QuestionnaireContent(
                state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    List<Entry> entries(Question question) {
        return Optional.ofNullable(answers.get(question.id()))
                .map(Answer::entries)
                .orElse(List.of());
    }
}
