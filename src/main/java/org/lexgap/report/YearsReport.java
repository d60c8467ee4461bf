package org.lexgap.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.document.Visible;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;

/** One law through the years: how each theme stands, and when each verdict changed. */
public final class YearsReport {

    private final List<Assessment> years;
    private final GapReport first;
    private final Wording wording;
    private final Verdicts verdicts;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private YearsReport(List<Assessment> years, GapReport first, int width) {
        this.years = years;
        this.first = first;
        this.wording = first.wording();
        this.verdicts = wording.verdicts();
        this.width = width;
    }

    /**
     * The report, ending with a line feed.
     *
     * @param years assessments of one summary on successive days, at least one
     * @param width in columns
     */
    public static String write(List<Assessment> years, Catalogue catalogue, Language language, int width) {
        return new YearsReport(years, GapReport.of(years.get(0), catalogue, language, false), width).written();
    }

    private String written() {
        LawSummary summary = first.assessment().summary();
        line(wording.text(
                "report.years",
                first.stateName(),
                summary.state(),
                String.valueOf(year(years.get(0))),
                String.valueOf(year(years.get(years.size() - 1)))));
        wrapped("", "", summary.title() + ".");
        line("");
        wrapped("", "", wording.text("report.what-a-gap-is"));
        for (int theme = 0; theme < first.chapters().size(); theme++) {
            theme(theme);
        }
        regressions();
        return text.toString();
    }

    private void regressions() {
        List<String> falls = years.stream()
                .flatMap(year -> year.warnings().stream())
                .filter(warning -> warning.code().equals("REGRESSION"))
                .map(warning -> wording.messages().text(warning.message()))
                .toList();
        if (!falls.isEmpty()) {
            line("");
            line(Verdicts.upper(wording.text("report.falls")));
            falls.forEach(fall -> wrapped("- ", "  ", fall));
        }
    }

    private void theme(int index) {
        List<List<Finding>> histories = histories(years.get(0).themes().get(index));
        List<List<Finding>> known = histories.stream()
                .filter(history -> history.stream().anyMatch(finding -> finding.verdict() != Verdict.UNKNOWN))
                .toList();
        line("");
        line(Verdicts.upper(first.chapters().get(index).title()));
        wrapped("", "  ", wording.text("report.years-result", spans(results(index))));
        for (List<Finding> history : known) {
            wrapped(
                    "  ",
                    "      ",
                    history.get(0).norm().id() + ": "
                            + spans(history.stream()
                                    .map(finding ->
                                            Verdicts.sign(finding.verdict()) + " " + verdicts.word(finding.verdict()))
                                    .toList()));
        }
        int unknown = histories.size() - known.size();
        if (unknown > 0) {
            line("  " + wording.text("report.years-unknown", Message.of("common.norms", unknown)));
        }
    }

    private List<String> results(int index) {
        return years.stream()
                .map(year -> verdicts.words(year.themes().get(index).result()))
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
