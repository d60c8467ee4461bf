package org.lexgap.workspace;

import java.util.Locale;
import org.lexgap.language.Message;

/** Where a version stands. */
public enum Standing {
    /** Seen by its own side alone. */
    DRAFT,
    /** Kept beside the dossier's line, since somebody else was faster; may be adopted. */
    ASIDE,
    /** Seen by the follow-up unit too, for good. */
    SUBMITTED;

    /** The standing in words. */
    public Message named() {
        return Message.of("workspace.standing." + name().toLowerCase(Locale.ROOT));
    }
}
