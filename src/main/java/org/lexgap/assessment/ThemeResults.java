package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lexgap.assessment.ThemeResult.Result;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Theme;

/** Sums findings up by theme. */
public final class ThemeResults {

    private ThemeResults() {}

    /** One result for each theme that holds a norm, in the order of the report. */
    public static List<ThemeResult> of(List<Finding> findings, EffectiveAnswers answers, Catalogue catalogue) {
        return of(findings, finding -> true, answers, catalogue);
    }

    /**
     * The same, of some findings alone; the others are set apart.
     *
     * @param wanted which findings to look at; what is set aside for another reason stays so
     */
    public static List<ThemeResult> of(
            List<Finding> findings, Predicate<Finding> wanted, EffectiveAnswers answers, Catalogue catalogue) {
        Map<Theme, List<Counted>> counted = Counted.byTheme(findings, wanted.and(ThemeResults::isEligible), catalogue);
        Map<Theme, List<Counted>> withAdvisory =
                Counted.byTheme(findings, wanted.and(ThemeResults::isEligibleOrAdvisory), catalogue);
        List<ThemeResult> results = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            List<Finding> ofTheme = findings.stream()
                    .filter(finding -> finding.norm().theme() == theme)
                    .toList();
            if (!ofTheme.isEmpty()) {
                boolean advisory =
                        ofTheme.stream().anyMatch(finding -> finding.flags().contains(Flag.ADVISORY));
                results.add(of(
                        theme,
                        counted.getOrDefault(theme, List.of()),
                        advisory ? Optional.of(result(withAdvisory.getOrDefault(theme, List.of()))) : Optional.empty(),
                        ofTheme,
                        answers));
            }
        }
        return results;
    }

    /** Whether nothing but that it does not apply keeps a finding from being counted. */
    private static boolean isEligible(Finding finding) {
        return finding.flags().stream().noneMatch(Flag::setsAside);
    }

    private static boolean isEligibleOrAdvisory(Finding finding) {
        return finding.flags().stream().filter(flag -> flag != Flag.ADVISORY).noneMatch(Flag::setsAside);
    }

    private static ThemeResult of(
            Theme theme,
            List<Counted> eligible,
            Optional<Result> advisory,
            List<Finding> findings,
            EffectiveAnswers answers) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, (int)
                    eligible.stream().filter(counted -> counted.is(verdict)).count());
        }
        Set<String> questions = new LinkedHashSet<>();
        findings.forEach(finding -> questions.addAll(finding.norm().questions()));
        int answered = (int) questions.stream()
                .filter(question -> answers.value(question).isPresent())
                .count();
        int applicable = eligible.size() - counts.get(Verdict.NOT_APPLICABLE);
        return new ThemeResult(theme, result(eligible), advisory, counts, applicable, questions.size(), answered);
    }

    private static Result result(List<Counted> eligible) {
        List<Counted> counted =
                eligible.stream().filter(one -> !one.is(Verdict.NOT_APPLICABLE)).toList();
        if (counted.isEmpty()) {
            return Result.NOT_APPLICABLE;
        }
        if (counted.stream().anyMatch(one -> one.is(Verdict.GAP) && isSerious(one))) {
            return Result.SERIOUS_GAP;
        }
        if (counted.stream().anyMatch(one -> one.is(Verdict.GAP))) {
            return Result.GAP;
        }
        long unknown = counted.stream().filter(one -> one.is(Verdict.UNKNOWN)).count();
        boolean seriousUnknown = counted.stream().anyMatch(one -> one.is(Verdict.UNKNOWN) && isSerious(one));
        if (seriousUnknown || 4 * unknown >= counted.size()) {
            return Result.INCOMPLETE;
        }
        return counted.stream().anyMatch(one -> one.is(Verdict.PARTIAL)) ? Result.PARTIAL : Result.COMPLIANT;
    }

    private static boolean isSerious(Counted counted) {
        return counted.severity().isSerious();
    }
}
