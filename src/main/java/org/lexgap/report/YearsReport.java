package org.lexgap.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.assessment.Warning;
import org.lexgap.norm.Catalogue;

/** One law through the years: how each theme stands, and when each verdict changed. */
public final class YearsReport {

    private final List<Assessment> years;
    private final Catalogue catalogue;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private YearsReport(List<Assessment> years, Catalogue catalogue, int width) {
        this.years = years;
        this.catalogue = catalogue;
        this.width = width;
    }

    /**
     * The report, ending with a line feed.
     *
     * @param years assessments of one summary on successive days, at least one
     * @param width in columns
     */
    public static String write(List<Assessment> years, Catalogue catalogue, int width) {
        return new YearsReport(years, catalogue, width).written();
    }

    private String written() {
        Assessment first = years.get(0);
        GapReport report = GapReport.of(first, catalogue, false);
        line("Through the years: " + report.stateName() + " ("
                + first.summary().state() + "), " + year(first) + " to " + year(years.get(years.size() - 1))
                + ", on 1 January of each year");
        wrapped("", "", first.summary().title() + ".");
        line("");
        wrapped("", "", Wording.WHAT_A_GAP_IS);
        first.themes().forEach(theme -> theme(years.get(0).themes().indexOf(theme)));
        regressions();
        return text.toString();
    }

    private void regressions() {
        List<String> falls = years.stream()
                .flatMap(year -> year.warnings().stream())
                .filter(warning -> warning.code().equals("REGRESSION"))
                .map(Warning::message)
                .toList();
        if (!falls.isEmpty()) {
            line("");
            line("WHERE PROTECTION FELL, GAP OR NO GAP (23.1)");
            falls.forEach(fall -> wrapped("- ", "  ", fall));
        }
    }

    private void theme(int index) {
        List<List<Finding>> histories = histories(years.get(0).themes().get(index));
        List<List<Finding>> known = histories.stream()
                .filter(history -> history.stream().anyMatch(finding -> finding.verdict() != Verdict.UNKNOWN))
                .toList();
        line("");
        line(Wording.upper(catalogue.title(years.get(0).themes().get(index).theme())));
        wrapped("", "  ", "Result: " + spans(results(index)));
        for (List<Finding> history : known) {
            wrapped(
                    "  ",
                    "      ",
                    history.get(0).norm().id() + ": "
                            + spans(history.stream()
                                    .map(finding ->
                                            Verdicts.sign(finding.verdict()) + " " + Verdicts.word(finding.verdict()))
                                    .toList()));
        }
        int unknown = histories.size() - known.size();
        if (unknown > 0) {
            line("  Unknown in all years: " + Wording.number(unknown, "norm"));
        }
    }

    private List<String> results(int index) {
        return years.stream()
                .map(year -> Verdicts.words(year.themes().get(index).result()))
                .toList();
    }

    /** For each norm of a theme its findings, year by year. */
    private List<List<Finding>> histories(ThemeResult theme) {
        List<List<Finding>> histories = new ArrayList<>();
        List<Finding> first = years.get(0).findings();
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).norm().theme() == theme.theme()) {
                int norm = i;
                histories.add(
                        years.stream().map(year -> year.findings().get(norm)).toList());
            }
        }
        return histories;
    }

    /** "1992-2009 unknown; 2010-2024 met". */
    private String spans(List<String> yearly) {
        List<String> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= yearly.size(); i++) {
            if (i == yearly.size() || !yearly.get(i).equals(yearly.get(start))) {
                int from = year(years.get(start));
                int to = year(years.get(i - 1));
                spans.add((from == to ? String.valueOf(from) : from + "–" + to) + " " + yearly.get(start));
                start = i;
            }
        }
        return spans.stream().collect(Collectors.joining("; "));
    }

    private static int year(Assessment assessment) {
        LocalDate day = assessment.asOf();
        return day.getYear();
    }

    private void wrapped(String first, String rest, String content) {
        Wrapped.lines(first, rest, content, width).forEach(this::line);
    }

    private void line(String content) {
        text.append(Visible.of(content)).append('\n');
    }
}
