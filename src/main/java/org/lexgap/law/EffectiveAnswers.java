package org.lexgap.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lexgap.law.EffectiveAnswer.Kind;
import org.lexgap.law.EffectiveAnswer.Mark;
import org.lexgap.law.EffectiveAnswer.Side;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;

/** What a summary's entries amount to on a day: one effective answer a question, in the order of the catalogue. */
public final class EffectiveAnswers {

    /** The question that follows from the state and is not the drafter's to answer. */
    public static final String PARTICIPATION = "state-participation";

    private static final String CLASHES_OF_ACTS = "act-contradiction-themes";

    private final LocalDate day;
    private final Map<String, EffectiveAnswer> answers;

    private EffectiveAnswers(LocalDate day, Map<String, EffectiveAnswer> answers) {
        this.day = day;
        this.answers = answers;
    }

    /** Applies the four steps, period, source, agreement and what was checked, to every question of the catalogue. */
    public static EffectiveAnswers of(LawSummary summary, LocalDate day, Catalogue catalogue) {
        Map<String, EffectiveAnswer> answers = new LinkedHashMap<>();
        Periods periods = new Periods(summary, day);
        for (Question question : catalogue.questions()) {
            Answer answer = summary.answers().get(question.id());
            answers.put(
                    question.id(),
                    answer == null ? EffectiveAnswer.notAsked(question) : amount(question, answer, periods));
        }
        clashOfActs(summary, day, catalogue, answers.get(CLASHES_OF_ACTS))
                .ifPresent(found -> answers.put(CLASHES_OF_ACTS, found));
        participation(summary.state(), catalogue)
                .ifPresent(group -> answers.computeIfPresent(
                        PARTICIPATION, (id, given) -> given.supposing(new Value.Choice(group))));
        return new EffectiveAnswers(day, answers);
    }

    /** The group a real state falls into; a fictional state says so itself. */
    public static Optional<String> participation(String state, Catalogue catalogue) {
        if (org.lexgap.norm.State.isFictional(state)) {
            return Optional.empty();
        }
        return Optional.of(
                catalogue.state(state).map(org.lexgap.norm.State::group).orElse("non-participant"));
    }

    /** The day for which the answers hold. */
    public LocalDate day() {
        return day;
    }

    /** The answer to a question of the catalogue; never null for one. */
    public EffectiveAnswer answer(String question) {
        return answers.get(question);
    }

    /** The decided value, or nothing. */
    public Optional<Value> value(String question) {
        return answers.get(question).value();
    }

    public Collection<EffectiveAnswer> all() {
        return answers.values();
    }

    /** The same answers, with some questions answered as supposed. */
    public EffectiveAnswers supposing(Map<String, Value> supposed) {
        Map<String, EffectiveAnswer> changed = new LinkedHashMap<>(answers);
        supposed.forEach(
                (question, value) -> changed.computeIfPresent(question, (id, answer) -> answer.supposing(value)));
        return new EffectiveAnswers(day, changed);
    }

    private static EffectiveAnswer amount(Question question, Answer answer, Periods periods) {
        List<Entry> speaking = answer.entries().stream()
                .filter(entry -> periods.speaks(entry, question))
                .toList();
        if (speaking.isEmpty()) {
            return undecided(question, List.of(), Kind.OUT_OF_PERIOD);
        }
        List<Entry> informed = speaking.stream()
                .filter(entry -> !(entry.value() instanceof Value.Unavailable))
                .toList();
        if (informed.isEmpty()) {
            return undecided(question, speaking, Kind.UNAVAILABLE);
        }
        List<Entry> counted = counted(question, informed);
        List<Side> sides = sides(counted);
        if (sides.size() > 1) {
            return new EffectiveAnswer(
                    question, Optional.empty(), counted, sides, Kind.DISPUTED, marks(question, counted, periods));
        }
        return new EffectiveAnswer(
                question,
                Optional.of(agreed(counted)),
                counted,
                List.of(),
                Kind.ANSWERED,
                marks(question, counted, periods));
    }

    /**
     * Where nobody said whether acts clash, and the summary itself holds two acts that do: the fields in which it does,
     * resting on both articles. Other fields stay open (45.2).
     */
    private static Optional<EffectiveAnswer> clashOfActs(
            LawSummary summary, LocalDate day, Catalogue catalogue, EffectiveAnswer given) {
        if (given.kind() != Kind.NOT_ASKED) {
            return Optional.empty();
        }
        List<String> fields = given.question().valueIds();
        List<Contradiction> clashes = Contradiction.in(summary, day, catalogue).stream()
                .filter(clash -> clash.between(summary)
                        .filter(Contradiction.Between.ACTS::equals)
                        .isPresent())
                .filter(clash -> fields.contains(clash.question().theme().id()))
                .toList();
        if (clashes.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> found = new TreeSet<>();
        clashes.forEach(clash -> found.add(clash.question().theme().id()));
        return Optional.of(new EffectiveAnswer(
                given.question(),
                Optional.of(new Value.Listed(found, Optional.of(found))),
                clashes.stream()
                        .flatMap(clash -> Stream.of(clash.first(), clash.second()))
                        .toList(),
                List.of(),
                Kind.ANSWERED,
                Set.of()));
    }

    private static EffectiveAnswer undecided(Question question, List<Entry> entries, Kind kind) {
        return new EffectiveAnswer(question, Optional.empty(), entries, List.of(), kind, Set.of());
    }

    /** Of entries that speak, those of the preferred kind of source, else all. */
    private static List<Entry> counted(Question question, List<Entry> entries) {
        Set<Source> preferred = preferred(question.about());
        List<Entry> first = entries.stream()
                .filter(entry -> preferred.contains(entry.source()))
                .toList();
        return first.isEmpty() ? entries : first;
    }

    private static Set<Source> preferred(Question.About about) {
        return switch (about) {
            case TREATY -> EnumSet.of(Source.TREATY_DEPOSITARY);
            case STATUTE, BY_LAW -> EnumSet.of(Source.OFFICIAL_GAZETTE);
            case PRACTICE -> EnumSet.of(Source.COURT, Source.TREATY_BODY);
            case FACT -> EnumSet.noneOf(Source.class);
        };
    }

    private static List<Side> sides(List<Entry> entries) {
        List<Side> sides = new ArrayList<>();
        for (Entry entry : entries) {
            sides.stream()
                    .filter(side -> side.value().agreesWith(entry.value()))
                    .findFirst()
                    .ifPresentOrElse(
                            side -> side.entries().add(entry),
                            () -> sides.add(new Side(entry.value(), new ArrayList<>(List.of(entry)))));
        }
        return List.copyOf(sides);
    }

    /** The value on which entries agree; of sets that looked at different elements, all that was looked at. */
    private static Value agreed(List<Entry> entries) {
        Value agreed = entries.get(0).value();
        for (Entry entry : entries) {
            if (agreed instanceof Value.Listed one && entry.value() instanceof Value.Listed other) {
                agreed = one.and(other);
            }
        }
        return agreed;
    }

    private static Set<Mark> marks(Question question, List<Entry> entries, Periods periods) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (question.type() != Question.Type.TREATY_DATE && periods.afterSummary()) {
            marks.add(Mark.ASSUMED_UNCHANGED);
        }
        if (entries.stream().anyMatch(periods::isStale)) {
            marks.add(Mark.STALE);
        }
        return marks;
    }
}
