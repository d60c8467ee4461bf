package org.lexgap.workspace;

/** The storage does not answer, is full or is locked: nothing is known to be saved, and the same may work later. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With what the storage said. */
    public Unavailable(Throwable cause) {
        super(cause);
    }
}
