package org.lexgap.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What an administrator does with users. Every command throws {@link Refused} if the person may not do it. */
public final class Accounts {

    private final Commands commands;
    private final Links links;

    Accounts(Commands commands, Links links) {
        this.commands = commands;
        this.links = links;
    }

    /**
     * A user as an administrator sees them.
     *
     * @param ready whether they have chosen a password
     * @param secondFactor whether they have a second factor
     */
    public record Account(User user, boolean ready, boolean secondFactor) {}

    /**
     * A user and the link by which they come in.
     *
     * @param link the secret of the link, shown once
     */
    public record Invited(User user, String link) {}

    /** All users, by name. */
    public List<Account> all(User administrator) {
        if (!administrator.may(Action.KEEP_USERS)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "workspace.not-yours");
        }
        return commands.read(records -> {
            Map<String, Boolean> credentials = records.users().credentials();
            return records.users().all().stream()
                    .map(user -> new Account(
                            user, credentials.containsKey(user.id()), credentials.getOrDefault(user.id(), false)))
                    .toList();
        });
    }

    /** The user with whom the work of that user is now: the first of their successors who is active. */
    public Optional<User> heir(User user) {
        return commands.read(records -> {
            Optional<User> heir = user.successor().flatMap(records.users()::byId);
            Set<String> passed = new HashSet<>();
            while (heir.isPresent()
                    && !heir.get().active()
                    && passed.add(heir.get().id())) {
                heir = heir.get().successor().flatMap(records.users()::byId);
            }
            return heir.filter(User::active);
        });
    }

    /** The user of that id, whoever asks: names stand beside what people did. */
    public Optional<User> user(String id) {
        return commands.read(records -> records.users().byId(id));
    }

    /** What the user of that id is called; the id itself where nobody has it. */
    public String fullName(String id) {
        return user(id).map(User::fullName).orElse(id);
    }

    /** Adds a user, who comes in by the link. */
    public Invited add(User administrator, String name, String fullName, Position position) {
        String signIn = Names.signIn(name);
        String shown = Names.shown(fullName);
        return administering(administrator, step -> {
            if (step.records().users().byName(signIn).isPresent()) {
                throw new Refused(Refused.Reason.CONFLICT, "workspace.name-taken", signIn);
            }
            User user = new User("u" + step.sequence(), signIn, shown, position, true, Optional.empty());
            step.records().users().keep(user);
            step.done(Deed.USER_ADDED, signIn + ", " + position);
            return new Invited(user, link(user, Pass.Kind.INVITATION, step));
        });
    }

    /**
     * Gives a user another position. Their sessions and tokens end; who needs a second factor now and has none must be given
     * a recovery link.
     */
    public User move(User administrator, String id, Position position) {
        return administering(administrator, step -> {
            User user = known(step, id);
            if (!keepsOthers(step, id) && position.role() != Role.ADMINISTRATOR) {
                throw new Refused(Refused.Reason.CONFLICT, "workspace.last-administrator");
            }
            step.done(Deed.USER_MOVED, user.name() + ", from " + user.position() + " to " + position);
            return changed(step, user, known -> known.at(position));
        });
    }

    /**
     * A one-time link for a user who lost password or second factor, in place of any before. Sessions, tokens, the password
     * and the second factor they had end at once: what was lost may be in other hands.
     */
    public String recover(User administrator, String id) {
        return administering(administrator, step -> recovery(step, known(step, id)));
    }

    /**
     * The same, asked for by whoever operates the machine, for an administrator who lost them.
     *
     * @param name with which the administrator signs in
     */
    public String recoverFromConsole(String name) {
        String plain = Names.folded(name.strip());
        return commands.run("(console)", step -> {
            User user = step.records()
                    .users()
                    .byName(plain)
                    .filter(known -> known.may(Action.KEEP_USERS))
                    .orElseThrow(Accounts::unknown);
            return recovery(step, user);
        });
    }

    /** Takes away a user's right to sign in, from the next request on; their work stays. */
    public User deactivate(User administrator, String id) {
        return administering(administrator, step -> {
            User user = dispensable(step, id);
            step.done(Deed.USER_DEACTIVATED, user.name());
            return changed(step, user, known -> known.deactivated(Optional.empty()));
        });
    }

    /** The user of that id. */
    public Account one(User administrator, String id) {
        return all(administrator).stream()
                .filter(account -> account.user().id().equals(id))
                .findFirst()
                .orElseThrow(Accounts::unknown);
    }

    /** Who could go on with a user's work: the other active users in the same position. */
    public List<User> colleagues(User administrator, User user) {
        return all(administrator).stream()
                .map(Account::user)
                .filter(other -> isColleague(user, other))
                .toList();
    }

    /** Deactivates a user, unless that was done before, and names a colleague who goes on with the work. */
    public User handOver(User administrator, String id, String successorId) {
        return administering(administrator, step -> {
            User user = dispensable(step, id);
            User successor = known(step, successorId);
            if (!isColleague(user, successor)) {
                throw new Refused(Refused.Reason.INVALID, "workspace.bad-successor");
            }
            step.done(Deed.WORK_HANDED_OVER, user.name() + " to " + successor.name());
            return changed(step, user, known -> known.deactivated(Optional.of(successor.id())));
        });
    }

    /** Lets a deactivated user in again, by a link. */
    public Invited reactivate(User administrator, String id) {
        return administering(administrator, step -> {
            User user = changed(step, known(step, id), User::activated);
            step.records().users().removeCredential(id);
            step.records().identities().remove(id);
            step.done(Deed.USER_REACTIVATED, user.name());
            return new Invited(user, link(user, Pass.Kind.RECOVERY, step));
        });
    }

    private <T> T administering(User administrator, Function<Step, T> command) {
        return commands.run(administrator, step -> {
            step.require(Action.KEEP_USERS);
            return command.apply(step);
        });
    }

    private String recovery(Step step, User user) {
        if (!user.active()) {
            throw new Refused(Refused.Reason.CONFLICT, "workspace.deactivated");
        }
        step.records().passes().removeOf(user.id());
        step.records().users().removeCredential(user.id());
        step.records().identities().remove(user.id());
        step.done(Deed.RECOVERY_LINK_MADE, user.name());
        return link(user, Pass.Kind.RECOVERY, step);
    }

    private String link(User user, Pass.Kind kind, Step step) {
        String secret = commands.secret();
        step.records().passes().add(links.linkOf(secret, kind, Optional.of(user), step));
        return secret;
    }

    private static User changed(Step step, User user, UnaryOperator<User> change) {
        User changed = change.apply(user);
        step.records().users().keep(changed);
        step.records().passes().removeOf(user.id());
        return changed;
    }

    private static User known(Step step, String id) {
        return step.records().users().byId(id).orElseThrow(Accounts::unknown);
    }

    /** A user without whom there is still somebody who keeps users. */
    private static User dispensable(Step step, String id) {
        User user = known(step, id);
        if (!keepsOthers(step, id)) {
            throw new Refused(Refused.Reason.CONFLICT, "workspace.last-administrator");
        }
        return user;
    }

    private static boolean isColleague(User user, User other) {
        return other.active()
                && !other.id().equals(user.id())
                && other.position().equals(user.position());
    }

    private static boolean keepsOthers(Step step, String id) {
        return step.records().users().all().stream()
                .anyMatch(user -> !user.id().equals(id) && user.may(Action.KEEP_USERS));
    }

    private static Refused unknown() {
        return new Refused(Refused.Reason.NOT_FOUND, "workspace.no-such-user");
    }
}
