package org.lexgap.workspace;

import java.util.List;

/** The audit log: rows that are only ever added, and where they end. */
public interface AuditRecords {

    /** Where the log ends, held by this transaction until its end: commands come one after the other. */
    AuditHead heldHead();

    /** Where the log ends; without rows and unsigned in a new database. */
    AuditHead head();

    /** Keeps where the log ends. */
    void keep(AuditHead head);

    /** Adds a row at the end. */
    void add(AuditRow row);

    /** Rows in order, from a sequence on, as many at most as the limit says. */
    List<AuditRow> rows(long from, int limit);
}
