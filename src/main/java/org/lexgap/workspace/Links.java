package org.lexgap.workspace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** One-time links: how the first administrator, a new user, or one who lost password or second factor comes in. */
public final class Links {

    private static final String NOBODY = "(link)";

    private final Commands commands;

    Links(Commands commands) {
        this.commands = commands;
    }

    /**
     * What a link is for, as the page behind it says.
     *
     * @param user who comes in; nobody yet with the set-up link
     * @param factor to be put into an app before the link is used
     * @param factorNeeded whether the link cannot be used without its code
     * @param shortestPassword in characters
     */
    public record Invitation(
            Pass.Kind kind, Optional<User> user, FactorSecret factor, boolean factorNeeded, int shortestPassword) {}

    /**
     * A new link for the first administrator, in place of any before; nothing once there is an administrator.
     *
     * @return the secret of the link, shown once
     */
    public Optional<String> setUp() {
        return commands.run("(start)", step -> {
            if (step.records().users().all().stream().anyMatch(Links::keepsUsers)) {
                return Optional.empty();
            }
            step.records().passes().removeAll(Pass.Kind.SET_UP);
            String secret = commands.secret();
            step.records().passes().add(linkOf(secret, Pass.Kind.SET_UP, Optional.empty(), step));
            step.done(Deed.SET_UP_LINK_MADE, "");
            return Optional.of(secret);
        });
    }

    /** What a link is for; nothing if it was used, ended, or was replaced by another. */
    public Optional<Invitation> invitation(String link) {
        return commands.read(records -> valid(records, link).map(pass -> {
            Optional<User> user = pass.user().flatMap(records.users()::byId);
            boolean needed = user.map(known -> known.position().role().needsSecondFactor())
                    .orElse(true);
            return new Invitation(pass.kind(), user, factor(pass), needed, least(!needed));
        }));
    }

    /**
     * Uses the set-up link: the first administrator chooses name and password and shows that the second factor works.
     *
     * @throws Refused if the link is no longer good, or something given is not as it must be; the link stays good then
     */
    public User setUp(String link, String name, String fullName, String password, String code) {
        String signIn = Names.signIn(name);
        Position position = Position.of(Role.ADMINISTRATOR);
        User first = new User("", signIn, Names.shown(fullName), position, true, Optional.empty());
        return use(link, first, password, code, step -> {
            User user = first.withId("u" + step.sequence());
            if (step.records().users().byName(signIn).isPresent()) {
                throw new Refused(Refused.Reason.CONFLICT, "workspace.name-taken", signIn);
            }
            step.records().users().keep(user);
            step.records().passes().removeAll(Pass.Kind.SET_UP);
            step.done(signIn, Deed.ADMINISTRATOR_SET_UP, signIn, List.of());
            return user;
        });
    }

    /**
     * Uses a link of invitation or recovery: a user chooses a password and shows that the second factor works. Sessions,
     * tokens and other links of the user end.
     *
     * @param code of the link's factor; may be empty for an observer who wants none
     * @throws Refused if the link is no longer good, or something given is not as it must be; the link stays good then
     */
    public User choose(String link, String password, String code) {
        User invited = invitation(link).flatMap(Invitation::user).orElseThrow(Links::spent);
        return use(link, invited, password, code, step -> {
            step.records().passes().removeOf(invited.id());
            step.done(invited.name(), Deed.CREDENTIALS_SET, invited.name(), List.of());
            return invited;
        });
    }

    private User use(String link, User coming, String password, String code, Function<Step, User> admitted) {
        boolean alone = code.isBlank() && !coming.position().role().needsSecondFactor();
        PasswordRules.check(password, coming.name(), alone);
        String hashed = PasswordHash.of(password, commands.random()).encoded();
        return commands.run(NOBODY, step -> {
            Pass pass = valid(step.records(), link)
                    .filter(known -> known.user().orElse("").equals(coming.id()))
                    .orElseThrow(Links::spent);
            // A code that was shown here is used up for signing in.
            OptionalLong used = alone ? OptionalLong.of(0) : factor(pass).step(code, step.now(), 0);
            if (used.isEmpty()) {
                throw new Refused(Refused.Reason.INVALID, "workspace.code-wrong");
            }
            User user = admitted.apply(step);
            Optional<byte[]> factor = alone ? Optional.empty() : pass.factor();
            step.records().users().keep(new Credential(user.id(), hashed, factor, used.getAsLong()));
            return user;
        });
    }

    /** A link for a user, with a second factor to go with it. */
    Pass linkOf(String secret, Pass.Kind kind, Optional<User> user, Step step) {
        byte[] factor = FactorSecret.drawn(commands.random()).closed(commands.seal());
        return Pass.of(secret, kind, user, "", Optional.of(factor), step);
    }

    private Optional<Pass> valid(Records records, String link) {
        return records.passes()
                .byHash(Hash.of(link))
                .filter(pass -> pass.kind().isLink() && pass.isValid(commands.now()));
    }

    private FactorSecret factor(Pass pass) {
        return FactorSecret.opened(pass.factor().orElseThrow(), commands.seal());
    }

    private static int least(boolean alone) {
        return alone ? PasswordRules.SHORTEST_ALONE : PasswordRules.SHORTEST;
    }

    private static boolean keepsUsers(User user) {
        return user.may(Action.KEEP_USERS);
    }

    private static Refused spent() {
        return new Refused(Refused.Reason.NOT_FOUND, "workspace.link-spent");
    }
}
