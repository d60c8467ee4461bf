package org.lexgap.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;

/** Two entries that speak on the same day, say different things and rest on different instruments. */
public record Contradiction(Question question, Entry first, Entry second) {

    private static final Set<Instrument.Rank> ACTS =
            EnumSet.of(Instrument.Rank.CONSTITUTIONAL_ACT, Instrument.Rank.ACT);
    private static final Set<Instrument.Rank> BELOW_ACTS = EnumSet.of(Instrument.Rank.DECREE, Instrument.Rank.BY_LAW);

    /** All contradictions in a summary on a day. */
    public static List<Contradiction> in(LawSummary summary, LocalDate day, Catalogue catalogue) {
        Periods periods = new Periods(summary, day);
        List<Contradiction> found = new ArrayList<>();
        for (Question question : catalogue.questions()) {
            Answer answer = summary.answers().get(question.id());
            if (answer != null && answer.entries().size() > 1) {
                found.addAll(among(
                        question,
                        answer.entries().stream()
                                .filter(entry -> !(entry.value() instanceof Value.Unavailable))
                                .filter(entry -> periods.speaks(entry, question))
                                .toList()));
            }
        }
        return found;
    }

    /** Which kinds of provision contradict one another. */
    public enum Between {
        ACTS,
        ACT_AND_BY_LAW,
        CONSTITUTION_AND_ACT
    }

    /** Which kinds of provision these are, where the ranks of both are known and the Programme speaks of such a clash. */
    public Optional<Between> between(LawSummary summary) {
        Optional<Instrument.Rank> one = highestRank(first, summary);
        Optional<Instrument.Rank> other = highestRank(second, summary);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<Instrument.Rank> ranks = EnumSet.of(one.get(), other.get());
        boolean withAct = !Collections.disjoint(ranks, ACTS);
        if (ACTS.containsAll(ranks)) {
            return Optional.of(Between.ACTS);
        }
        if (withAct && !Collections.disjoint(ranks, BELOW_ACTS)) {
            return Optional.of(Between.ACT_AND_BY_LAW);
        }
        return withAct && ranks.contains(Instrument.Rank.CONSTITUTION)
                ? Optional.of(Between.CONSTITUTION_AND_ACT)
                : Optional.empty();
    }

    private static Optional<Instrument.Rank> highestRank(Entry entry, LawSummary summary) {
        return entry.citations().stream()
                .flatMap(citation -> Optional.ofNullable(summary.instruments().get(citation.instrument())).stream())
                .flatMap(instrument -> instrument.rank().stream())
                .min(Comparator.naturalOrder());
    }

    /** The instrument of higher rank among those cited, where ranks are known and differ. */
    public Optional<Instrument> higher(LawSummary summary) {
        return outstanding(
                summary,
                Comparator.comparing(
                        (Instrument instrument) ->
                                instrument.rank().map(Enum::ordinal).orElse(null),
                        Comparator.reverseOrder()),
                instrument -> instrument.rank().isPresent());
    }

    /** The instrument that came into force later among those cited, where both days are known and differ. */
    public Optional<Instrument> later(LawSummary summary) {
        return outstanding(
                summary,
                Comparator.comparing(
                        (Instrument instrument) -> instrument.inForce().orElse(null)),
                instrument -> instrument.inForce().isPresent());
    }

    private Optional<Instrument> outstanding(
            LawSummary summary, Comparator<Instrument> order, java.util.function.Predicate<Instrument> known) {
        Optional<Instrument> one = best(first, summary, order, known);
        Optional<Instrument> other = best(second, summary, order, known);
        if (one.isEmpty() || other.isEmpty() || order.compare(one.get(), other.get()) == 0) {
            return Optional.empty();
        }
        return order.compare(one.get(), other.get()) > 0 ? one : other;
    }

    private static Optional<Instrument> best(
            Entry entry,
            LawSummary summary,
            Comparator<Instrument> order,
            java.util.function.Predicate<Instrument> known) {
        return entry.citations().stream()
                .map(citation -> summary.instruments().get(citation.instrument()))
                .filter(Objects::nonNull)
                .filter(known)
                .max(order);
    }

    private static List<Contradiction> among(Question question, List<Entry> entries) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                Entry first = entries.get(i);
                Entry second = entries.get(j);
                if (!first.value().agreesWith(second.value()) && restOnDifferent(first, second)) {
                    found.add(new Contradiction(question, first, second));
                }
            }
        }
        return found;
    }

    private static boolean restOnDifferent(Entry first, Entry second) {
        Set<String> one = instruments(first);
        Set<String> other = instruments(second);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static Set<String> instruments(Entry entry) {
        return entry.citations().stream().map(Citation::instrument).collect(Collectors.toCollection(HashSet::new));
    }
}
