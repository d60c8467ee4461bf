package org.lexgap.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** What a careful reader would ask about a summary, in words. */
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

    private void inconsistent(ConsistencyCheck check) {
        List<EffectiveAnswer> given = check.questions().stream()
                .map(answers::answer)
                .filter(answer -> answer.value().isPresent())
                .toList();
        String said = given.stream()
                .map(answer -> answer.question().id() + " is "
                        + answer.value().orElseThrow().text())
                .collect(Collectors.joining(", "));
        add(
                check.id(),
                given.stream().map(EffectiveAnswer::question).toList(),
                check.says() + " (" + said + ")",
                place(given));
    }

    private void contradiction(Contradiction contradiction) {
        StringBuilder message = new StringBuilder(contradiction.question().id())
                .append(": ")
                .append(said(contradiction.first()))
                .append(", but ")
                .append(said(contradiction.second()));
        contradiction.higher(summary).ifPresent(higher -> message.append("; ")
                .append(higher.title("en"))
                .append(" ranks higher"));
        contradiction.later(summary).ifPresent(later -> message.append("; ")
                .append(later.title("en"))
                .append(" is the later one"));
        add(
                "CONTRADICTION",
                List.of(contradiction.question()),
                message.toString(),
                Optional.of(contradiction.second().at()));
    }

    private String said(Entry entry) {
        String where = entry.citations().stream().map(this::cited).collect(Collectors.joining(" and "));
        return where + " says " + entry.value().text();
    }

    private String cited(Citation citation) {
        return title(citation)
                + citation.article().map(number -> " art. " + number).orElse("");
    }

    private String title(Citation citation) {
        Instrument instrument = summary.instruments().get(citation.instrument());
        return instrument == null ? citation.instrument() : instrument.title("en");
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
                            answer.question().id() + ": the source was read on "
                                    + entry.seen().get() + ", and " + title(citation) + " was changed on "
                                    + changed.get(),
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
                    "the summary describes the law on " + summary.asOf() + "; " + assumed.size()
                            + " answers are assumed to hold unchanged on " + answers.day(),
                    Optional.empty());
        }
    }

    private static Optional<Place> place(List<EffectiveAnswer> given) {
        return given.stream()
                .flatMap(answer -> answer.entries().stream())
                .map(Entry::at)
                .findFirst();
    }

    private void add(String code, List<Question> questions, String message, Optional<Place> at) {
        warnings.add(new Warning(code, questions.stream().map(Question::id).toList(), message, at));
    }
}
