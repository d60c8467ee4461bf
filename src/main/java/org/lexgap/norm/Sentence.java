package org.lexgap.norm;

import java.util.List;
import java.util.Optional;

/**
 * One sentence of the Programme.
 *
 * @param id paragraph and running number, such as {@code 44.3} or {@code 13(c).1}
 * @param head its first words, to find it in the source
 * @param norms ids of the norms it holds or, where it gives context, of those that read their objects from it
 * @param why the reason it holds no norm of its own, where it holds none
 */
public record Sentence(String id, String head, Kind kind, List<String> norms, Optional<String> why) {

    /** Whether a sentence holds a norm, gives context, or is a rule about rules. */
    public enum Kind {
        NORM,
        CONTEXT,
        META
    }
}
