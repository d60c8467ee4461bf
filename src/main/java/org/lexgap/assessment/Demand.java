package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;

/**
 * What a rule demands of the answer to one question.
 *
 * @param values the values it names; for {@link Kind#SHORTER_THAN} and {@link Kind#NOT_SHORTER_THAN} the id of the
 *     other question
 */
public record Demand(String question, Kind kind, List<String> values) {

    /** How an answer is tested. */
    public enum Kind {
        IS_ONE_OF,
        IS_NOT,
        LISTS,
        LACKS,
        LISTS_NOTHING,
        LISTS_SOMETHING,
        BINDS,
        DOES_NOT_BIND,
        SHORTER_THAN,
        NOT_SHORTER_THAN
    }

    /** Whether the answers meet it; an open answer does not. */
    public boolean isMetBy(EffectiveAnswers answers) {
        return answers.value(question).filter(value -> holds(value, answers)).isPresent();
    }

    private boolean holds(Value value, EffectiveAnswers answers) {
        return switch (kind) {
            case IS_ONE_OF -> values.contains(value.text());
            case IS_NOT -> !values.contains(value.text());
            case LISTS -> listed(value).containsAll(values);
            case LACKS -> lacks(value, answers.answer(question).question()).containsAll(values);
            case LISTS_NOTHING -> {
                Question asked = answers.answer(question).question();
                yield lacks(value, asked).size() == asked.values().size();
            }
            case LISTS_SOMETHING -> !listed(value).isEmpty();
            case BINDS -> value instanceof Value.TreatyDate treaty && treaty.bindsOn(answers.day());
            case DOES_NOT_BIND -> value instanceof Value.TreatyDate treaty && !treaty.bindsOn(answers.day());
            case SHORTER_THAN -> isShorter(value, answers).orElse(false);
            case NOT_SHORTER_THAN ->
                isShorter(value, answers).map(shorter -> !shorter).orElse(false);
        };
    }

    /** The answer nearest to the present one that meets it; none where no single value does so by itself. */
    public Optional<Value> reach(EffectiveAnswers answers) {
        Question asked = answers.answer(question).question();
        SortedSet<String> listed =
                new TreeSet<>(answers.value(question).map(Demand::listed).orElse(new TreeSet<>()));
        return switch (kind) {
            case IS_ONE_OF -> Optional.of(new Value.Choice(values.get(0)));
            case IS_NOT ->
                asked.valueIds().stream()
                        .filter(word -> !values.contains(word))
                        .findFirst()
                        .map(Value.Choice::new);
            case LISTS -> {
                listed.addAll(values);
                yield Optional.of(Value.Listed.complete(listed));
            }
            case LACKS -> {
                values.forEach(listed::remove);
                yield Optional.of(Value.Listed.complete(listed));
            }
            case LISTS_NOTHING -> Optional.of(Value.Listed.complete(List.of()));
            case BINDS -> Optional.of(new Value.TreatyDate(Optional.of(answers.day())));
            case SHORTER_THAN ->
                answers.value(values.get(0))
                        .map(other -> ((Value.Length) other).days() - 1)
                        .filter(days -> days > 0)
                        .map(days -> new Value.Length("P" + days + "D", days));
            case LISTS_SOMETHING, DOES_NOT_BIND, NOT_SHORTER_THAN -> Optional.empty();
        };
    }

    private Optional<Boolean> isShorter(Value value, EffectiveAnswers answers) {
        return answers.value(values.get(0))
                .filter(other -> value instanceof Value.Length)
                .map(other -> ((Value.Length) value).days() < ((Value.Length) other).days());
    }

    private static SortedSet<String> listed(Value value) {
        return value instanceof Value.Listed list ? list.listed() : new TreeSet<>();
    }

    private static List<String> lacks(Value value, Question asked) {
        return value instanceof Value.Listed list ? new ArrayList<>(list.lacks(asked.valueIds())) : List.of();
    }
}
