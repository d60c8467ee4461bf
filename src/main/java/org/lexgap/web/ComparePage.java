package org.lexgap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lexgap.report.WordedComparison;
import org.lexgap.workspace.Version;

/**
 * Two versions of a dossier, or one on two days, side by side.
 *
 * @param versions those that can be chosen, latest first
 * @param comparison empty where a day was asked for that is none
 */
public record ComparePage(
        DossierName dossier, List<Version> versions, Side first, Side second, Optional<WordedComparison> comparison) {

    /** A version, and its law on a day. */
    public record Side(Version version, LocalDate day) {}
}
