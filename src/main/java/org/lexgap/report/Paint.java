package org.lexgap.report;

import org.lexgap.assessment.Verdict;

/** Colour for a terminal, where the reader wants it; it says nothing that the words do not say. */
record Paint(boolean color) {

    static final char ESCAPE = '\u001B';

    String bold(String text) {
        return coded("1", text);
    }

    String of(Verdict verdict, String text) {
        return switch (verdict) {
            case GAP -> coded("1;31", text);
            case PARTIAL -> coded("33", text);
            case UNKNOWN -> coded("35", text);
            case COMPLIANT -> coded("32", text);
            case NOT_APPLICABLE -> coded("2", text);
        };
    }

    private String coded(String code, String text) {
        return color ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m" : text;
    }
}
