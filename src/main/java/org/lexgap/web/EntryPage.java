package org.lexgap.web;

import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Links.Invitation;

/**
 * The page behind a one-time link.
 *
 * @param link its secret
 * @param name and fullName: what was given before, or stands fast
 * @param error why what was given was not taken
 */
public record EntryPage(String link, Invitation invitation, String name, String fullName, Optional<String> error) {

    private static final int GROUP = 4;

    /** Whether the name is still to be chosen. */
    public boolean isSetUp() {
        return invitation.user().isEmpty();
    }

    /** The secret of the second factor in groups of four signs. */
    public String secret() {
        return String.join(" ", List.of(invitation.factor().text().split("(?<=\\G.{" + GROUP + "})")));
    }

    /** The same as an address that an app opens. */
    public String address() {
        return invitation.factor().address(name.isEmpty() ? "lexgap" : name);
    }
}
