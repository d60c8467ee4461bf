package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.AuditReport;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.AuditTrail;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log, for programs. */
@Api
class ApiAudit {

    private final AuditTrail trail;

    ApiAudit(Workspace workspace) {
        this.trail = workspace.audit();
    }

    /**
     * Rows in order.
     *
     * @param cursor the sequence after which to begin
     */
    @Needs(Action.READ_AUDIT)
    @GetMapping(Api.ROOT + "/audit")
    ResponseEntity<byte[]> rows(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(defaultValue = "50") int limit) {
        Listing.checkLimit(limit);
        User user = Visitor.of(request).signedIn();
        List<AuditRow> rows = trail.rows(user, Math.min(Math.max(0, cursor), Long.MAX_VALUE - 1) + 1, limit);
        Optional<String> next = rows.size() < limit
                ? Optional.empty()
                : Optional.of(String.valueOf(rows.get(rows.size() - 1).sequence()));
        return Listing.of(rows.stream().<Object>map(Shapes::row).toList(), next);
    }

    /** Whether anything was changed from outside. */
    @Needs(Action.READ_AUDIT)
    @Costly
    @GetMapping(Api.ROOT + "/audit/verification")
    ResponseEntity<byte[]> verification(HttpServletRequest request) {
        Words words = Visitor.of(request).words();
        AuditReport report = trail.verify(Visitor.of(request).signedIn());
        return Listing.data(Json.object(
                "rows",
                report.rows(),
                "whole",
                report.isWhole(),
                "faults",
                report.faults().stream()
                        .<Object>map(fault -> Json.object(
                                "kind",
                                Shapes.code(fault.kind()),
                                "sequence",
                                fault.sequence(),
                                "says",
                                words.say(fault.told())))
                        .toList()));
    }
}
