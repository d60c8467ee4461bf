package org.lexgap.web;

import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Trace;
import org.lexgap.norm.Paragraph;

/**
 * A norm: what it asks, which questions it reads, which rules judge it, which scenarios show it at work.
 *
 * @param theme the title of its theme
 */
public record NormPage(Trace.OfNorm trace, String theme, Paragraph paragraph) {

    /** A rule as it is written. */
    public String text(Rule rule) {
        return String.join("\n", rule.text());
    }
}
