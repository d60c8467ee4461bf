package org.lexgap.web;

import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Accounts.Account;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;

/**
 * The people of the workspace.
 *
 * @param given what was filled in before
 * @param error why it was not taken
 * @param link the address by which somebody new comes in, shown this once
 */
public record PeoplePage(List<Account> accounts, Given given, Optional<String> error, Optional<NewLink> link) {

    /** The fields of the form, as filled in. */
    public record Given(String name, String fullName, String role, String state, String organisation) {
        static final Given NOTHING = new Given("", "", "", "", "");
    }

    /** A link somebody comes in by. */
    public record NewLink(User user, String address) {}

    /** All roles there are to give. */
    public List<Role> roles() {
        return List.of(Role.values());
    }
}
