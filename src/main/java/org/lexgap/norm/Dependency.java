package org.lexgap.norm;

import java.util.Optional;

/**
 * A link from one norm to another, or to a theme.
 *
 * @param type how the two hang together
 * @param target id of the other norm, of a theme or of a rule about rules
 * @param effect what the link does, in words
 * @param when verdict words under which the link acts; without them it acts as its type says
 */
public record Dependency(Type type, String target, String effect, Optional<String> when) {

    /** The kinds of link; what each does to counting stands in {@code rules/meta.drl} and the notes on method. */
    public enum Type {
        SAME_DUTY,
        OVERLAPS,
        ALSO_SHOWN_IN,
        REQUIRES,
        CAPS_OTHERS,
        QUALIFIED_BY,
        ADVISORY,
        META
    }
}
