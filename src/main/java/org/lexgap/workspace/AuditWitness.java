package org.lexgap.workspace;

import java.util.Optional;

/** Keeps where the audit log ends in a second place, outside the database. */
public interface AuditWitness {

    /** Keeps a head that was committed, unless a later one is kept; the next call makes up for one that failed. */
    void keep(AuditHead head);

    /** The last head that was kept; {@link AuditHead#unreadable} where what was kept was damaged since. */
    Optional<AuditHead> kept();
}
