package org.lexgap.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What programs were answered. */
public interface AnswerRecords {

    /** Keeps one, new or changed. */
    void keep(KeptAnswer answer);

    /** The one of that key. */
    Optional<KeptAnswer> under(String key);

    /** All of them. */
    List<KeptAnswer> all();

    /** Forgets one; nothing if it is not there. */
    void forget(String key);

    /** Forgets those that were asked for before then. */
    void forgetBefore(Instant then);
}
