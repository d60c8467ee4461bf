package org.lexgap.assessment;

/** What a reader must know of a finding beside its verdict. */
public enum Flag {
    /** The norm does not address this state: shown and computed, never counted. */
    ADVISORY,
    /** A gap that follows from the gap of the norm it rests on: shown, and counted there. */
    DEPENDENT,
    /** An answer it reads is disputed. */
    DISPUTED,
    /** A statement of the state narrows the norm or sets it aside: shown, never counted. */
    RESERVED,
    /** For a lawyer to look at: computed, never counted. */
    FLAG,
    /** Lowered by a clash reported on this very norm; what the norm's own rules reached is kept beside it. */
    CAPPED,
    /** It would be met but for reports that nobody has confirmed. */
    UNCONFIRMED,
    /** It sums up other norms and is never counted. */
    SUMMARY,
    /** An answer it reads rests on a source read before the act was last changed. */
    STALE,
    /** An answer it reads is older than the day of assessment and assumed to hold still. */
    ASSUMED_UNCHANGED,
    /** Answers it reads stand ill with others: look at them again. */
    CHECK_ANSWERS,
    /** No rule has been written for the norm yet. */
    NO_RULE_YET;

    /** Whether a finding with this flag is left out of theme results. */
    public boolean setsAside() {
        return switch (this) {
            case ADVISORY, DEPENDENT, RESERVED, FLAG, SUMMARY -> true;
            default -> false;
        };
    }
}
