package org.lexgap.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Signing in and out, and who it is that comes with a session or a token. */
public final class SignIns {

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Commands commands;
    private final Proof proof;

    SignIns(Commands commands) {
        this.commands = commands;
        this.proof = new Proof(commands);
    }

    /**
     * Somebody who has signed in.
     *
     * @param session the secret of the session, shown once
     */
    public record SignedIn(User user, String session) {}

    /**
     * Signs in with a password and, for those who have one, the code of the second factor.
     *
     * @param name in any way of writing
     * @param code six digits; empty for an observer without a second factor
     * @param peer the address on the network the person comes from; empty where it is not known
     * @throws Refused as FORBIDDEN if something of it is wrong, whatever it is, and as TOO_MANY if others were before
     */
    public SignedIn in(String name, String password, String code, String peer) {
        String plain = Names.folded(name.strip());
        return proof.of(new Proof.Claim(plain, password, Optional.of(code), peer), (step, user) -> {
            String secret = commands.secret();
            step.records().passes().removeExpired(step.now());
            step.records()
                    .passes()
                    .add(Pass.of(secret, Pass.Kind.SESSION, Optional.of(user), "", Optional.empty(), step));
            step.done(user.name(), Deed.SIGNED_IN, user.name(), List.of());
            return new SignedIn(user, secret);
        });
    }

    /** Who is signed in with the session; nobody if it ended, was ended, or the user is no longer active. */
    public Optional<User> user(String session) {
        return comingWith(session, Pass.Kind.SESSION);
    }

    /** For whom a program with the token acts; nobody if it ended, was revoked, or the user is no longer active. */
    public Optional<User> userOfToken(String token) {
        return comingWith(token, Pass.Kind.TOKEN);
    }

    /** Ends a session; nothing if there is none. */
    public void out(String session) {
        user(session)
                .ifPresent(user -> commands.run(user, step -> {
                    step.records().passes().remove(Hash.of(session));
                    step.done(Deed.SIGNED_OUT, user.name());
                    return user;
                }));
    }

    private Optional<User> comingWith(String secret, Pass.Kind kind) {
        String hash = Hash.of(secret);
        Optional<Pass> pass = commands.read(records -> records.passes().byHash(hash))
                .filter(known -> known.kind() == kind && known.isValid(commands.now()));
        Optional<User> user = pass.flatMap(Pass::user)
                .flatMap(id -> commands.read(records -> records.users().byId(id)))
                .filter(User::active);
        // Not every page turns into a write.
        if (user.isPresent() && pass.get().seen().plus(NOTED).isBefore(commands.now())) {
            note(hash);
        }
        return user;
    }

    private void note(String hash) {
        try {
            commands.touch(records -> records.passes().seen(hash, commands.now()));
        } catch (Unavailable e) {
            // Where nothing can be written people go on reading, until their session ends as if they had done nothing.
        }
    }
}
