package org.lexgap.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What every user does with their own account. */
public final class OwnAccount {

    private static final String PREFIX = "lexgap_";

    private final Commands commands;
    private final Proof proof;

    OwnAccount(Commands commands) {
        this.commands = commands;
        this.proof = new Proof(commands);
    }

    /**
     * A token as its owner sees it again.
     *
     * @param number names it
     */
    public record Token(long number, String label, Instant issued, Instant expires, Instant seen) {}

    /**
     * Another password in place of the present one. All other sessions end.
     *
     * @param session the secret of the session that goes on
     * @throws Refused if the present password is not that, or the new one is not taken
     */
    public void changePassword(User user, String session, String present, String wanted, String peer) {
        proof.of(new Proof.Claim(user.name(), present, Optional.empty(), peer), (step, known) -> {
            Credential credential =
                    step.records().users().credential(known.id()).orElseThrow();
            PasswordRules.check(wanted, known.name(), credential.factor().isEmpty());
            step.records().users().keep(credential.with(PasswordHash.of(wanted, commands.random())));
            step.records().passes().of(known.id(), Pass.Kind.SESSION).stream()
                    .map(Pass::hash)
                    .filter(hash -> !hash.equals(Hash.of(session)))
                    .forEach(step.records().passes()::remove);
            step.done(known.name(), Deed.PASSWORD_CHANGED, known.name(), List.of());
            return known;
        });
    }

    /**
     * A new token for a program that acts for the user; it lasts a year at most.
     *
     * @param label what the owner calls it
     * @return the token, shown once
     */
    public String makeToken(User user, String label) {
        String shown = Names.shown(label);
        return commands.run(user, step -> {
            String token = PREFIX + commands.secret();
            step.records()
                    .passes()
                    .add(Pass.of(token, Pass.Kind.TOKEN, Optional.of(user), shown, Optional.empty(), step));
            step.done(Deed.TOKEN_MADE, shown);
            return token;
        });
    }

    /** The user's tokens, oldest first. */
    public List<Token> tokens(User user) {
        return commands.read(records -> records.passes().of(user.id(), Pass.Kind.TOKEN).stream()
                .map(pass -> new Token(pass.sequence(), pass.label(), pass.issued(), pass.expires(), pass.seen()))
                .toList());
    }

    /**
     * Ends a token at once.
     *
     * @throws Refused if the user has none of that number
     */
    public void revokeToken(User user, long number) {
        commands.run(user, step -> {
            Pass token = step.records().passes().of(user.id(), Pass.Kind.TOKEN).stream()
                    .filter(pass -> pass.sequence() == number)
                    .findFirst()
                    .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, "workspace.no-such-token"));
            step.records().passes().remove(token.hash());
            step.done(Deed.TOKEN_REVOKED, token.label());
            return token;
        });
    }
}
