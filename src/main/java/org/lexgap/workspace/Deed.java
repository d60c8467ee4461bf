package org.lexgap.workspace;

import java.util.Locale;
import org.lexgap.language.Message;

/** What the audit log can say was done. */
public enum Deed {
    SET_UP_LINK_MADE,
    ADMINISTRATOR_SET_UP,
    USER_ADDED,
    USER_MOVED,
    USER_DEACTIVATED,
    USER_REACTIVATED,
    WORK_HANDED_OVER,
    RECOVERY_LINK_MADE,
    CREDENTIALS_SET,
    PASSWORD_CHANGED,
    FACTOR_CHANGED,
    SESSIONS_ENDED,
    SESSION_ENDED,
    BINDING_BEGUN,
    IDENTITY_BOUND,
    IDENTITY_REMOVED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    REQUEST_REFUSED,
    /** The same, and what is refused after it within the hour is not told. */
    REQUESTS_REFUSED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    VERSION_UPLOADED,
    VERSION_KEPT_ASIDE,
    VERSION_ADOPTED,
    VERSION_SUBMITTED,
    KEY_CHANGED;

    /** As the log has it, such as {@code version-uploaded}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words. */
    public Message named() {
        return Message.of("workspace.deed." + code());
    }
}
