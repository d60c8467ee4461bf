package org.lexgap.assessment;

import java.util.Map;
import java.util.Optional;
import org.lexgap.norm.Theme;

/**
 * The findings of one theme together; never a single number alone.
 *
 * @param advisoryResult the result if norms that do not address the state were counted too; empty where there are none
 * @param counts how many counted norms have each verdict
 * @param counted how many norms the result rests on: those in {@code counts} but for NOT_APPLICABLE
 * @param questions how many questions the norms of the theme read
 * @param answered how many of those have an effective answer
 */
public record ThemeResult(
        Theme theme,
        Result result,
        Optional<Result> advisoryResult,
        Map<Verdict, Integer> counts,
        int counted,
        int questions,
        int answered) {

    /** The results of a theme, worst first. */
    public enum Result {
        SERIOUS_GAP,
        GAP,
        INCOMPLETE,
        PARTIAL,
        COMPLIANT,
        NOT_APPLICABLE
    }

    /** The share of answered questions, from 0 to 1. */
    public double answeredShare() {
        return questions == 0 ? 0 : (double) answered / questions;
    }
}
