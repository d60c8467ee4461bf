package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.AuditReport;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.AuditTrail;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log on a page. */
@Controller
class Audit {

    private static final int ROWS = 100;

    private final AuditTrail trail;
    private final Pages pages;

    Audit(Workspace workspace, Pages pages) {
        this.trail = workspace.audit();
        this.pages = pages;
    }

    /**
     * A hundred rows.
     *
     * @param upTo the sequence of the latest to show; the last of all unless told
     * @param verified whether the whole log is verified, which takes as long as there is to read
     */
    @Needs(Action.READ_AUDIT)
    @Costly
    @GetMapping("/audit")
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            @RequestParam Optional<Long> upTo,
            @RequestParam(defaultValue = "false") boolean verified) {
        User user = Visitor.of(request).signedIn();
        long count = trail.count(user);
        long last = Math.max(1, Math.min(count, upTo.orElse(count)));
        long first = Math.max(1, last - ROWS + 1);
        List<AuditRow> rows = new ArrayList<>(trail.rows(user, first, (int) (last - first + 1)));
        Collections.reverse(rows);
        Optional<AuditReport> report = verified ? Optional.of(trail.verify(user)) : Optional.empty();
        return pages.show(request, "audit", new AuditPage(rows, count, first - 1, report));
    }
}
