package org.lexgap.workspace;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Changes the workspace's key: what is sealed is sealed anew, and the end of the audit log is signed anew, all in one
 * transaction with the row that tells of it. No server may be running.
 */
public final class KeyChange {

    private KeyChange() {}

    /**
     * Changes the key. The end of the log is held meanwhile, so that of two changes at once the second is refused.
     *
     * @param witness where the end of the audit log is kept a second time
     * @param next draws the next key and keeps it where it is found again, before anything depends on it
     * @throws Refused if the storage does not belong to the present key; then no other key was drawn
     * @throws IllegalStateException if something sealed cannot be opened; then nothing was changed
     * @throws Unavailable if the storage cannot be used now
     */
    public static void run(Storage storage, AuditWitness witness, Seal present, Supplier<Seal> next, Clock clock) {
        AuditHead signed = storage.write(records -> {
            AuditHead head = records.audit().heldHead();
            if (!head.isSignedBy(present)) {
                throw new Refused(Refused.Reason.CONFLICT, "workspace.other-key");
            }
            Seal other = next.get();
            seal(records, present, other);
            AuditRow row = AuditRow.after(
                    head,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    "(console)",
                    Deed.KEY_CHANGED,
                    "from " + present.name() + " to " + other.name(),
                    List.of());
            records.audit().add(row);
            records.audit().keep(AuditHead.of(row, other));
            return AuditHead.of(row, other);
        });
        witness.keep(signed);
    }

    /** Second factors, of people and of links, and answers that are kept for programs. */
    private static void seal(Records records, Seal present, Seal other) {
        records.users().credentials().entrySet().stream()
                .filter(Map.Entry::getValue)
                .flatMap(entry -> records.users().credential(entry.getKey()).stream())
                .forEach(credential -> records.users()
                        .keep(credential.with(
                                factor(credential.factor().orElseThrow(), present, other), credential.lastStep())));
        records.passes().withFactor().forEach(pass -> records.passes()
                .keepFactor(pass.hash(), factor(pass.factor().orElseThrow(), present, other)));
        records.answers().all().forEach(answer -> records.answers().keep(Answers.sealed(answer, present, other)));
    }

    private static byte[] factor(byte[] closed, Seal present, Seal other) {
        return FactorSecret.opened(closed, present).closed(other);
    }
}
