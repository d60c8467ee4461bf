package org.lexgap.assessment;

/** What a reader must know of a finding beside its verdict. */
public enum Flag {
    /** The norm does not address this state: shown and computed, never counted. */
    ADVISORY,
    /** An answer it reads is disputed. */
    DISPUTED,
    /** It sums up other norms and is never counted. */
    SUMMARY,
    /** An answer it reads rests on a source read before the act was last changed. */
    STALE,
    /** An answer it reads is older than the day of assessment and assumed to hold still. */
    ASSUMED_UNCHANGED,
    /** No rule has been written for the norm yet. */
    NO_RULE_YET
}
