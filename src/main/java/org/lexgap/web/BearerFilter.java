package org.lexgap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lexgap.workspace.SignIns;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.User;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Comes before the API: finds out by the token for whom a program asks. No cookie is looked at, and none is set. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final SignIns signIns;

    BearerFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Problem.isWanted(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.of(request, response);
        Optional<User> user = Optional.empty();
        try {
            user = token(request).flatMap(signIns::userOfToken);
        } catch (Unavailable e) {
            request.setAttribute(AccessInterceptor.UNAVAILABLE, e);
        }
        new Visitor(VisitorFilter.spoken(request), user, Optional.empty(), "", true).rememberIn(request);
        chain.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(given -> given.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(given -> given.substring(SCHEME.length()).strip());
    }
}
