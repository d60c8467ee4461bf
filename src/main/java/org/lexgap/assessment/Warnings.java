package org.lexgap.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.law.Citation;
import org.lexgap.law.Contradiction;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Entry;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;

/** What a careful reader would ask about a summary, in messages. */
public final class Warnings {

    private final LawSummary summary;
    private final EffectiveAnswers answers;
    private final List<Warning> warnings = new ArrayList<>();

    private Warnings(LawSummary summary, EffectiveAnswers answers) {
        this.summary = summary;
        this.answers = answers;
    }

    /**
     * All warnings: checks that found something, contradictions between instruments, stale sources, and answers
     * assumed unchanged.
     */
    public static List<Warning> of(
            LawSummary summary, EffectiveAnswers answers, Collection<ConsistencyCheck> found, Catalogue catalogue) {
        Warnings warnings = new Warnings(summary, answers);
        found.forEach(warnings::inconsistent);
        Contradiction.in(summary, answers.day(), catalogue).forEach(warnings::contradiction);
        answers.all().stream()
                .filter(answer -> answer.marks().contains(EffectiveAnswer.Mark.STALE))
                .forEach(warnings::stale);
        warnings.assumedUnchanged();
        return List.copyOf(warnings.warnings);
    }

    /** A question as a sentence names it: in its own words, with its id. */
    static Message asked(Question question) {
        return Message.of("warnings.question", question.wording(), question.id());
    }

    private void inconsistent(ConsistencyCheck check) {
        List<EffectiveAnswer> given = check.questions().stream()
                .map(answers::answer)
                .filter(answer -> answer.value().isPresent())
                .toList();
        List<Message> said = given.stream()
                .map(answer -> Message.of(
                        "warnings.answered",
                        asked(answer.question()),
                        new AnswerLabel(answer.question(), answer.value().orElseThrow()).words()))
                .toList();
        add(
                check.id(),
                given.stream().map(EffectiveAnswer::question).toList(),
                Message.of("warnings.inconsistent", check.says(), Message.between("; ", said)),
                place(given));
    }

    private void contradiction(Contradiction contradiction) {
        add(
                "CONTRADICTION",
                List.of(contradiction.question()),
                Message.of(
                        "warnings.contradiction",
                        asked(contradiction.question()),
                        said(contradiction.question(), contradiction.first()),
                        said(contradiction.question(), contradiction.second()),
                        titled("warnings.ranks-higher", contradiction.higher(summary)),
                        titled("warnings.later", contradiction.later(summary))),
                Optional.of(contradiction.second().at()));
    }

    private static Message titled(String key, Optional<Instrument> instrument) {
        return instrument.map(one -> Message.of(key, one.titled())).orElse(Message.joined());
    }

    private Message said(Question question, Entry entry) {
        Message where = entry.citations().stream()
                .map(this::cited)
                .reduce((before, last) -> Message.of("warnings.and", before, last))
                .orElse(Message.joined());
        return Message.of("warnings.says", where, new AnswerLabel(question, entry.value()).words());
    }

    private Message cited(Citation citation) {
        return citation.article()
                .map(number -> Message.of("warnings.article", title(citation), number))
                .orElse(title(citation));
    }

    private Message title(Citation citation) {
        return Optional.ofNullable(summary.instruments().get(citation.instrument()))
                .map(Instrument::titled)
                .orElse(Message.said(citation.instrument()));
    }

    private void stale(EffectiveAnswer answer) {
        for (Entry entry : answer.entries()) {
            for (Citation citation : entry.citations()) {
                Optional<LocalDate> changed = Optional.ofNullable(
                                summary.instruments().get(citation.instrument()))
                        .flatMap(instrument -> instrument.lastChangeUpTo(answers.day()));
                if (entry.seen().isPresent()
                        && changed.filter(day -> day.isAfter(entry.seen().get()))
                                .isPresent()) {
                    add(
                            "STALE",
                            List.of(answer.question()),
                            Message.of(
                                    "warnings.stale",
                                    asked(answer.question()),
                                    entry.seen().get(),
                                    title(citation),
                                    changed.get()),
                            Optional.of(entry.at()));
                }
            }
        }
    }

    private void assumedUnchanged() {
        List<Question> assumed = answers.all().stream()
                .filter(answer -> answer.marks().contains(EffectiveAnswer.Mark.ASSUMED_UNCHANGED))
                .map(EffectiveAnswer::question)
                .toList();
        if (!assumed.isEmpty()) {
            add(
                    "ASSUMED_UNCHANGED",
                    assumed,
                    Message.of("warnings.assumed-unchanged", summary.asOf(), assumed.size(), answers.day()),
                    Optional.empty());
        }
    }

    private static Optional<Place> place(List<EffectiveAnswer> given) {
        return given.stream()
                .flatMap(answer -> answer.entries().stream())
                .map(Entry::at)
                .findFirst();
    }

    private void add(String code, List<Question> questions, Message message, Optional<Place> at) {
        warnings.add(new Warning(code, questions.stream().map(Question::id).toList(), message, at));
    }
}
