package org.lexgap.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Order;
import org.lexgap.norm.Question;

/**
 * The order of a question's values points the way the verdicts go: with all other answers fixed, a less protective
 * value never gives a better verdict. UNKNOWN and NOT_APPLICABLE are neither better nor worse.
 */
class OrderOfValuesTest {

    private static final List<Verdict> BEST_TO_WORST = List.of(Verdict.COMPLIANT, Verdict.PARTIAL, Verdict.GAP);

    static Stream<String> norms() {
        return Programme.normsWithRules().stream().map(Norm::id);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void lessProtectionNeverGivesABetterVerdict(String id) {
        Norm norm = Programme.norm(id);
        List<String> wrong = new ArrayList<>();
        Map<Map<String, Value>, Verdict> verdicts = new HashMap<>();
        new AnswerSpace(norm).forEach(values -> {
            for (Question question : Programme.catalogue().questionsOf(norm)) {
                Value value = values.get(question.id());
                if (value == null || wrong.size() > 9) {
                    continue;
                }
                for (Value less : lessProtective(question, value)) {
                    Map<String, Value> weaker = new HashMap<>(values);
                    weaker.put(question.id(), less);
                    int before = rank(norm, values, verdicts);
                    int after = rank(norm, weaker, verdicts);
                    if (before >= 0 && after >= 0 && after < before) {
                        wrong.add(values + " with " + question.id() + " " + less.text());
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static int rank(Norm norm, Map<String, Value> values, Map<Map<String, Value>, Verdict> verdicts) {
        return BEST_TO_WORST.indexOf(verdicts.computeIfAbsent(Map.copyOf(values), unseen -> Programme.assessor()
                .judge(norm, Programme.answers(unseen))
                .verdict()));
    }

    /** The values one step less protective, as the order of the question has it. */
    private static List<Value> lessProtective(Question question, Value value) {
        List<Value> less = new ArrayList<>();
        if (question.order() instanceof Order.Ranked ranked && value instanceof Value.Choice choice) {
            int next = ranked.mostToLeast().indexOf(choice.text()) + 1;
            if (next < ranked.mostToLeast().size()) {
                less.add(new Value.Choice(ranked.mostToLeast().get(next)));
            }
        } else if (question.order() instanceof Order.Ranked && value instanceof Value.TreatyDate treaty) {
            if (treaty.bindsOn(Programme.DAY)) {
                less.add(new Value.TreatyDate(Optional.empty()));
            }
        } else if (question.order() instanceof Order.PerElement perElement
                && value instanceof Value.Listed set
                && set.checked().isEmpty()) {
            perElement.effects().forEach((element, effect) -> without(set, element, effect)
                    .ifPresent(less::add));
        } else if (question.order() instanceof Order.Length length && value instanceof Value.Length given) {
            long days = given.days() + (length.shorterProtects() ? 1 : -1);
            less.add(new Value.Length("P" + days + "D", days));
        }
        return less;
    }

    /** An element that protects taken out, or one that costs protection put in. */
    private static Optional<Value> without(Value.Listed set, String element, Order.Effect effect) {
        List<String> changed = new ArrayList<>(set.listed());
        boolean listed = set.listed().contains(element);
        if (effect == Order.Effect.MORE && listed) {
            changed.remove(element);
        } else if (effect == Order.Effect.LESS && !listed && !mustNotBeEmpty(element, set)) {
            changed.add(element);
        } else {
            return Optional.empty();
        }
        return Optional.of(Value.Listed.complete(changed));
    }

    /** No answer to removal-grounds may be an empty list, as its help says; nothing is compared with one. */
    private static boolean mustNotBeEmpty(String element, Value.Listed set) {
        return set.listed().isEmpty()
                && Programme.catalogue()
                        .question("removal-grounds")
                        .orElseThrow()
                        .valueIds()
                        .contains(element);
    }
}
