package org.lexgap.workspace;

import java.time.Instant;
import java.util.Optional;

/** What is counted under keys: failed attempts to sign in, and what was refused within an hour. */
public interface AttemptRecords {

    /**
     * Failures since the last success, or within the hour.
     *
     * @param key for what they are counted
     * @param last when the last one was; of those within the hour, when the first one was
     */
    record Failures(String key, int count, Instant last) {}

    /** The failures counted under a key. */
    Optional<Failures> under(String key);

    /** Keeps a count, new or changed. */
    void keep(Failures failures);

    /** Forgets the failures under a key. */
    void forget(String key);

    /** Forgets those whose last was before then. */
    void forgetBefore(Instant then);
}
