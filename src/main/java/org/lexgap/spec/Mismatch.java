package org.lexgap.spec;

import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Finding;

/**
 * What a check found otherwise than a step says.
 *
 * @param finding the finding that tells why, where there is one
 */
record Mismatch(String expected, String found, Optional<Finding> finding) {

    static Optional<Mismatch> of(String expected, String found, Finding finding) {
        return Optional.of(new Mismatch(expected, found, Optional.of(finding)));
    }

    /** A mismatch if two texts differ. */
    static Optional<Mismatch> unless(String expected, String found, Finding finding) {
        return expected.equals(found) ? Optional.empty() : of(expected, found, finding);
    }

    static Optional<Mismatch> unless(String expected, String found) {
        return expected.equals(found) ? Optional.empty() : Optional.of(new Mismatch(expected, found, Optional.empty()));
    }

    /** Items in one line; a dash where there is none. */
    static String listed(List<String> items) {
        return items.isEmpty() ? "—" : String.join(", ", items);
    }
}
