package org.lexgap.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Dependency;
import org.lexgap.norm.Norm;

/**
 * An assessment in the order in which it is read: leading chapters first, and in each what needs work first.
 *
 * @param language of the report; assessment and catalogue are in the same one
 * @param remedyAt for a finding whose remedy is printed at another one, the norm of that one
 */
public record GapReport(
        Assessment assessment,
        Catalogue catalogue,
        Language language,
        String stateName,
        List<Chapter> chapters,
        Map<Norm, Norm> remedyAt) {

    /**
     * One theme.
     *
     * @param summaries findings that sum up others, shown at the head and not counted
     * @param findings the others, gaps first, then by severity, then in the order of paragraphs
     * @param apart findings set apart because they rest on our reading alone; empty unless that was asked for
     * @param alsoShown findings counted in another theme that bear on this one
     * @param withoutRule findings on norms for which no rule is written yet
     */
    public record Chapter(
            String title,
            ThemeResult result,
            List<Finding> summaries,
            List<Finding> findings,
            List<Finding> apart,
            List<Finding> alsoShown,
            List<Finding> withoutRule) {}

    private static final Comparator<Finding> WHAT_NEEDS_WORK_FIRST = Comparator.comparing(Finding::verdict)
            .thenComparing(finding -> finding.norm().severity());

    /**
     * Puts an assessment in order.
     *
     * @param withoutInference whether verdicts that rest on our reading alone are set apart
     */
    public static GapReport of(
            Assessment assessment, Catalogue catalogue, Language language, boolean withoutInference) {
        String state = assessment.summary().state();
        List<Chapter> chapters = assessment.themes().stream()
                .map(result -> chapter(result, assessment, catalogue, withoutInference))
                .toList();
        return new GapReport(
                assessment,
                catalogue,
                language,
                catalogue.state(state).map(known -> known.name()).orElse(state),
                chapters,
                remedies(chapters, catalogue));
    }

    /** The sentences on this assessment in the language of the report. */
    Wording wording() {
        return Wording.of(language, catalogue, assessment);
    }

    /** The title of the report. */
    String title() {
        return wording().text("report.title", stateName, assessment.summary().state());
    }

    /** From what the report was made, in one line. */
    String receipt() {
        Receipt receipt = assessment.receipt();
        return wording()
                .text("report.receipt", receipt.summary(), receipt.rules(), receipt.catalogue(), receipt.lexgap());
    }

    /** The findings whose remedies are printed at this one, besides its own. */
    public List<Finding> remediedHere(Finding finding) {
        return assessment.findings().stream()
                .filter(other -> finding.norm().equals(remedyAt.get(other.norm())))
                .toList();
    }

    private static Chapter chapter(
            ThemeResult result, Assessment assessment, Catalogue catalogue, boolean withoutInference) {
        List<Finding> all = assessment.findings().stream()
                .filter(finding -> finding.norm().theme() == result.theme())
                .sorted(WHAT_NEEDS_WORK_FIRST)
                .toList();
        Predicate<Finding> judged = finding -> !finding.flags().contains(Flag.NO_RULE_YET);
        Predicate<Finding> summary = finding -> finding.flags().contains(Flag.SUMMARY);
        Predicate<Finding> apart = finding -> withoutInference && finding.restsOnInference();
        return new Chapter(
                catalogue.title(result.theme()),
                result,
                all.stream().filter(judged.and(summary)).toList(),
                all.stream()
                        .filter(judged.and(summary.negate()).and(apart.negate()))
                        .toList(),
                all.stream().filter(judged.and(summary.negate()).and(apart)).toList(),
                assessment.findings().stream()
                        .filter(finding ->
                                isAlsoShownIn(finding.norm(), result.theme().id()))
                        .toList(),
                all.stream().filter(judged.negate()).toList());
    }

    private static boolean isAlsoShownIn(Norm norm, String theme) {
        return norm.dependencies().stream()
                .anyMatch(link -> link.type() == Dependency.Type.ALSO_SHOWN_IN
                        && link.target().equals(theme));
    }

    /** Overlapping norms share one remedy, printed where the first of them is; a dependent gap is closed at its root. */
    private static Map<Norm, Norm> remedies(List<Chapter> chapters, Catalogue catalogue) {
        Map<Norm, Norm> at = new LinkedHashMap<>();
        List<Norm> printed = new ArrayList<>();
        chapters.stream()
                .flatMap(chapter -> chapter.findings().stream())
                .filter(Finding::fallsShort)
                .forEach(finding -> {
                    Optional<Norm> elsewhere = finding.root()
                            .flatMap(catalogue::norm)
                            .or(() -> catalogue.linked(finding.norm(), Dependency.Type.OVERLAPS).stream()
                                    .filter(printed::contains)
                                    .findFirst());
                    elsewhere.ifPresentOrElse(norm -> at.put(finding.norm(), norm), () -> printed.add(finding.norm()));
                });
        return at;
    }
}
