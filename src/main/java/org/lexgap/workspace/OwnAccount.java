package org.lexgap.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
     * Somewhere the user is signed in.
     *
     * @param number names it
     * @param here whether it is the session that asks
     */
    public record Session(long number, Instant issued, Instant seen, boolean here) {}

    /**
     * A second factor that the user may put in place of the present one.
     *
     * @param closed the same for a form to send back: readable for the workspace alone, good for the session alone
     */
    public record Offer(FactorSecret factor, String closed) {}

    /**
     * What a user shows before their credentials change.
     *
     * @param session the secret of the session, which goes on
     * @param code of the present second factor; may be empty where there is none
     * @param peer the address on the network; empty where it is not known
     */
    public record Shown(String session, String password, String code, String peer) {}

    /** Whether the user has a second factor. */
    public boolean hasFactor(User user) {
        return commands.read(records -> records.users().credential(user.id()))
                .flatMap(Credential::factor)
                .isPresent();
    }

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
            endOthers(step, known, session);
            step.done(known.name(), Deed.PASSWORD_CHANGED, known.name(), List.of());
            return known;
        });
    }

    /** A new second factor, for {@link #changeFactor} to take; nothing is kept until then. */
    public Offer offerFactor(User user, String session) {
        FactorSecret factor = FactorSecret.drawn(commands.random());
        return new Offer(
                factor,
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(factor.closed(commands.seal(), purpose(user, session))));
    }

    /**
     * The offer that a form sent back.
     *
     * @throws Refused if it is none, or was made for another user or session
     */
    public Offer offer(User user, String session, String closed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(closed);
            return new Offer(FactorSecret.opened(bytes, commands.seal(), purpose(user, session)), closed);
        } catch (IllegalArgumentException | IllegalStateException | NegativeArraySizeException e) {
            throw new Refused(Refused.Reason.INVALID, "workspace.offer-strange");
        }
    }

    /**
     * The offered second factor in place of the present one, or where there was none. All other sessions end.
     *
     * @param code of the offered factor, which shows that it works
     * @throws Refused if what was shown is not right, or the code does not fit
     */
    public void changeFactor(User user, Shown shown, Offer offer, String code) {
        proof.of(
                new Proof.Claim(user.name(), shown.password(), Optional.of(shown.code()), shown.peer()),
                (step, known) -> {
                    OptionalLong used = offer.factor().step(code, step.now(), 0);
                    if (used.isEmpty()) {
                        throw new Refused(Refused.Reason.INVALID, "workspace.code-wrong");
                    }
                    Credential credential =
                            step.records().users().credential(known.id()).orElseThrow();
                    step.records()
                            .users()
                            .keep(credential.with(offer.factor().closed(commands.seal()), used.getAsLong()));
                    endOthers(step, known, shown.session());
                    step.done(known.name(), Deed.FACTOR_CHANGED, known.name(), List.of());
                    return known;
                });
    }

    /** Where the user is signed in, oldest first. */
    public List<Session> sessions(User user, String session) {
        return commands.read(records -> records.passes().of(user.id(), Pass.Kind.SESSION)).stream()
                .filter(pass -> pass.isValid(commands.now()))
                .map(pass -> new Session(
                        pass.sequence(), pass.issued(), pass.seen(), pass.hash().equals(Hash.of(session))))
                .toList();
    }

    /**
     * Signs the user out everywhere but in the session.
     *
     * @param password the present one, which everybody has: also whoever signs in by an identity provider
     * @param peer the address on the network; empty where it is not known
     * @throws Refused if the password is wrong
     */
    public void endOtherSessions(User user, String session, String password, String peer) {
        proof.of(new Proof.Claim(user.name(), password, Optional.empty(), peer), (step, known) -> {
            endOthers(step, known, session);
            step.done(known.name(), Deed.SESSIONS_ENDED, known.name(), List.of());
            return known;
        });
    }

    /**
     * Signs the user out in one place.
     *
     * @param number of the session
     * @param password the present one
     * @param peer the address on the network; empty where it is not known
     * @throws Refused if the password is wrong, or the user has no session of that number
     */
    public void endSession(User user, long number, String password, String peer) {
        proof.of(new Proof.Claim(user.name(), password, Optional.empty(), peer), (step, known) -> {
            Pass ended = step.records().passes().of(known.id(), Pass.Kind.SESSION).stream()
                    .filter(pass -> pass.sequence() == number)
                    .findFirst()
                    .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, "workspace.no-such-session"));
            step.records().passes().remove(ended.hash());
            step.done(known.name(), Deed.SESSION_ENDED, known.name() + ", begun in row " + number, List.of());
            return known;
        });
    }

    /**
     * A new token for a program that acts for the user.
     *
     * @param label what the owner calls it
     * @param days how long it lasts, from 1 to 366
     * @param password the present one
     * @param peer the address on the network; empty where it is not known
     * @return the token, shown once
     * @throws Refused if the password is wrong, or label or days are not as they must be
     */
    public String makeToken(User user, String label, int days, String password, String peer) {
        String shown = Names.shown(label);
        Duration lasts = Duration.ofDays(days);
        if (days < 1 || lasts.compareTo(Pass.Kind.TOKEN.longest()) > 0) {
            throw new Refused(
                    Refused.Reason.INVALID,
                    "workspace.token-days",
                    Pass.Kind.TOKEN.longest().toDays());
        }
        return proof.of(new Proof.Claim(user.name(), password, Optional.empty(), peer), (step, known) -> {
            String token = PREFIX + commands.secret();
            step.records()
                    .passes()
                    .add(Pass.of(token, Pass.Kind.TOKEN, Optional.of(known), shown, Optional.empty(), step)
                            .until(step.now().plus(lasts)));
            step.done(known.name(), Deed.TOKEN_MADE, shown, List.of());
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

    private static void endOthers(Step step, User user, String session) {
        step.records().passes().of(user.id(), Pass.Kind.SESSION).stream()
                .map(Pass::hash)
                .filter(hash -> !hash.equals(Hash.of(session)))
                .forEach(step.records().passes()::remove);
    }

    private static String purpose(User user, String session) {
        return "offered factor of " + user.id() + " in " + Hash.of(session);
    }
}
