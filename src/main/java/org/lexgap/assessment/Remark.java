package org.lexgap.assessment;

import java.util.List;

/**
 * What a rule about rules adds to a finding.
 *
 * @param id rule and way, such as {@code META-CAP/acts}
 * @param says the rule's name: a sentence
 * @param rests ids of the norms, the question or the reservation it rests on
 * @param told where a reader meets it
 */
public record Remark(String id, String says, List<String> rests, Told told) {

    /** The same remark in other words. */
    public Remark saying(String sentence) {
        return new Remark(id, sentence, rests, told);
    }

    /** Where a reader meets a remark; the assessment as data holds all. */
    public enum Told {
        /** In each report, beside the verdict. */
        REPORT,
        /** Where one verdict is explained. */
        EXPLAIN
    }
}
