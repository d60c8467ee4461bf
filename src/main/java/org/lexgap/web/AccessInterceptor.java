package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.lexgap.workspace.Permissions;
import org.lexgap.workspace.Permissions.Reach;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.User;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a page, or not. The workspace decides again on what the page does. */
final class AccessInterceptor implements HandlerInterceptor {

    /** The attribute of a request whose visitor could not be found out. */
    static final String UNAVAILABLE = AccessInterceptor.class.getName() + ".unavailable";

    /** The field in which a form sends its key. */
    static final String FIELD = "form";

    /** A form that was not given to this visitor, or whose session has ended since. */
    static final class StrangeForm extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A page that is not for this visitor. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A program that showed no token that is good. */
    static final class NoToken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(UNAVAILABLE) instanceof Unavailable unavailable) {
            throw unavailable;
        }
        if (!(handler instanceof HandlerMethod page)) {
            throw new Closed();
        }
        Visitor visitor = Visitor.of(request);
        boolean api = page.getBeanType().isAnnotationPresent(Api.class);
        if (!page.hasMethodAnnotation(Open.class)) {
            Needs needs =
                    Optional.ofNullable(page.getMethodAnnotation(Needs.class)).orElseThrow(Closed::new);
            // A session opens no door of the API, and a token none of a page.
            boolean known = visitor.user().isPresent() && visitor.isProgram() == api;
            if (api && !known) {
                throw new NoToken();
            }
            if (!known) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, "/sign-in");
                return false;
            }
            if (!isFor(visitor.signedIn(), needs)) {
                throw new Closed();
            }
        }
        if (!api && request.getMethod().equals("POST") && !isOwn(request.getParameter(FIELD), visitor)) {
            throw new StrangeForm();
        }
        return true;
    }

    private static boolean isFor(User user, Needs needs) {
        return Arrays.stream(needs.value())
                .anyMatch(action -> Permissions.reach(user.position().role(), action) != Reach.NONE);
    }

    private static boolean isOwn(String given, Visitor visitor) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        visitor.formKey().getBytes(StandardCharsets.UTF_8));
    }
}
