package org.lexgap.report;

import java.util.Locale;
import org.lexgap.assessment.ThemeResult.Result;
import org.lexgap.assessment.Verdict;
import org.lexgap.document.Mark;
import org.lexgap.document.Tone;
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

    /** A verdict as a mark in a document. */
    Mark mark(Verdict verdict) {
        return new Mark(sign(verdict), word(verdict), tone(verdict));
    }

    /** The result of a theme as a mark in a document. */
    Mark mark(Result result) {
        Verdict shown = shown(result);
        return new Mark(sign(shown), words(result), tone(shown));
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case GAP -> Tone.SHORT;
            case PARTIAL -> Tone.PARTLY;
            case UNKNOWN -> Tone.OPEN;
            case COMPLIANT -> Tone.WELL;
            case NOT_APPLICABLE -> Tone.ASIDE;
        };
    }

    /** The verdict whose sign and colour the result of a theme has. */
    static Verdict shown(Result result) {
        return switch (result) {
            case SERIOUS_GAP, GAP -> Verdict.GAP;
            case INCOMPLETE -> Verdict.UNKNOWN;
            case PARTIAL -> Verdict.PARTIAL;
            case COMPLIANT -> Verdict.COMPLIANT;
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
        };
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
