package org.lexgap.assessment;

/**
 * A rule that fired.
 *
 * @param id norm, verdict and way, such as {@code POA-44-FOUNDLING/COMPLIANT/no-limit}
 * @param says the rule's name: a sentence
 */
public record Reason(String id, String says) {

    /** The way by which the verdict was reached: the last part of the id. */
    public String way() {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
