package org.lexgap.workspace;

import org.lexgap.language.Language;
import org.lexgap.language.Message;

/** What was asked for is not done, nothing was changed, and the person is told why. */
public final class Refused extends RuntimeException {

    /** Why, for those who answer by kind. */
    public enum Reason {
        /** Something given is not as it must be. */
        INVALID,
        /** Not this person's to do. */
        FORBIDDEN,
        /** Not there, or not there for this person. */
        NOT_FOUND,
        /** Something has changed since the person looked. */
        CONFLICT,
        /** Another version is current than the person says. */
        MOVED_ON,
        /** Too many attempts; to be tried later. */
        TOO_MANY,
        /** As much is stored as may be. */
        FULL
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final boolean denial;
    private final transient Message told;

    /** A refusal said by the message under a key. */
    Refused(Reason reason, String key, Object... arguments) {
        this(reason, Message.of(key, arguments));
    }

    Refused(Reason reason, Message told) {
        this(reason, reason == Reason.FORBIDDEN, told);
    }

    private Refused(Reason reason, boolean denial, Message told) {
        super(told.in(Language.EN));
        this.reason = reason;
        this.denial = denial;
        this.told = told;
    }

    /** Told as not being there, since this person may not even know of it. */
    static Refused hidden(String key) {
        return new Refused(Reason.NOT_FOUND, true, Message.of(key));
    }

    /** Somebody did not prove who they are, of which a row tells already. */
    static Refused unproven(String key) {
        return new Refused(Reason.FORBIDDEN, false, Message.of(key));
    }

    /** Whether it is refused because of who asks, which the audit log is to tell. */
    public boolean isDenial() {
        return denial;
    }

    /** Why, by kind. */
    public Reason reason() {
        return reason;
    }

    /** Why, for the person. */
    public Message told() {
        return told;
    }
}
