package org.lexgap.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.workspace.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Why a program is not answered as it asked, as RFC 9457 has it. */
final class Problem {

    /** The kinds, by status; each is explained under its name on the page of the API. */
    static final Map<HttpStatus, String> KINDS = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "malformed"),
            Map.entry(HttpStatus.UNAUTHORIZED, "no-token"),
            Map.entry(HttpStatus.FORBIDDEN, "forbidden"),
            Map.entry(HttpStatus.NOT_FOUND, "not-found"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "wrong-method"),
            Map.entry(HttpStatus.CONFLICT, "conflict"),
            Map.entry(HttpStatus.PRECONDITION_FAILED, "moved-on"),
            Map.entry(HttpStatus.CONTENT_TOO_LARGE, "too-large"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-type"),
            Map.entry(HttpStatus.UNPROCESSABLE_CONTENT, "invalid"),
            Map.entry(HttpStatus.PRECONDITION_REQUIRED, "tag-needed"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "too-many"),
            Map.entry(HttpStatus.INSUFFICIENT_STORAGE, "full"),
            Map.entry(HttpStatus.INTERNAL_SERVER_ERROR, "fault"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));

    private Problem() {}

    /** Whether the request came to the API, so that no page answers it. */
    static boolean isWanted(HttpServletRequest request) {
        return address(request).startsWith(Api.ROOT + "/");
    }

    /** A problem. */
    static ResponseEntity<byte[]> of(HttpServletRequest request, HttpStatus status, String detail) {
        return of(request, status, detail, List.of());
    }

    static ResponseEntity<byte[]> of(HttpServletRequest request, Refused refused) {
        return of(request, Faults.status(refused), Visitor.of(request).words().say(refused.told()));
    }

    static ResponseEntity<byte[]> of(HttpServletRequest request, ApiFault fault) {
        return of(request, fault.status(), Visitor.of(request).words().say(fault.told()), fault.errors());
    }

    private static ResponseEntity<byte[]> of(
            HttpServletRequest request, HttpStatus status, String detail, List<Object> errors) {
        Words words = Visitor.of(request).words();
        String kind = KINDS.getOrDefault(status, KINDS.get(HttpStatus.BAD_REQUEST));
        Map<String, Object> problem = Json.object(
                "type",
                "/api#" + kind,
                "title",
                words.say("api.problem." + kind),
                "status",
                status.value(),
                "detail",
                detail,
                "instance",
                address(request));
        if (!errors.isEmpty()) {
            problem.put("errors", errors);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().code())
                .body(Json.write(problem));
    }

    /** Of what was asked for, also where the server sends it elsewhere to say what went wrong. */
    private static String address(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElseGet(request::getRequestURI);
    }
}
