package org.lexgap.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.workspace.AuditReport;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Deed;

/**
 * A part of the audit log, latest first.
 *
 * @param count of all rows
 * @param before the sequence with which the part before begins at the top; 0 where there is none
 * @param report what a verification of the whole log found just now, where it was asked for
 */
public record AuditPage(List<AuditRow> rows, long count, long before, Optional<AuditReport> report) {

    /** What a row says was done. */
    public Message deed(AuditRow row) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.code().equals(row.what()))
                .findFirst()
                .map(Deed::named)
                .orElseGet(() -> Message.said(row.what()));
    }
}
