package org.lexgap.workspace;

/**
 * Where the audit log ends: kept apart from its rows, so that a cut tail shows.
 *
 * @param count how many rows there are
 * @param hash of the last row; 64 zeros where there is none
 * @param signature of both, by the workspace's key, which is not in the database
 */
public record AuditHead(long count, String hash, String signature) {

    private static final String NO_ROW = "0".repeat(64);

    /** The head of a log without rows. */
    static AuditHead empty(Seal seal) {
        return signed(0, NO_ROW, seal);
    }

    static AuditHead of(AuditRow last, Seal seal) {
        return signed(last.sequence(), last.hash(), seal);
    }

    /** The head in a new database, which nobody has signed yet. */
    public static AuditHead unsigned() {
        return new AuditHead(0, NO_ROW, "");
    }

    /** A head of which nothing can be read any more: later than any, and signed by nobody. */
    public static AuditHead unreadable() {
        return new AuditHead(Long.MAX_VALUE, "", "");
    }

    /** Whether this key signed it. */
    public boolean isSignedBy(Seal seal) {
        return seal.signature(text(count, hash)).equals(signature);
    }

    private static AuditHead signed(long count, String hash, Seal seal) {
        return new AuditHead(count, hash, seal.signature(text(count, hash)));
    }

    private static String text(long count, String hash) {
        return "audit head " + count + " " + hash;
    }
}
