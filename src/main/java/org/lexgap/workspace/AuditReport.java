package org.lexgap.workspace;

import java.util.List;

/**
 * What a verification of the audit log found.
 *
 * @param rows how many rows were read
 * @param faults in the order of the rows; none where the log is whole
 */
public record AuditReport(long rows, List<AuditFault> faults) {

    /** Whether nothing was found. */
    public boolean isWhole() {
        return faults.isEmpty();
    }
}
