package org.lexgap.web;

import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.OwnAccount.Token;

/**
 * One's own tokens.
 *
 * @param made the one made just now, shown this once
 * @param label what was given before
 * @param notice what was done just now
 * @param error why something was not
 */
public record TokensPage(
        List<Token> tokens, Optional<Made> made, String label, Optional<String> notice, Optional<String> error) {

    /** A new token under its label. */
    public record Made(String label, String token) {}

    /** How many days a token may be asked to last. */
    public List<Integer> days() {
        return List.of(30, 90, 366);
    }
}
