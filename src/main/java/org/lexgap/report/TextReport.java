package org.lexgap.report;

import java.util.List;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.document.Visible;
import org.lexgap.report.GapReport.Chapter;

/** The report for a terminal: fits its width, and reads as well without colour. */
public final class TextReport {

    private static final String DETAIL = "    ";

    private final GapReport report;
    private final Wording wording;
    private final Verdicts verdicts;
    private final int labelColumns;
    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private TextReport(GapReport report, int width, boolean color) {
        this.report = report;
        this.wording = report.wording();
        this.verdicts = wording.verdicts();
        this.labelColumns = Label.columns(wording.messages());
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
        Section.of(wording).forEach(this::section);
        foot(report.assessment());
        return text.toString();
    }

    private void head() {
        line(paint.bold(report.title()));
        wrapped("", "", wording.law());
        line("");
        wrapped("", "", wording.text("report.what-a-gap-is"));
        wording.addressees().forEach(sentence -> wrapped("", "", sentence));
        line("");
        line(paint.bold(Verdicts.upper(wording.text("report.glance"))));
        GlanceTable table = GlanceTable.in(wording.messages());
        if (table.fits(width)) {
            line(table.head());
            report.chapters().forEach(chapter -> {
                String numbers = table.row(chapter.result());
                wrapped(numbers, " ".repeat(numbers.length()), chapter.title());
            });
        } else {
            report.chapters().forEach(this::glance);
        }
    }

    private void glance(Chapter chapter) {
        ThemeResult result = chapter.result();
        wrapped("- ", "  ", chapter.title() + ": " + verdicts.words(result.result()) + ". " + wording.counts(result));
    }

    private void chapter(Chapter chapter) {
        line("");
        String title = Verdicts.upper(chapter.title());
        String result = verdicts.words(chapter.result().result());
        line(paint.bold(title) + "  [" + result + "]");
        wrapped("", "", wording.counts(chapter.result()) + ".");
        wording.advisory(chapter.result()).ifPresent(advisory -> wrapped("", "", advisory));
        chapter.summaries().forEach(this::finding);
        chapter.findings().forEach(this::finding);
        findings(wording.text("report.set-apart"), chapter.apart());
        bearing(chapter.alsoShown());
        withoutRule(chapter.withoutRule());
    }

    private void findings(String lead, List<Finding> findings) {
        if (!findings.isEmpty()) {
            line("");
            wrapped("", "", lead + ":");
            findings.forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        line("");
        wrapped("", DETAIL, heading(finding));
        wrapped(DETAIL, DETAIL, finding.norm().statement() + " (" + wording.standing(finding.norm()) + ")");
        Details.of(finding, report).forEach(this::detail);
    }

    private String heading(Finding finding) {
        Verdict verdict = finding.verdict();
        return paint.of(verdict, Verdicts.sign(verdict) + " " + Verdicts.upper(verdicts.word(verdict))) + "  "
                + finding.norm().id() + wording.manner(finding);
    }

    /** Findings of another chapter that bear on this one, in a line each. */
    private void bearing(List<Finding> findings) {
        if (!findings.isEmpty()) {
            line("");
            wrapped("", "", wording.text("report.bearing"));
            findings.forEach(finding -> wrapped(
                    "  ", DETAIL, heading(finding) + ": " + finding.norm().statement()));
        }
    }

    private void withoutRule(List<Finding> findings) {
        if (!findings.isEmpty()) {
            line("");
            line(wording.text(
                    "report.without-rule",
                    Verdicts.sign(Verdict.UNKNOWN),
                    Verdicts.upper(verdicts.word(Verdict.UNKNOWN)),
                    findings.size()));
            findings.forEach(finding -> wrapped(
                    DETAIL,
                    DETAIL + "  ",
                    finding.norm().id() + ": " + finding.norm().statement()));
        }
    }

    private void section(Section section) {
        line("");
        line(paint.bold(Verdicts.upper(section.title())));
        section.lines().forEach(sentence -> wrapped("- ", "  ", sentence));
    }

    private void foot(Assessment assessment) {
        Receipt receipt = assessment.receipt();
        line("");
        wrapped(
                "",
                "",
                wording.text(
                        "report.receipt",
                        shortened(receipt.summary()),
                        shortened(receipt.rules()),
                        receipt.catalogue(),
                        receipt.lexgap()));
    }

    private static String shortened(String hash) {
        return hash.substring(0, "sha256:".length() + 12);
    }

    private void detail(Details detail) {
        wrapped(
                DETAIL + detail.label().padded(wording.messages(), labelColumns),
                DETAIL + " ".repeat(labelColumns),
                detail.content());
    }

    private void wrapped(String first, String rest, String content) {
        Wrapped.lines(first, rest, content, width).forEach(this::line);
    }

    private void line(String content) {
        text.append(Visible.painted(content)).append('\n');
    }
}
