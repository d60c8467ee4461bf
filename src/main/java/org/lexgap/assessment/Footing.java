package org.lexgap.assessment;

/** On what legal ground a norm binds a state beside the Programme, which does not bind by itself (sentence 9(a).1). */
public enum Footing {
    /** A related treaty binds the state, and it keeps no reservation to it. */
    TREATY,
    /** Related treaties bind the state, and it keeps a reservation to each of them: look whether it covers the point. */
    TREATY_CHECK_RESERVATION,
    /** A rule of custom covers the point. */
    CUSTOM,
    /** The state took a political commitment on the point; no question asks about such commitments yet. */
    COMMITMENT,
    /** Nothing of that kind. */
    PROGRAMME_ONLY,
    /** An answer that would decide it is open. */
    UNKNOWN
}
