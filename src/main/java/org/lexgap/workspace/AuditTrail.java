package org.lexgap.workspace;

import java.util.List;
import java.util.Optional;

/** The audit log as it is read: who did what when, and whether it is whole. */
public final class AuditTrail {

    private static final int PAGE = 1000;

    private final Commands commands;

    AuditTrail(Commands commands) {
        this.commands = commands;
    }

    /**
     * Rows in order.
     *
     * @param from the sequence to begin with, from 1
     * @param limit how many at most
     * @throws Refused if the user may not read it
     */
    public List<AuditRow> rows(User who, long from, int limit) {
        require(who);
        return commands.read(records -> records.audit().rows(from, limit));
    }

    /**
     * How many rows there are.
     *
     * @throws Refused if the user may not read it
     */
    public long count(User who) {
        require(who);
        return commands.read(records -> records.audit().head().count());
    }

    /**
     * Reads the whole log, all stored texts and all versions, and says what was changed or taken out from outside. It takes
     * as long as there is to read.
     *
     * @throws Refused if the user may not read the log
     */
    public AuditReport verify(User who) {
        require(who);
        return verifyFromConsole();
    }

    /** The same for whoever operates the machine. */
    public AuditReport verifyFromConsole() {
        // What the witness has was committed before, so that it is never ahead of what is read next.
        Optional<AuditHead> witnessed = commands.witnessed();
        return commands.read(records -> {
            AuditHead head = records.audit().head();
            AuditCheck check = new AuditCheck(
                    commands.seal(),
                    head,
                    witnessed,
                    records.texts()::text,
                    records.versions().all(),
                    records.users().all());
            List<AuditRow> rows = records.audit().rows(1, PAGE);
            while (!rows.isEmpty()) {
                rows.forEach(check::read);
                rows = records.audit().rows(rows.get(rows.size() - 1).sequence() + 1, PAGE);
            }
            return check.report();
        });
    }

    private static void require(User who) {
        if (!who.may(Action.READ_AUDIT)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "workspace.not-yours");
        }
    }
}
