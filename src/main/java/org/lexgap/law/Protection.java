package org.lexgap.law;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lexgap.norm.Order;
import org.lexgap.norm.Order.Effect;
import org.lexgap.norm.Question;

/** Whether one answer protects people less than another, as far as the order of a question's values tells (23.1). */
public interface Protection {

    /** Whether protection falls from one answer to the other; false where their order is not known. */
    static boolean falls(Question question, Value from, Value to) {
        if (question.order() instanceof Order.Ranked ranked) {
            return ranked.mostToLeast().indexOf(to.text())
                    > ranked.mostToLeast().indexOf(from.text());
        }
        if (question.order() instanceof Order.PerElement elements
                && from instanceof Value.Listed old
                && to instanceof Value.Listed then) {
            return any(elements.effects(), then.listed(), old.listed(), Effect.LESS)
                    || any(elements.effects(), old.listed(), then.listed(), Effect.MORE);
        }
        if (question.order() instanceof Order.Length length
                && from instanceof Value.Length old
                && to instanceof Value.Length then) {
            return length.shorterProtects() ? then.days() > old.days() : then.days() < old.days();
        }
        return false;
    }

    /** Whether an element that the one list has and the other lacks has an effect. */
    private static boolean any(
            Map<String, Effect> effects, SortedSet<String> has, SortedSet<String> lacks, Effect effect) {
        SortedSet<String> more = new TreeSet<>(has);
        more.removeAll(lacks);
        return more.stream().anyMatch(element -> effects.get(element) == effect);
    }
}
