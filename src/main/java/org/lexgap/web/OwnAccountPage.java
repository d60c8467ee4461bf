package org.lexgap.web;

import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.OwnAccount.Session;
import org.lexgap.workspace.User;

/**
 * One's own account.
 *
 * @param hasFactor whether a second factor belongs to it
 * @param shortest how many characters a new password has at least
 * @param byProvider whether there is an identity provider to sign in by
 * @param issuer of the identity that is bound to the account
 * @param notice what was done just now
 * @param error why something was not
 */
public record OwnAccountPage(
        User user,
        boolean hasFactor,
        int shortest,
        List<Session> sessions,
        boolean byProvider,
        Optional<String> issuer,
        Optional<String> notice,
        Optional<String> error) {}
