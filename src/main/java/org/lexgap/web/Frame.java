package org.lexgap.web;

import java.util.Optional;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.User;

/**
 * What stands around every page.
 *
 * @param words in the reader's language
 * @param user who is signed in
 * @param formKey what each form sends back
 * @param path of the page, without what follows a question mark
 * @param address of the page, without the language, with a question mark at the end or behind its other parameters
 */
public record Frame(Words words, Optional<User> user, String formKey, String path, String address) {

    /** Whether the page is the one at an address, or lies within it. */
    public boolean isWithin(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    /** Whether a link to who has submitted what helps. */
    public boolean followsUp() {
        return user.filter(known -> known.may(Action.SEE_OVERVIEW)).isPresent();
    }

    /** Whether a link to the people and to the audit log helps. */
    public boolean administers() {
        return user.filter(known -> known.may(Action.KEEP_USERS)).isPresent();
    }
}
