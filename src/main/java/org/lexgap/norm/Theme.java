package org.lexgap.norm;

/** The chapters of a report, in its order: four lead, ten follow; {@link #STATE_PROFILE} holds questions only. */
public enum Theme {
    STATELESSNESS,
    REFUGEE_PROCEDURE,
    EXPULSION_SAFEGUARDS,
    MINORITY_RIGHTS,
    TREATY_ACCESSION,
    LEGAL_QUALITY_IMPLEMENTATION,
    FREEDOM_OF_MOVEMENT,
    IMMIGRATION_STATUS,
    IRREGULAR_MIGRATION_TRAFFICKING,
    INTERNAL_DISPLACEMENT,
    FORMERLY_DEPORTED_AND_RELOCATING,
    NON_DISCRIMINATION,
    CIVIL_SOCIETY,
    DISASTERS_ENVIRONMENT,
    STATE_PROFILE;

    /** The spelling in files and on the command line, such as {@code refugee-procedure}. */
    public String id() {
        return Word.of(this);
    }

    /** Whether the theme is one of the four chapters that lead every report. */
    public boolean leads() {
        return ordinal() <= MINORITY_RIGHTS.ordinal();
    }
}
