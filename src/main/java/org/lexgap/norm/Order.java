package org.lexgap.norm;

import java.util.List;
import java.util.Map;

/** Which answers to a question protect people more. */
public sealed interface Order {

    /** A matter of fact, or a value that pulls different norms different ways. */
    record None() implements Order {}

    /** All values, from most to least protective. */
    record Ranked(List<String> mostToLeast) implements Order {}

    /** For each element of a set, what listing it does. */
    record PerElement(Map<String, Effect> effects) implements Order {}

    /** For a duration: whether the shorter one protects more. */
    record Length(boolean shorterProtects) implements Order {}

    /** What listing an element does to protection. */
    enum Effect {
        MORE,
        LESS,
        NONE
    }
}
