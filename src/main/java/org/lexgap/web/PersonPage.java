package org.lexgap.web;

import java.util.List;
import java.util.Optional;
import org.lexgap.web.PeoplePage.NewLink;
import org.lexgap.workspace.Accounts.Account;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;

/**
 * One person, for an administrator.
 *
 * @param heir who goes on with the work; empty where it was not handed over
 * @param colleagues who could
 * @param notice what was done just now
 * @param error why something was not
 * @param link the address by which the person comes in again, shown this once
 */
public record PersonPage(
        Account account,
        Optional<User> heir,
        List<User> colleagues,
        Optional<String> notice,
        Optional<String> error,
        Optional<NewLink> link) {

    /** The person. */
    public User user() {
        return account.user();
    }

    /** All roles there are to give. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** Whether the person cannot sign in, since the role asks for a second factor and there is none. */
    public boolean lacksFactor() {
        return user().active()
                && account.ready()
                && !account.secondFactor()
                && user().position().role().needsSecondFactor();
    }
}
