package org.lexgap.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.language.Message;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Entry;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Protection;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Theme;

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
        Receipt receipt) {

    /** The same, with a warning for each answer that protects people less than on an earlier day, gap or no gap (23.1). */
    public Assessment after(Assessment earlier) {
        List<Warning> all = new ArrayList<>(warnings);
        for (EffectiveAnswer answer : answers.all()) {
            Optional<Value> before = earlier.answers.value(answer.question().id());
            if (before.isPresent()
                    && answer.value().isPresent()
                    && Protection.falls(
                            answer.question(), before.get(), answer.value().get())) {
                all.add(new Warning(
                        "REGRESSION",
                        List.of(answer.question().id()),
                        Message.of(
                                "warnings.regression",
                                Warnings.asked(answer.question()),
                                earlier.asOf,
                                asOf,
                                new AnswerLabel(answer.question(), before.get()).words(),
                                new AnswerLabel(
                                                answer.question(),
                                                answer.value().get())
                                        .words()),
                        answer.entries().stream().map(Entry::at).findFirst()));
            }
        }
        return new Assessment(summary, asOf, answers, findings, themes, all, receipt);
    }

    /** The same, of some themes alone. */
    public Assessment only(Set<Theme> wanted) {
        return new Assessment(
                summary,
                asOf,
                answers,
                findings.stream()
                        .filter(finding -> wanted.contains(finding.norm().theme()))
                        .toList(),
                themes.stream()
                        .filter(result -> wanted.contains(result.theme()))
                        .toList(),
                warnings,
                receipt);
    }

    /** The same, with theme results that leave out verdicts which rest on our reading alone. */
    public Assessment withoutInference(Catalogue catalogue) {
        List<ThemeResult> results =
                ThemeResults.of(findings, finding -> !finding.restsOnInference(), answers, catalogue);
        return new Assessment(summary, asOf, answers, findings, results, warnings, receipt);
    }
}
