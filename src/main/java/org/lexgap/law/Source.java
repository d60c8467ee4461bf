package org.lexgap.law;

/** Who says what an entry says. */
public enum Source {
    OFFICIAL_GAZETTE,
    TREATY_DEPOSITARY,
    COURT,
    GOVERNMENT_REPORT,
    UNHCR_IOM_OSCE,
    TREATY_BODY,
    NGO
}
