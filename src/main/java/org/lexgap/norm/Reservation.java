package org.lexgap.norm;

import java.util.List;

/**
 * What a state declared when the Programme was adopted, as far as it touches norms.
 *
 * @param id such as {@code RES-EST-16}
 * @param state ISO 3166-1 alpha-3 code
 * @param source where the statement stands
 * @param norms ids of the norms it touches
 * @param instead ids of norms to read in the place of those set aside
 * @param detail what it says and how we read it, in our words
 */
public record Reservation(
        String id,
        String state,
        String source,
        List<String> norms,
        Effect effect,
        List<String> instead,
        String detail) {

    /** What it does to the norms it touches. */
    public enum Effect {
        /** Less is asked of the state. */
        NARROW,
        /** The norm is set aside for the state. */
        NOT_APPLICABLE,
        /** The verdict is marked for a lawyer. */
        FLAG
    }
}
