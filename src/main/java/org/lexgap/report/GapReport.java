package org.lexgap.report;

import java.util.Comparator;
import java.util.List;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.norm.Catalogue;

/** An assessment in the order in which it is read: leading chapters first, and in each what needs work first. */
public record GapReport(Assessment assessment, String stateName, List<Chapter> chapters) {

    /**
     * One theme.
     *
     * @param summaries findings that sum up others, shown at the head and not counted
     * @param findings the others, gaps first, then by severity, then in the order of paragraphs
     * @param withoutRule findings on norms for which no rule is written yet
     */
    public record Chapter(
            String title,
            ThemeResult result,
            List<Finding> summaries,
            List<Finding> findings,
            List<Finding> withoutRule) {}

    private static final Comparator<Finding> WHAT_NEEDS_WORK_FIRST = Comparator.comparing(Finding::verdict)
            .thenComparing(finding -> finding.norm().severity());

    /** Puts an assessment in order. */
    public static GapReport of(Assessment assessment, Catalogue catalogue) {
        String state = assessment.summary().state();
        return new GapReport(
                assessment,
                catalogue.state(state).map(known -> known.name()).orElse(state),
                assessment.themes().stream()
                        .map(result -> chapter(result, assessment, catalogue))
                        .toList());
    }

    private static Chapter chapter(ThemeResult result, Assessment assessment, Catalogue catalogue) {
        List<Finding> all = assessment.findings().stream()
                .filter(finding -> finding.norm().theme() == result.theme())
                .sorted(WHAT_NEEDS_WORK_FIRST)
                .toList();
        return new Chapter(
                catalogue.title(result.theme()),
                result,
                all.stream()
                        .filter(finding -> isJudged(finding) && isSummary(finding))
                        .toList(),
                all.stream()
                        .filter(finding -> isJudged(finding) && !isSummary(finding))
                        .toList(),
                all.stream().filter(finding -> !isJudged(finding)).toList());
    }

    private static boolean isJudged(Finding finding) {
        return !finding.flags().contains(Flag.NO_RULE_YET);
    }

    private static boolean isSummary(Finding finding) {
        return finding.flags().contains(Flag.SUMMARY);
    }
}
