package org.lexgap.web;

import java.util.Optional;
import org.lexgap.workspace.User;

/**
 * What happens when somebody is deactivated, before it does.
 *
 * @param colleagues whether there is anybody to whom the work could be handed over instead
 * @param error why it was not done
 */
public record DeactivatePage(User user, boolean colleagues, Optional<String> error) {}
