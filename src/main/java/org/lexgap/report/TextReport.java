package org.lexgap.report;

import java.util.List;
import java.util.Locale;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.LawSummary;
import org.lexgap.report.GapReport.Chapter;

/** The report for a terminal: fits its width, and reads as well without colour. */
public final class TextReport {

    private static final String DETAIL = "    ";
    private static final int LABEL = 9;

    /** Result, how many norms have each verdict, of how many counted, share of questions answered; then the theme. */
    private static final String GLANCE_ROW = "  %-14s %3d %6d %7d %3d %3d %7d%%  ";

    private static final int ROOM_FOR_A_TABLE = 72;
    private static final String GLANCE_HEAD = "  result         gap partly unknown met  of answered  theme";

    private final GapReport report;
    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private TextReport(GapReport report, int width, boolean color) {
        this.report = report;
        this.width = width;
        this.paint = new Paint(color);
    }

    /**
     * The whole report, ending with a line feed.
     *
     * @param width in columns; longer lines are broken at spaces
     * @param color whether escape sequences for colour may be used
     */
    public static String write(GapReport report, int width, boolean color) {
        return new TextReport(report, width, color).written();
    }

    private String written() {
        head();
        report.chapters().forEach(this::chapter);
        Section.of(report.assessment(), report.catalogue()).forEach(this::section);
        foot(report.assessment());
        return text.toString();
    }

    private void head() {
        LawSummary summary = report.assessment().summary();
        line(paint.bold("Gap report: " + report.stateName() + " (" + summary.state() + ")"));
        wrapped(
                "",
                "",
                summary.title() + ". Law as of " + report.assessment().asOf()
                        + summary.preparedBy().map(by -> "; prepared by " + by).orElse("") + ".");
        line("");
        wrapped("", "", Wording.WHAT_A_GAP_IS);
        Wording.addressees(report.assessment()).forEach(sentence -> wrapped("", "", sentence + "."));
        line("");
        line(paint.bold("AT A GLANCE"));
        if (width >= ROOM_FOR_A_TABLE) {
            line(GLANCE_HEAD);
        }
        report.chapters().forEach(this::glance);
    }

    private void glance(Chapter chapter) {
        ThemeResult result = chapter.result();
        if (width < ROOM_FOR_A_TABLE) {
            wrapped(
                    "- ",
                    "  ",
                    chapter.title() + ": " + Verdicts.words(result.result()) + ". " + Wording.counts(result));
            return;
        }
        String numbers = String.format(
                Locale.ROOT,
                GLANCE_ROW,
                Verdicts.words(result.result()),
                result.counts().get(Verdict.GAP),
                result.counts().get(Verdict.PARTIAL),
                result.counts().get(Verdict.UNKNOWN),
                result.counts().get(Verdict.COMPLIANT),
                result.counted(),
                Math.round(100 * result.answeredShare()));
        wrapped(numbers, " ".repeat(numbers.length()), chapter.title());
    }

    private void chapter(Chapter chapter) {
        line("");
        String title = Wording.upper(chapter.title());
        String result = Verdicts.words(chapter.result().result());
        line(paint.bold(title) + "  [" + result + "]");
        wrapped("", "", Wording.counts(chapter.result()) + ".");
        Wording.advisory(chapter.result()).ifPresent(advisory -> wrapped("", "", advisory));
        chapter.summaries().forEach(finding -> finding(finding, "  (sums up what follows; not counted)"));
        chapter.findings().forEach(finding -> finding(finding, ""));
        findings("Set apart: these rest on our reading alone and are not counted", chapter.apart());
        bearing(chapter.alsoShown());
        withoutRule(chapter.withoutRule());
    }

    private void findings(String lead, List<Finding> findings) {
        if (!findings.isEmpty()) {
            line("");
            wrapped("", "", lead + ":");
            findings.forEach(finding -> finding(finding, ""));
        }
    }

    private void finding(Finding finding, String remark) {
        line("");
        wrapped("", DETAIL, heading(finding) + remark);
        wrapped(DETAIL, DETAIL, finding.norm().statement() + " (" + Wording.standing(finding) + ")");
        Details.of(finding, report).forEach(detail -> detail(detail.label(), detail.content()));
    }

    private String heading(Finding finding) {
        Verdict verdict = finding.verdict();
        return paint.of(verdict, Verdicts.sign(verdict) + " " + Wording.upper(Verdicts.word(verdict))) + "  "
                + finding.norm().id() + Wording.manner(finding);
    }

    /** Findings of another chapter that bear on this one, in a line each. */
    private void bearing(List<Finding> findings) {
        if (!findings.isEmpty()) {
            line("");
            wrapped("", "", "Counted under another theme, and bearing on this one:");
            findings.forEach(finding -> wrapped(
                    "  ", DETAIL, heading(finding) + ": " + finding.norm().statement()));
        }
    }

    private void withoutRule(List<Finding> findings) {
        if (!findings.isEmpty()) {
            line("");
            line(Verdicts.sign(Verdict.UNKNOWN) + " UNKNOWN  no rule is written yet for "
                    + Wording.number(findings.size(), "norm"));
            findings.forEach(finding -> wrapped(
                    DETAIL,
                    DETAIL + "  ",
                    finding.norm().id() + ": " + finding.norm().statement()));
        }
    }

    private void section(Section section) {
        line("");
        line(paint.bold(Wording.upper(section.title())));
        section.lines().forEach(sentence -> wrapped("- ", "  ", sentence));
    }

    private void foot(Assessment assessment) {
        Receipt receipt = assessment.receipt();
        line("");
        wrapped(
                "",
                "",
                "Receipt: summary " + shortened(receipt.summary()) + ", rules " + shortened(receipt.rules())
                        + ", catalogue " + receipt.catalogue() + ", lexgap " + receipt.lexgap() + ".");
    }

    private static String shortened(String hash) {
        return hash.substring(0, "sha256:".length() + 12);
    }

    private void detail(String label, String content) {
        wrapped(DETAIL + label + " ".repeat(LABEL - label.length()), DETAIL + " ".repeat(LABEL), content);
    }

    private void wrapped(String first, String rest, String content) {
        Wrapped.lines(first, rest, content, width).forEach(this::line);
    }

    private void line(String content) {
        text.append(Visible.of(content)).append('\n');
    }
}
