package org.lexgap.intake;

import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** Counts the texts, lists and mappings of a file: each costs memory many times its length in the file. */
final class ValueCount {

    static final int MOST = 100_000;

    private int count;

    /** @throws Unreadable if the one that stands here is one too many */
    void one(Place at) throws Unreadable {
        if (++count > MOST) {
            throw new Unreadable(at, "TOO_MANY_VALUES", Message.of("limits.values", MOST));
        }
    }
}
