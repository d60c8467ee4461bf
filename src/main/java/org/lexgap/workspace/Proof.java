package org.lexgap.workspace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.lexgap.workspace.Throttle.Counted;

/** Lets a command run if somebody proves to be who they say; tells nobody which part of a wrong proof was wrong. */
final class Proof {

    /** As costly to hold a password against as any other, and no password's. */
    private static final PasswordHash NOBODYS =
            new PasswordHash("$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43));

    private static final String UNKNOWN = "(unknown)";

    private final Commands commands;

    Proof(Commands commands) {
        this.commands = commands;
    }

    /**
     * What somebody says.
     *
     * @param code of the second factor; none where the factor was proven before
     * @param peer the address on the network; empty where it is not known
     */
    record Claim(String name, String password, Optional<String> code, String peer) {

        List<Counted> keys() {
            Stream<Counted> peers = peer.isEmpty() ? Stream.empty() : Stream.of(Counted.peer(peer));
            return Stream.concat(names().stream(), peers).toList();
        }

        /** What a success makes up for. */
        List<Counted> names() {
            return List.of(Counted.nameFrom(name, peer), Counted.name(name));
        }
    }

    /**
     * Runs the command if the claim holds.
     *
     * @throws Refused if it does not, or too many did not before
     */
    <T> T of(Claim claim, BiFunction<Step, User, T> command) {
        Optional<Credential> before = commands.read(records -> {
            Throttle.check(records.attempts(), claim.keys(), commands.now());
            return credential(records, claim);
        });
        // Hashing takes its time; nobody else waits for it.
        boolean fits = before.map(Credential::password)
                        .map(PasswordHash::new)
                        .orElse(NOBODYS)
                        .fits(claim.password())
                && before.isPresent();
        Optional<T> done = commands.run(UNKNOWN, step -> {
            Records records = step.records();
            Throttle.check(records.attempts(), claim.keys(), step.now());
            Optional<User> user = records.users().byName(claim.name());
            Optional<User> proven =
                    fits ? user.filter(known -> holds(step, known, claim, before.get())) : Optional.empty();
            if (proven.isEmpty()) {
                Throttle.count(records.attempts(), claim.keys(), step.now());
                // What was typed for a name may be a password: it is not written down.
                step.done(Deed.SIGN_IN_FAILED, user.map(User::name).orElse(UNKNOWN));
                return Optional.empty();
            }
            claim.names().forEach(counted -> records.attempts().forget(counted.key()));
            return Optional.of(command.apply(step, proven.get()));
        });
        return done.orElseThrow(() -> Refused.unproven("workspace.sign-in-wrong"));
    }

    private boolean holds(Step step, User user, Claim claim, Credential before) {
        Optional<Credential> now = credential(step.records(), claim)
                .filter(credential -> credential.password().equals(before.password()));
        if (!user.active() || now.isEmpty()) {
            return false;
        }
        if (claim.code().isEmpty()) {
            return true;
        }
        if (now.get().factor().isEmpty()) {
            return !user.position().role().needsSecondFactor();
        }
        FactorSecret secret = FactorSecret.opened(now.get().factor().get(), commands.seal());
        OptionalLong used =
                secret.step(claim.code().get(), step.now(), now.get().lastStep());
        used.ifPresent(accepted -> step.records().users().keep(now.get().used(accepted)));
        return used.isPresent();
    }

    private static Optional<Credential> credential(Records records, Claim claim) {
        return records.users().byName(claim.name()).map(User::id).flatMap(records.users()::credential);
    }
}
