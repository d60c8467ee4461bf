package org.lexgap.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookies of the workspace: no script reads them, and no other site's page sends them. */
final class Cookies {

    /** The secret of a session. */
    static final String SESSION = "lexgap-session";

    /** Of a visitor who is not signed in: from it the key of their forms is made. */
    static final String FORM = "lexgap-form";

    /** The language chosen. */
    static final String LANGUAGE = "lexgap-language";

    /** Of somebody who went to an identity provider: what they come back with belongs to it. */
    static final String PROVIDER = "lexgap-provider";

    private Cookies() {}

    static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElse(Stream.empty())
                .filter(cookie -> cookie.getName().equals(named(request, name)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Sets a cookie for as long as the browser is open. */
    static void set(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        set(request, response, name, value, Duration.ofSeconds(-1));
    }

    /** Sets a cookie; takes it away where it lasts no time. */
    static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration lasts) {
        set(request, response, name, value, lasts, "Strict");
    }

    /** Sets the cookie that comes back with somebody whom another site sends here. */
    static void setForProvider(HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
        set(request, response, PROVIDER, value, lasts, "Lax");
    }

    private static void set(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Duration lasts,
            String sameSite) {
        ResponseCookie cookie = ResponseCookie.from(named(request, name), value)
                .path("/")
                .httpOnly(true)
                .sameSite(sameSite)
                .secure(request.isSecure())
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Where the connection is encrypted, browsers hold a name of this kind to this host and to encryption. */
    private static String named(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
