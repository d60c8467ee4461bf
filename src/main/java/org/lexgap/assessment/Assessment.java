package org.lexgap.assessment;

import java.time.LocalDate;
import java.util.List;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.LawSummary;

/**
 * All findings of one summary on one day.
 *
 * @param asOf the day of assessment
 * @param findings one a norm, in the order of paragraphs
 * @param themes one a theme, in the order of the report
 */
public record Assessment(
        LawSummary summary,
        LocalDate asOf,
        EffectiveAnswers answers,
        List<Finding> findings,
        List<ThemeResult> themes,
        List<Warning> warnings,
        Receipt receipt) {}
