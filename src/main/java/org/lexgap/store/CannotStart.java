package org.lexgap.store;

import org.lexgap.language.Language;
import org.lexgap.language.Message;

/** The workspace cannot be opened as it was asked for, and whoever operates the machine is told why. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message told;

    CannotStart(String key, Object... arguments) {
        this(null, key, arguments);
    }

    CannotStart(Throwable cause, String key, Object... arguments) {
        this(cause, Message.of(key, arguments));
    }

    CannotStart(Throwable cause, Message told) {
        super(told.in(Language.EN), cause);
        this.told = told;
    }

    /** Why, for the operator. */
    public Message told() {
        return told;
    }
}
