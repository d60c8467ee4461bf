package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.assessment.ThemeResult.Result;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.norm.Theme;

/** Sums findings up by theme. */
public final class ThemeResults {

    private ThemeResults() {}

    /** One result for each theme that holds a norm, in the order of the report. */
    public static List<ThemeResult> of(List<Finding> findings, EffectiveAnswers answers) {
        List<ThemeResult> results = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            List<Finding> ofTheme = findings.stream()
                    .filter(finding -> finding.norm().theme() == theme)
                    .toList();
            if (!ofTheme.isEmpty()) {
                results.add(of(theme, ofTheme, answers));
            }
        }
        return results;
    }

    private static ThemeResult of(Theme theme, List<Finding> findings, EffectiveAnswers answers) {
        List<Finding> detailed = findings.stream()
                .filter(finding -> !finding.flags().contains(Flag.SUMMARY))
                .toList();
        List<Finding> eligible = detailed.stream()
                .filter(finding -> !finding.flags().contains(Flag.ADVISORY))
                .toList();
        Optional<Result> advisory =
                eligible.size() == detailed.size() ? Optional.empty() : Optional.of(result(applicable(detailed)));
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, (int) eligible.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .count());
        }
        List<Finding> counted = applicable(eligible);
        Set<String> questions = new LinkedHashSet<>();
        findings.forEach(finding -> questions.addAll(finding.norm().questions()));
        int answered = (int) questions.stream()
                .filter(question -> answers.value(question).isPresent())
                .count();
        return new ThemeResult(theme, result(counted), advisory, counts, counted.size(), questions.size(), answered);
    }

    private static List<Finding> applicable(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
    }

    private static Result result(List<Finding> counted) {
        if (counted.isEmpty()) {
            return Result.NOT_APPLICABLE;
        }
        if (counted.stream().anyMatch(finding -> is(finding, Verdict.GAP) && isSerious(finding))) {
            return Result.SERIOUS_GAP;
        }
        if (counted.stream().anyMatch(finding -> is(finding, Verdict.GAP))) {
            return Result.GAP;
        }
        long unknown =
                counted.stream().filter(finding -> is(finding, Verdict.UNKNOWN)).count();
        boolean seriousUnknown =
                counted.stream().anyMatch(finding -> is(finding, Verdict.UNKNOWN) && isSerious(finding));
        if (seriousUnknown || 4 * unknown >= counted.size()) {
            return Result.INCOMPLETE;
        }
        return counted.stream().anyMatch(finding -> is(finding, Verdict.PARTIAL)) ? Result.PARTIAL : Result.COMPLIANT;
    }

    private static boolean is(Finding finding, Verdict verdict) {
        return finding.verdict() == verdict;
    }

    private static boolean isSerious(Finding finding) {
        return finding.norm().severity().isSerious();
    }
}
