package org.lexgap.workspace;

import java.time.Instant;
import java.util.Optional;

/** Failed attempts to sign in, counted under keys. */
public interface AttemptRecords {

    /**
     * Failures since the last success.
     *
     * @param key for what they are counted
     * @param last when the last one was
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
