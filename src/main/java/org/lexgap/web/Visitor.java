package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.workspace.User;

/**
 * Whoever a request comes from.
 *
 * @param session the secret of the session; empty where nobody is signed in
 * @param formKey what a form that this visitor was given sends back, and a form of somebody else's making cannot know
 * @param isProgram whether it is a program, known by a token
 */
record Visitor(Language language, Optional<User> user, Optional<String> session, String formKey, boolean isProgram) {

    private static final String ATTRIBUTE = Visitor.class.getName();

    /** The visitor of a request; a stranger where the request came to nobody who could tell. */
    static Visitor of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Visitor visitor
                ? visitor
                : new Visitor(Language.EN, Optional.empty(), Optional.empty(), "", false);
    }

    void rememberIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    Words words() {
        return new Words(language);
    }

    /** The user, on pages that nobody sees who is not signed in. */
    User signedIn() {
        return user.orElseThrow();
    }
}
