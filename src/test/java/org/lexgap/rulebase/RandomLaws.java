package org.lexgap.rulebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lexgap.Programme;
import org.lexgap.law.Answer;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;
import org.lexgap.law.Source;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/**
 * Whole laws drawn by chance, the same on each run, with all that rules across norms look at: reservations, clashes that
 * touch norms, acts that contradict one another, lists looked at in part.
 */
public final class RandomLaws {

    /** Participants with and without reservations, States that took no part, and the fictional one. */
    private static final List<String> STATES = List.of("KAZ", "EST", "LVA", "DNK", "FJI", "XAA", "XAA", "XAA");

    private static final Set<String> ON_CLASHES = Set.of("act-contradiction-themes", "practice-contradiction-themes");
    private static final Place NOWHERE = new Place("drawn by chance", 1, 1);
    private static final List<Instrument.Rank> RANKS = List.of(
            Instrument.Rank.CONSTITUTION,
            Instrument.Rank.ACT,
            Instrument.Rank.CONSTITUTIONAL_ACT,
            Instrument.Rank.BY_LAW);

    private final Random random;
    private final Set<String> asked;

    private RandomLaws(int seed, Set<String> asked) {
        this.random = new Random(seed);
        this.asked = asked;
    }

    /** @param asked questions that nearly always have an answer */
    public static List<LawSummary> drawn(int number, int seed, Set<String> asked) {
        RandomLaws laws = new RandomLaws(seed, asked);
        List<LawSummary> drawn = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            drawn.add(laws.next());
        }
        return drawn;
    }

    private LawSummary next() {
        String state = one(STATES);
        int answeredInTen = 1 + random.nextInt(10);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : Programme.catalogue().questions()) {
            boolean given = random.nextInt(10) < (asked.contains(question.id()) ? 9 : answeredInTen);
            boolean participates = question.id().equals("state-participation");
            if (given && (!participates || state.equals("XAA"))) {
                answers.put(question.id(), answer(question));
            }
        }
        Map<String, Instrument> instruments = RANKS.stream()
                .map(rank -> new Instrument(
                        rank.name(),
                        Map.of(),
                        Optional.empty(),
                        Optional.of(rank),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .collect(Collectors.toMap(Instrument::id, act -> act));
        return new LawSummary(
                state, "Drawn by chance", Programme.DAY, Optional.empty(), Source.NGO, instruments, answers, List.of());
    }

    /** Now and then two provisions that differ. */
    private Answer answer(Question question) {
        Entry entry = entry(question);
        boolean clash = random.nextInt(25) == 0 && !question.id().equals("state-participation");
        return new Answer(question.id(), clash ? List.of(entry, entry(question)) : List.of(entry));
    }

    private Entry entry(Question question) {
        List<String> norms =
                Programme.catalogue().norms().stream().map(Norm::id).toList();
        List<String> touches = ON_CLASHES.contains(question.id())
                ? norms.stream().filter(norm -> random.nextInt(4) == 0).toList()
                : List.of();
        return new Entry(
                value(question),
                Source.NGO,
                List.of(new Citation(one(RANKS).name(), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                touches,
                NOWHERE);
    }

    private Value value(Question question) {
        return switch (question.type()) {
            // The first value is mostly the good one: laws that meet much are drawn too.
            case YES_NO_PARTIAL, CHOICE ->
                new Value.Choice(random.nextInt(3) == 0 ? question.valueIds().get(0) : one(question.valueIds()));
            case SET -> set(question);
            case TREATY_DATE ->
                new Value.TreatyDate(
                        random.nextInt(2) == 0
                                ? Optional.empty()
                                : Optional.of(LocalDate.of(1990 + random.nextInt(40), 3, 4)));
            case DURATION -> {
                int years = random.nextInt(4);
                yield new Value.Length("P" + years + "Y", 365L * years);
            }
        };
    }

    private Value set(Question question) {
        int inTen = one(List.of(0, 1, 3, 5, 10));
        TreeSet<String> listed = question.valueIds().stream()
                .filter(element -> random.nextInt(10) < inTen)
                .collect(Collectors.toCollection(TreeSet::new));
        if (random.nextInt(4) > 0) {
            return Value.Listed.complete(listed);
        }
        TreeSet<String> checked = question.valueIds().stream()
                .filter(element -> random.nextBoolean())
                .collect(Collectors.toCollection(TreeSet::new));
        checked.addAll(listed);
        return new Value.Listed(listed, Optional.of(checked));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
