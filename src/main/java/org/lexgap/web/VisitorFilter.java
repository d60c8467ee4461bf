package org.lexgap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.workspace.SignIns;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.User;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Comes before every page: says what browsers may do with it, and finds out who asks, in which language. */
final class VisitorFilter extends OncePerRequestFilter {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final int SECRET_BYTES = 24;

    private final SignIns signIns;
    private final SecureRandom random = new SecureRandom();

    VisitorFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Problem.isWanted(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.of(request, response);
        Optional<String> session = Cookies.value(request, Cookies.SESSION);
        Optional<User> user;
        try {
            user = session.flatMap(signIns::user);
        } catch (Unavailable e) {
            // The page that says so is shown where other faults are.
            user = Optional.empty();
            request.setAttribute(AccessInterceptor.UNAVAILABLE, e);
        }
        session = user.flatMap(known -> Cookies.value(request, Cookies.SESSION));
        String key = key(session.orElseGet(() -> stranger(request, response)));
        new Visitor(language(request, response), user, session, key, false).rememberIn(request);
        // A file of somebody unknown is not even received.
        if (user.isEmpty() && isUpload(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/sign-in");
            return;
        }
        chain.doFilter(request, response);
    }

    private Language language(HttpServletRequest request, HttpServletResponse response) {
        Optional<Language> asked = Optional.ofNullable(parameter(request)).flatMap(Language::of);
        asked.ifPresent(language -> Cookies.set(request, response, Cookies.LANGUAGE, language.code(), A_YEAR));
        return asked.or(() -> Cookies.value(request, Cookies.LANGUAGE).flatMap(Language::of))
                .orElseGet(() -> spoken(request));
    }

    /** The first of the languages the visitor reads that we write. */
    static Language spoken(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    /** Only of a page that is asked for: the body of a form is not read here. */
    private static String parameter(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? request.getParameter("lang") : null;
    }

    private String stranger(HttpServletRequest request, HttpServletResponse response) {
        return Cookies.value(request, Cookies.FORM).orElseGet(() -> {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            Cookies.set(request, response, Cookies.FORM, value);
            return value;
        });
    }

    private static boolean isUpload(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
    }

    private static String key(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("form key of " + secret).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
