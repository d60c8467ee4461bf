package org.lexgap.workspace;

import java.util.Locale;
import org.lexgap.language.Message;

/**
 * Something by which the audit log, or what it tells of, shows that it was changed from outside.
 *
 * @param sequence of the row where it shows
 */
public record AuditFault(Kind kind, long sequence) {

    /** What shows. */
    public enum Kind {
        /** The row's hash is not that of its fields. */
        ROW_CHANGED,
        /** The row does not follow the one before: rows were taken out, added or exchanged. */
        CHAIN_BROKEN,
        /** There are fewer rows than there were, or the last is another. */
        TAIL_CUT,
        /** The head in the database was not signed by the workspace. */
        HEAD_FORGED,
        /** The head kept outside the database tells of another log. */
        WITNESS_DIFFERS,
        /** A text whose hash stands in the row is not there, or is another. */
        TEXT_CHANGED,
        /** A version is not what the row says was uploaded, or stands other than the rows say. */
        VERSION_CHANGED
    }

    /** In words, with the row's number. */
    public Message told() {
        return Message.of(
                "workspace.fault." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), String.valueOf(sequence));
    }
}
