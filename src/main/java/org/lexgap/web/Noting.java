package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.lexgap.workspace.Denials;
import org.lexgap.workspace.Denials.Why;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.User;
import org.springframework.web.servlet.HandlerMapping;

/** Has what is refused to somebody who is signed in, by a page or the API, noted in the audit log. */
final class Noting {

    private static final Logger LOG = System.getLogger(Noting.class.getName());

    private final Denials denials;

    Noting(Denials denials) {
        this.denials = denials;
    }

    /** Something that the workspace refused; noted where that is because of who asked. */
    void refused(HttpServletRequest request, Refused refused) {
        if (refused.isDenial()) {
            denied(request, Why.NOT_THEIRS);
        }
    }

    /** Something that was refused before the workspace was asked. It stays refused if it cannot be noted. */
    void denied(HttpServletRequest request, Why why) {
        Optional<User> user = Visitor.of(request).user();
        if (user.isEmpty()) {
            return;
        }
        try {
            denials.note(user.get(), route(request), why);
        } catch (Refused gone) {
            LOG.log(Level.DEBUG, "refused to somebody who was deactivated meanwhile", gone);
        } catch (Unavailable e) {
            LOG.log(Level.ERROR, "what was refused could not be noted", e);
        }
    }

    /** As the program has it: nothing of what the visitor typed stands in it. */
    private static String route(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                ? request.getMethod() + " " + pattern
                : "(no route)";
    }
}
