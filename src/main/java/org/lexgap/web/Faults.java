package org.lexgap.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.lexgap.intake.Unreadable;
import org.lexgap.workspace.Denials.Why;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Unavailable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Whatever goes wrong becomes a page with its status, in the reader's language; what is our fault goes to the log. */
@Controller
@ControllerAdvice
class Faults implements ErrorController {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private final Pages pages;
    private final Noting noting;

    Faults(Pages pages, Noting noting) {
        this.pages = pages;
        this.noting = noting;
    }

    /** What the workspace refuses. */
    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        noting.refused(request, refused);
        return page(request, status(refused), Visitor.of(request).words().say(refused.told()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> fault(ApiFault fault, HttpServletRequest request) {
        return Problem.of(request, fault);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> noToken(Gate.NoToken none, HttpServletRequest request) {
        return with(
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer realm=\"lexgap\"",
                said(request, HttpStatus.UNAUTHORIZED, "api.no-token"));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> twice(Unrepeated.Twice twice, HttpServletRequest request) {
        return page(request, HttpStatus.BAD_REQUEST, Visitor.of(request).words().say("web.fault.twice", twice.name()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooMuch(Pace.TooMuch much, HttpServletRequest request) {
        String told = Visitor.of(request).words().say("web.fault.429", much.seconds());
        return with(
                HttpHeaders.RETRY_AFTER,
                String.valueOf(much.seconds()),
                page(request, HttpStatus.TOO_MANY_REQUESTS, told));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> closed(Gate.Closed closed, HttpServletRequest request) {
        noting.denied(request, Why.NOT_FOR_ROLE);
        return said(request, HttpStatus.FORBIDDEN, "web.fault.403");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> strange(Gate.StrangeForm strange, HttpServletRequest request) {
        noting.denied(request, Why.FORM_WITHOUT_KEY);
        return said(request, HttpStatus.FORBIDDEN, "web.fault.form");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unavailable(Unavailable unavailable, HttpServletRequest request) {
        LOG.log(Level.ERROR, "the database does not answer", unavailable);
        return said(request, HttpStatus.SERVICE_UNAVAILABLE, "web.fault.503");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooBig(MaxUploadSizeExceededException big, HttpServletRequest request) {
        return said(request, HttpStatus.CONTENT_TOO_LARGE, "web.fault.413");
    }

    /** A workbook that could be read and cannot be written in. */
    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(Unreadable unreadable, HttpServletRequest request) {
        Words words = Visitor.of(request).words();
        return page(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                words.say(unreadable.problem().message()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(Readings.UnreadableVersion unreadable, HttpServletRequest request) {
        ApiFault fault = new ApiFault(HttpStatus.CONFLICT, "web.fault.unreadable");
        Words words = Visitor.of(request).words();
        List<String> why = unreadable.problems().stream()
                .map(problem -> problem.in(words.language()))
                .toList();
        return Problem.isWanted(request)
                ? Problem.of(request, fault)
                : pages.show(
                        request,
                        HttpStatus.CONFLICT,
                        "fault",
                        new FaultPage(HttpStatus.CONFLICT.value(), words.say("web.fault.unreadable"), why));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> broken(MultipartException broken, HttpServletRequest request) {
        return said(request, HttpStatus.BAD_REQUEST, "web.fault.400");
    }

    /** A word or a number where another is due. */
    @ExceptionHandler
    ResponseEntity<byte[]> mistaken(TypeMismatchException mistaken, HttpServletRequest request) {
        return said(request, HttpStatus.BAD_REQUEST, "web.fault.400");
    }

    /** All others: what the framework knows to be the visitor's keeps its status, the rest is ours. */
    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception other, HttpServletRequest request) {
        if (other instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return ofStatus(request, known.getStatusCode().value());
        }
        LOG.log(Level.ERROR, "a fault in Lexgap", other);
        return ofStatus(request, HttpStatus.INTERNAL_SERVER_ERROR.value());
    }

    /** Where the server itself sends what went wrong outside any page. */
    @Open
    @RequestMapping("/error")
    ResponseEntity<byte[]> outside(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? ofStatus(request, status)
                : ofStatus(request, HttpStatus.NOT_FOUND.value());
    }

    static HttpStatus status(Refused refused) {
        return switch (refused.reason()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case MOVED_ON -> HttpStatus.PRECONDITION_FAILED;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    }

    private ResponseEntity<byte[]> ofStatus(HttpServletRequest request, int code) {
        HttpStatus status = HttpStatus.resolve(code) == null ? HttpStatus.BAD_REQUEST : HttpStatus.valueOf(code);
        String key =
                switch (status) {
                    case FORBIDDEN -> "web.fault.403";
                    case NOT_FOUND -> "web.fault.404";
                    case METHOD_NOT_ALLOWED -> "web.fault.405";
                    case CONTENT_TOO_LARGE -> "web.fault.413";
                    default -> HttpStatusCode.valueOf(code).is5xxServerError() ? "web.fault.500" : "web.fault.400";
                };
        return said(request, status, key);
    }

    private static ResponseEntity<byte[]> with(String header, String value, ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(header, value)
                .body(answer.getBody());
    }

    private ResponseEntity<byte[]> said(HttpServletRequest request, HttpStatus status, String key) {
        return page(request, status, Visitor.of(request).words().say(key));
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, String told) {
        if (Problem.isWanted(request)) {
            return Problem.of(request, status, told);
        }
        return pages.show(request, status, "fault", new FaultPage(status.value(), told, List.of()));
    }
}
