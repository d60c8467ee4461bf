package org.lexgap.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lexgap.assessment.Verdict;
import org.lexgap.norm.Theme;
import org.lexgap.report.WordedReport.Chapter;

/**
 * What of a report somebody wants to see, as its address says.
 *
 * @param theme the id of one, {@code leading} for the four that lead, {@code others} for those that follow, or empty for all
 * @param verdicts those to be shown; all where there is none
 */
public record ReportFilter(String theme, Set<Verdict> verdicts) {

    private static final String LEADING = "leading";
    private static final String OTHERS = "others";

    /** Takes what an address says; words that mean nothing are passed over. */
    static ReportFilter of(String theme, List<String> verdicts) {
        Set<Verdict> wanted = EnumSet.noneOf(Verdict.class);
        Arrays.stream(Verdict.values())
                .filter(verdict -> verdicts.contains(verdict.name()))
                .forEach(wanted::add);
        boolean means = theme.equals(LEADING)
                || theme.equals(OTHERS)
                || Arrays.stream(Theme.values()).anyMatch(one -> one.id().equals(theme));
        return new ReportFilter(means ? theme : "", wanted);
    }

    /** Whether something is left out. */
    public boolean isOn() {
        return !theme.isEmpty() || !verdicts.isEmpty();
    }

    /** Whether findings of the verdict are asked for by name. */
    public boolean names(Verdict verdict) {
        return verdicts.contains(verdict);
    }

    /** The chapters that are left, each with the findings that are left. */
    List<Chapter> of(List<Chapter> all) {
        return all.stream()
                .filter(this::wants)
                .map(chapter -> chapter.with(chapter.items().stream()
                        .filter(item -> verdicts.isEmpty() || verdicts.contains(item.verdict()))
                        .toList()))
                .filter(chapter -> !isOn() || !chapter.items().isEmpty())
                .toList();
    }

    private boolean wants(Chapter chapter) {
        return switch (theme) {
            case "" -> true;
            case LEADING -> leads(chapter);
            case OTHERS -> !leads(chapter);
            default -> chapter.id().equals(theme);
        };
    }

    private static boolean leads(Chapter chapter) {
        return Arrays.stream(Theme.values())
                .anyMatch(theme -> theme.leads() && theme.id().equals(chapter.id()));
    }
}
