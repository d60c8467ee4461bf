package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lexgap.law.Answer;
import org.lexgap.law.Citation;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Name;
import org.lexgap.law.Office;
import org.lexgap.norm.Question;

/**
 * Who is to be asked a question, by what a summary says: the office that names the question, else the one that names its
 * theme, else that of the acts cited on the question, else that of the acts cited on what the same norms read.
 */
public final class Offices {

    private final Assessment assessment;
    private final LawSummary summary;
    private final List<Name> names = new ArrayList<>();

    /** The offices that the summary of an assessment names. */
    public Offices(Assessment assessment) {
        this.assessment = assessment;
        this.summary = assessment.summary();
        Stream.concat(
                        summary.offices().stream().map(Office::name),
                        summary.instruments().values().stream().flatMap(instrument -> instrument.office().stream()))
                .forEach(this::learn);
    }

    /** The office to ask a question; empty where the summary names none. */
    public Optional<Name> of(Question question) {
        return named(office -> office.questions().contains(question.id()))
                .or(() -> named(office -> office.themes().contains(question.theme())))
                .or(() -> cited(Stream.of(question.id())))
                .or(() -> cited(readWith(question)))
                .map(this::known);
    }

    private Optional<Name> named(Predicate<Office> asked) {
        return summary.offices().stream().filter(asked).map(Office::name).findFirst();
    }

    /** The questions of all norms that read a question, it included, each as often as a norm reads it. */
    private Stream<String> readWith(Question question) {
        return assessment.findings().stream()
                .map(Finding::norm)
                .filter(norm -> norm.questions().contains(question.id()))
                .flatMap(norm -> norm.questions().stream());
    }

    /** The office of the acts that entries on some questions cite: the one cited most, of several the first. */
    private Optional<Name> cited(Stream<String> questions) {
        Map<Name, Integer> times = new LinkedHashMap<>();
        questions
                .map(summary.answers()::get)
                .flatMap(Stream::ofNullable)
                .map(Answer::entries)
                .flatMap(List::stream)
                .flatMap(entry -> entry.citations().stream())
                .map(Citation::instrument)
                .map(summary.instruments()::get)
                .flatMap(Stream::ofNullable)
                .map(Instrument::office)
                .flatMap(Optional::stream)
                .forEach(office -> times.merge(known(office), 1, Integer::sum));
        return times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The one name of an office that stands in several places, in one language here and in two there. */
    private Name known(Name name) {
        return names.stream().filter(name::isAlso).findFirst().orElse(name);
    }

    private void learn(Name name) {
        Name all = name;
        for (Name same : names.stream().filter(name::isAlso).toList()) {
            names.remove(same);
            all = same.and(all);
        }
        names.add(all);
    }
}
