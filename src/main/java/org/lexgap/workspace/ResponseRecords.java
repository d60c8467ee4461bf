package org.lexgap.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What programs were answered. */
public interface ResponseRecords {

    /** Keeps one, new or changed. */
    void keep(KeptResponse answer);

    /** The one of that key. */
    Optional<KeptResponse> under(String key);

    /** All of them. */
    List<KeptResponse> all();

    /** Forgets one; nothing if it is not there. */
    void forget(String key);

    /** Forgets those that were asked for before then. */
    void forgetBefore(Instant then);
}
