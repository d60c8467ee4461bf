package org.lexgap.workspace;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs each command as one transaction, together with the audit row that tells of it, one command after the other. */
final class Commands {

    private static final int SECRET_LENGTH = 32;

    private final Storage storage;
    private final AuditWitness witness;
    private final Seal seal;
    private final Clock clock;
    private final SecureRandom random;

    Commands(Storage storage, AuditWitness witness, Seal seal, Clock clock, SecureRandom random) {
        this.storage = storage;
        this.witness = witness;
        this.seal = seal;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Signs the empty log of a new database.
     *
     * @throws Refused if the log was signed by another key
     */
    void open() {
        // Where all is well nothing is written: a full disk does not keep anybody from reading.
        if (storage.read(records -> records.audit().head()).isSignedBy(seal)) {
            return;
        }
        touch(records -> {
            AuditHead head = records.audit().head();
            if (head.equals(AuditHead.unsigned())) {
                records.audit().keep(AuditHead.empty(seal));
            } else if (!head.isSignedBy(seal)) {
                throw new Refused(Refused.Reason.CONFLICT, "workspace.other-key");
            }
        });
    }

    /** A command of somebody who may be nobody in particular; one that says it did nothing leaves no row. */
    <T> T run(String who, Function<Step, T> command) {
        Done<T> done = storage.write(records -> {
            AuditHead head = records.audit().heldHead();
            if (!head.isSignedBy(seal)) {
                // Changed from outside, or by a change of the key: signing it again would hide that.
                throw new Unavailable(new IllegalStateException("the end of the audit log was signed by another key"));
            }
            Step step = new Step(records, who, now(), head);
            T result = command.apply(step);
            step.row().ifPresent(row -> {
                records.audit().add(row);
                records.audit().keep(AuditHead.of(row, seal));
            });
            return new Done<>(result, step.row().map(row -> AuditHead.of(row, seal)));
        });
        done.head().ifPresent(witness::keep);
        return done.result();
    }

    /**
     * A command of a user, as the storage knows them now.
     *
     * @throws Refused if the user was deactivated meanwhile
     */
    <T> T run(User who, Function<Step, T> command) {
        return run(who.name(), step -> {
            step.by(step.records()
                    .users()
                    .byId(who.id())
                    .filter(User::active)
                    .orElseThrow(() -> new Refused(Refused.Reason.FORBIDDEN, "workspace.deactivated")));
            return command.apply(step);
        });
    }

    /** Looks without changing anything. */
    <T> T read(Function<Records, T> query) {
        return storage.read(query);
    }

    /** Changes what is no deed and so leaves no row; it waits for its turn like a command. */
    void touch(Consumer<Records> change) {
        storage.write(records -> {
            records.audit().heldHead();
            change.accept(records);
            return records;
        });
    }

    /** To the millisecond, which every database keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Seal seal() {
        return seal;
    }

    SecureRandom random() {
        return random;
    }

    Optional<AuditHead> witnessed() {
        return witness.kept();
    }

    /** A secret that nobody can guess, 43 signs that may stand in an address. */
    String secret() {
        byte[] bytes = new byte[SECRET_LENGTH];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private record Done<T>(T result, Optional<AuditHead> head) {}
}
