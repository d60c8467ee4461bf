package org.lexgap.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lexgap.Programme;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.words.WordsOfNorm;

/**
 * Every way of answering, or not answering, the questions of a norm. Sets are cut to the elements that the norm's words
 * name and one other; dates are null, before, on and after the day.
 */
final class AnswerSpace {

    private static final int SEED = 44;
    private static final int DRAWS = 100_000;
    private static final int MOST_QUESTIONS = 4;

    private final Norm norm;
    private final List<Question> questions;
    private final Map<String, Set<String>> named;

    AnswerSpace(Norm norm) {
        this.norm = norm;
        this.questions = Programme.catalogue().questionsOf(norm);
        this.named = new WordsOfNorm(norm).named();
    }

    /** All combinations; of norms with more than four questions all pairs and seeded draws. */
    void forEach(Consumer<Map<String, Value>> visit) {
        List<List<Optional<Value>>> values =
                questions.stream().map(this::values).toList();
        if (questions.size() <= MOST_QUESTIONS) {
            combine(values, 0, new HashMap<>(), visit);
        } else {
            draw(values, visit);
        }
    }

    private void combine(
            List<List<Optional<Value>>> values,
            int index,
            Map<String, Value> chosen,
            Consumer<Map<String, Value>> visit) {
        if (index == questions.size()) {
            visit.accept(Map.copyOf(chosen));
            return;
        }
        for (Optional<Value> value : values.get(index)) {
            put(chosen, index, value);
            combine(values, index + 1, chosen, visit);
        }
        chosen.remove(questions.get(index).id());
    }

    private void draw(List<List<Optional<Value>>> values, Consumer<Map<String, Value>> visit) {
        Random random = new Random(SEED + norm.id().hashCode());
        for (int one = 0; one < questions.size(); one++) {
            for (int other = one + 1; other < questions.size(); other++) {
                for (Optional<Value> first : values.get(one)) {
                    for (Optional<Value> second : values.get(other)) {
                        Map<String, Value> drawn = drawn(values, random);
                        put(drawn, one, first);
                        put(drawn, other, second);
                        visit.accept(drawn);
                    }
                }
            }
        }
        for (int i = 0; i < DRAWS; i++) {
            visit.accept(drawn(values, random));
        }
    }

    private Map<String, Value> drawn(List<List<Optional<Value>>> values, Random random) {
        // Draws in which nearly all is answered, and draws in which little is.
        int answeredInTen = 1 + random.nextInt(10);
        Map<String, Value> drawn = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            if (random.nextInt(10) < answeredInTen) {
                List<Optional<Value>> choices = values.get(i);
                put(drawn, i, choices.get(random.nextInt(choices.size())));
            }
        }
        return drawn;
    }

    private void put(Map<String, Value> chosen, int index, Optional<Value> value) {
        String question = questions.get(index).id();
        chosen.remove(question);
        value.ifPresent(given -> chosen.put(question, given));
    }

    /** Not answered, and each way of answering. */
    private List<Optional<Value>> values(Question question) {
        List<Optional<Value>> values = new ArrayList<>();
        values.add(Optional.empty());
        switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE ->
                question.valueIds().forEach(word -> values.add(Optional.of(new Value.Choice(word))));
            case SET -> sets(question).forEach(set -> values.add(Optional.of(set)));
            case TREATY_DATE -> {
                values.add(Optional.of(new Value.TreatyDate(Optional.empty())));
                for (int days : new int[] {-1, 0, 1}) {
                    values.add(Optional.of(new Value.TreatyDate(Optional.of(Programme.DAY.plusDays(days)))));
                }
            }
            case DURATION -> {
                for (long days : new long[] {0, 365, 1095}) {
                    values.add(Optional.of(new Value.Length("P" + days + "D", days)));
                }
            }
        }
        return values;
    }

    private List<Value> sets(Question question) {
        List<String> elements = new ArrayList<>(named.getOrDefault(question.id(), new LinkedHashSet<>()));
        question.valueIds().stream()
                .filter(element -> !elements.contains(element))
                .findFirst()
                .ifPresent(elements::add);
        List<Value> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << elements.size(); bits++) {
            List<String> listed = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    listed.add(elements.get(i));
                }
            }
            sets.add(Value.Listed.complete(listed));
            // The same list, when only half of the elements were looked at.
            sets.add(new Value.Listed(
                    new TreeSet<>(listed), Optional.of(new TreeSet<>(elements.subList(0, elements.size() / 2)))));
        }
        return sets;
    }
}
