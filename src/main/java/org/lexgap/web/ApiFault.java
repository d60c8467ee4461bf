package org.lexgap.web;

import java.util.List;
import org.lexgap.language.Message;
import org.springframework.http.HttpStatus;

/** What a program asked for cannot be done as it asked. */
final class ApiFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient Message told;
    private final transient List<Object> errors;

    ApiFault(HttpStatus status, String key, Object... arguments) {
        this(status, Message.of(key, arguments), List.of());
    }

    /**
     * With what is wrong in a file.
     *
     * @param errors each as an object of {@link Json}
     */
    ApiFault(HttpStatus status, Message told, List<Object> errors) {
        super(told.toString());
        this.status = status;
        this.told = told;
        this.errors = errors;
    }

    HttpStatus status() {
        return status;
    }

    Message told() {
        return told;
    }

    List<Object> errors() {
        return errors;
    }
}
