package org.lexgap.workspace;

import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.SignIns.SignedIn;

/**
 * Signing in by an identity provider. A user binds their identity there from their own account; nobody comes in by what a
 * provider says alone.
 */
public final class Federation {

    private final Commands commands;
    private final Proof proof;

    Federation(Commands commands) {
        this.commands = commands;
        this.proof = new Proof(commands);
    }

    /** The identity that is bound to the user. */
    public Optional<Identity> of(User user) {
        return commands.read(records -> records.identities().of(user.id()));
    }

    /**
     * A one-time secret with which the user comes back from the provider to {@link #bind}.
     *
     * @param password the present one
     * @throws Refused if that is wrong
     */
    public String begin(User user, String password, String peer) {
        return proof.of(new Proof.Claim(user.name(), password, Optional.empty(), peer), (step, known) -> {
            String secret = commands.secret();
            step.records()
                    .passes()
                    .add(Pass.of(secret, Pass.Kind.BINDING, Optional.of(known), "", Optional.empty(), step));
            step.done(known.name(), Deed.BINDING_BEGUN, known.name(), List.of());
            return secret;
        });
    }

    /**
     * Binds an identity that the provider has vouched for.
     *
     * @param secret from {@link #begin}
     * @throws Refused if it is no longer good, or the identity is somebody else's
     */
    public User bind(String secret, Identity identity) {
        return commands.run("(link)", step -> {
            Records records = step.records();
            User user = records.passes()
                    .byHash(Hash.of(secret))
                    .filter(pass -> pass.kind() == Pass.Kind.BINDING && pass.isValid(step.now()))
                    .flatMap(Pass::user)
                    .flatMap(records.users()::byId)
                    .filter(User::active)
                    .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, "workspace.link-spent"));
            if (records.identities()
                    .user(identity)
                    .filter(id -> !id.equals(user.id()))
                    .isPresent()) {
                throw new Refused(Refused.Reason.CONFLICT, "workspace.identity-taken");
            }
            records.passes().remove(Hash.of(secret));
            records.identities().keep(user.id(), identity);
            step.done(user.name(), Deed.IDENTITY_BOUND, user.name() + ", " + identity.issuer(), List.of());
            return user;
        });
    }

    /** Signs in whoever the provider has vouched for; nobody if the identity is bound to no active user. */
    public Optional<SignedIn> in(Identity identity) {
        return commands.run("(unknown)", step -> {
            Records records = step.records();
            Optional<User> user = records.identities()
                    .user(identity)
                    .flatMap(records.users()::byId)
                    .filter(User::active);
            if (user.isEmpty()) {
                step.done(Deed.SIGN_IN_FAILED, "(unknown), " + identity.issuer());
                return Optional.empty();
            }
            String secret = commands.secret();
            records.passes().removeExpired(step.now());
            records.passes().add(Pass.of(secret, Pass.Kind.SESSION, user, "", Optional.empty(), step));
            String name = user.get().name();
            step.done(name, Deed.SIGNED_IN, name + ", " + identity.issuer(), List.of());
            return Optional.of(new SignedIn(user.get(), secret));
        });
    }

    /** Lets the user no longer sign in by the provider. */
    public void end(User user) {
        commands.run(user, step -> {
            step.records().identities().remove(user.id());
            step.done(Deed.IDENTITY_REMOVED, user.name());
            return user;
        });
    }
}
