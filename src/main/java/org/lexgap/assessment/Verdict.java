package org.lexgap.assessment;

/** How a law stands to a norm. The order is that of a report: what needs work first. */
public enum Verdict {
    GAP,
    PARTIAL,
    UNKNOWN,
    COMPLIANT,
    NOT_APPLICABLE
}
