package org.lexgap.web;

import java.util.Optional;
import org.lexgap.workspace.Links.Invitation;

/**
 * The page behind a one-time link.
 *
 * @param link its secret
 * @param name and fullName: what was given before, or stands fast
 * @param error why what was given was not taken
 */
public record LinkPage(String link, Invitation invitation, String name, String fullName, Optional<String> error) {

    /** Whether the name is still to be chosen. */
    public boolean isSetUp() {
        return invitation.user().isEmpty();
    }

    /** The second factor that comes with the link. */
    public FactorShown factor() {
        return FactorShown.of(invitation.factor(), name);
    }
}
