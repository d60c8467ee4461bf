package org.lexgap.norm;

import java.util.Optional;

/**
 * An instrument of which answers can show whether it binds a state.
 *
 * @param name how related instruments that mean it begin, such as {@code ICCPR}
 * @param question id of the question whose answer shows whether it binds; none for custom
 * @param listed the value of that question that stands for it, where the question is a list
 * @param reservation its name among the values of {@code treaty-reservations-held}, where that question knows it
 */
public record KnownInstrument(
        String name, Ground ground, Optional<String> question, Optional<String> listed, Optional<String> reservation) {

    /** What kind of legal ground an instrument gives a norm. */
    public enum Ground {
        TREATY,
        CUSTOM,
        /** No question asks about it, so it never gives one. */
        NONE
    }

    /** Whether a related instrument, such as {@code ICCPR art 12(4)}, means this one. */
    public boolean isMeantBy(String related) {
        return related.equals(name) || related.startsWith(name + " ");
    }
}
