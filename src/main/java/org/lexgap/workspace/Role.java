package org.lexgap.workspace;

import java.util.Locale;
import org.lexgap.language.Message;

/** What somebody is to the workspace. */
public enum Role {
    /** Keeps users and reads the audit log; sees no summary. */
    ADMINISTRATOR,
    /** Of the follow-up unit: sees all that was submitted, by whatever side. */
    FOLLOW_UP_OFFICER,
    /** Of one state's team: writes its summary. */
    DRAFTER,
    /** Of one state's team: reads what its drafters write and submits it. */
    REVIEWER,
    /** Of a non-governmental organisation: gives its own facts on a state. */
    OBSERVER;

    /** Whether a password alone does not let somebody of this role in. */
    public boolean needsSecondFactor() {
        return this != OBSERVER;
    }

    /** Whether somebody of this role belongs to the team of one state. */
    public boolean isOfTeam() {
        return this == DRAFTER || this == REVIEWER;
    }

    /** The role in words. */
    public Message named() {
        return Message.of("workspace.role." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
