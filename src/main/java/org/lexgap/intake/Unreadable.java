package org.lexgap.intake;

import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** Ends the reading of a file that cannot be taken apart any further. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Unreadable(Place at, String code, Message message) {
        super(message.toString(), null, false, false);
        this.problem = new Problem(at, Problem.Level.ERROR, code, message);
    }

    public Problem problem() {
        return problem;
    }
}
