package org.lexgap.report;

import java.util.Locale;
import org.lexgap.assessment.ThemeResult.Result;
import org.lexgap.assessment.Verdict;
import org.lexgap.language.Messages;
import org.lexgap.norm.Word;

/** Verdicts and results as a reader sees them: a sign and words, never colour alone. */
record Verdicts(Messages messages) {

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case GAP -> "✗";
            case PARTIAL -> "◐";
            case UNKNOWN -> "?";
            case COMPLIANT -> "✓";
            case NOT_APPLICABLE -> "–";
        };
    }

    String word(Verdict verdict) {
        return messages.text("report.verdict." + Word.of(verdict));
    }

    String words(Result result) {
        return messages.text("report.result." + Word.of(result));
    }

    /** A result in few letters, for a table. */
    String brief(Result result) {
        return messages.text("report.glance-result." + Word.of(result));
    }

    static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
