package org.lexgap.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One state of a dossier; it never changes but in standing.
 *
 * @param number from 1, without gaps
 * @param base the number of the version it was made upon; 0 where there was none
 * @param fileName of the uploaded file, without folders
 * @param original hash of the uploaded file
 * @param canonical hash of the summary as canonical JSON
 * @param asOf the day whose law the summary describes
 * @param warnings how many warnings on the file the user accepted
 * @param by the id of the user who uploaded it
 * @param sequence of the audit row that tells of the upload; orders versions of all dossiers
 * @param placed the sequence since which it stands where it does in its dossier's line: of the upload, or of its adoption
 * @param submittedBy the id of the user who submitted it; given where it was submitted
 */
public record Version(
        Dossier dossier,
        int number,
        int base,
        String fileName,
        String original,
        String canonical,
        LocalDate asOf,
        int warnings,
        String by,
        Instant at,
        long sequence,
        Standing standing,
        long placed,
        Optional<String> submittedBy) {

    /** The one that came last into its dossier's line, last. */
    static final Comparator<Version> BY_PLACE = Comparator.comparingLong(Version::placed);

    /**
     * The entity tag of the version as it is seen while the version of the given number is the current one: it changes with
     * whatever can change of it, and two versions never share one.
     */
    public String tag(int current) {
        String place = number == current ? "-current-" : "-";
        return number + "-" + original.substring(0, 16) + place
                + standing.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be submitted, the version of the number being current. */
    public boolean isSubmittable(int current) {
        return number == current && standing == Standing.DRAFT;
    }

    /** Whether it can be made the current one, the version of the number being current. */
    public boolean isAdoptable(int current) {
        return number != current && standing != Standing.SUBMITTED;
    }

    Version adopted(long sequence) {
        return as(Standing.DRAFT, sequence, submittedBy);
    }

    Version submitted(User by) {
        return as(Standing.SUBMITTED, placed, Optional.of(by.id()));
    }

    private Version as(Standing other, long place, Optional<String> submitter) {
        return new Version(
                dossier, number, base, fileName, original, canonical, asOf, warnings, by, at, sequence, other, place,
                submitter);
    }

    /** The version as the audit log names it. */
    String subject() {
        return dossier + " " + number;
    }

    /** What the audit log says of the upload. */
    String uploadSubject() {
        String accepted = warnings == 0 ? "" : ", warnings accepted: " + warnings;
        return subject() + ", on " + base + ", law of " + asOf + accepted + ", " + fileName;
    }

    /** The hashes of its texts, as the audit log has them. */
    List<String> texts() {
        return List.of(original, canonical);
    }
}
