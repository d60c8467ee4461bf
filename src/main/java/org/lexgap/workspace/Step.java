package org.lexgap.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a command sees while it runs. */
final class Step {

    private final Records records;
    private final String who;
    private final Instant now;
    private final AuditHead head;
    private User user;
    private AuditRow row;

    Step(Records records, String who, Instant now, AuditHead head) {
        this.records = records;
        this.who = who;
        this.now = now;
        this.head = head;
    }

    /** What is kept, within the transaction. */
    Records records() {
        return records;
    }

    /** When the command runs, to the millisecond. */
    Instant now() {
        return now;
    }

    /** The user whose command it is. */
    User user() {
        return user;
    }

    /** The number of the row that will tell of the command. */
    long sequence() {
        return head.count() + 1;
    }

    /**
     * What the row says; once in a command.
     *
     * @throws IllegalStateException if said twice
     */
    void done(Deed what, String subject, List<String> texts) {
        done(who, what, subject, texts);
    }

    /** What the row says, of a command without a text. */
    void done(Deed what, String subject) {
        done(who, what, subject, List.of());
    }

    /** What the row says, and who it turned out to be. */
    void done(String whoItWas, Deed what, String subject, List<String> texts) {
        if (row != null) {
            throw new IllegalStateException("a command is told in one row");
        }
        row = AuditRow.after(head, now, whoItWas, what, subject, texts);
    }

    /** The row that tells of the command; none where nothing was done. */
    Optional<AuditRow> row() {
        return Optional.ofNullable(row);
    }

    /** Whose command it is, as the storage knows them now. */
    void by(User known) {
        user = known;
    }

    /**
     * Goes on if the user may.
     *
     * @throws Refused if not
     */
    void require(Action action) {
        if (!user.may(action)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "workspace.not-yours");
        }
    }
}
