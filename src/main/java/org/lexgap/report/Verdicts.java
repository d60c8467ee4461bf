package org.lexgap.report;

import org.lexgap.assessment.ThemeResult.Result;
import org.lexgap.assessment.Verdict;

/** Verdicts and results as a reader sees them: a sign and words, never colour alone. */
final class Verdicts {

    private Verdicts() {}

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case GAP -> "✗";
            case PARTIAL -> "◐";
            case UNKNOWN -> "?";
            case COMPLIANT -> "✓";
            case NOT_APPLICABLE -> "–";
        };
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case GAP -> "gap";
            case PARTIAL -> "partly met";
            case UNKNOWN -> "unknown";
            case COMPLIANT -> "met";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    static String words(Result result) {
        return switch (result) {
            case SERIOUS_GAP -> "serious gap";
            case GAP -> "gap";
            case INCOMPLETE -> "incomplete";
            case PARTIAL -> "partly met";
            case COMPLIANT -> "met";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
