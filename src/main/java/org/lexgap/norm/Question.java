package org.lexgap.norm;

import java.util.List;
import java.util.Optional;

/**
 * What is asked about a state, once.
 *
 * @param id such as {@code foundling-grant}
 * @param about what kind of material answers it; decides whose answer counts when sources differ
 * @param values the allowed values of a choice, a set or a yes-no-partial question, in order; empty for dates and durations
 * @param order which values protect more
 */
public record Question(
        String id, Theme theme, String wording, Type type, About about, String help, List<Value> values, Order order) {

    /** How a question is answered. */
    public enum Type {
        /** One of {@code yes}, {@code partial}, {@code no}. */
        YES_NO_PARTIAL,
        /** One of the question's own values. */
        CHOICE,
        /** Any number of the question's values, or none. */
        SET,
        /** The day from which a treaty binds the state, or null where it was checked and does not. */
        TREATY_DATE,
        /** An ISO 8601 period in years, months, weeks or days, such as {@code P5Y}. */
        DURATION
    }

    /** What kind of material answers a question. */
    public enum About {
        STATUTE,
        BY_LAW,
        PRACTICE,
        TREATY,
        FACT
    }

    /** An allowed value with its English label. */
    public record Value(String id, String label) {}

    /** The ids of the allowed values, in order. */
    public List<String> valueIds() {
        return values.stream().map(Value::id).toList();
    }

    /** The label of a value, or nothing where the question has no such value. */
    public Optional<String> label(String valueId) {
        return values.stream()
                .filter(value -> value.id().equals(valueId))
                .map(Value::label)
                .findFirst();
    }

    /** By the id alone, which tells questions apart: much is kept by question, and its text is long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
