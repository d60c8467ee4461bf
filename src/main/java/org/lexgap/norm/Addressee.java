package org.lexgap.norm;

/** To which states a norm speaks: the twelve CIS states, or all participants of the Conference. */
public enum Addressee {
    CIS_STATES,
    PARTICIPATING_STATES
}
