package org.lexgap.report;

import java.util.List;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.Verdict;
import org.lexgap.assessment.Warning;
import org.lexgap.law.LawSummary;
import org.lexgap.report.GapReport.Chapter;

/** The report for a terminal: fits its width, and reads as well without colour. */
public final class TextReport {

    private static final String DETAIL = "    ";
    private static final int LABEL = 9;

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
        warnings(report.assessment().warnings());
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
    }

    private void chapter(Chapter chapter) {
        line("");
        String title = Wording.upper(chapter.title());
        String result = Verdicts.words(chapter.result().result());
        line(paint.bold(title) + "  [" + result + "]");
        wrapped("", "", Wording.counts(chapter.result()) + ".");
        chapter.summaries().forEach(finding -> finding(finding, "  (sums up what follows; not counted)"));
        chapter.findings().forEach(finding -> finding(finding, ""));
        withoutRule(chapter.withoutRule());
    }

    private void finding(Finding finding, String remark) {
        line("");
        Verdict verdict = finding.verdict();
        line(paint.of(verdict, Verdicts.sign(verdict) + " " + Wording.upper(Verdicts.word(verdict))) + "  "
                + finding.norm().id() + remark);
        wrapped(DETAIL, DETAIL, finding.norm().statement() + " (" + Wording.standing(finding) + ")");
        finding.reasons().forEach(reason -> detail("Why", reason.says()));
        Wording.grounds(finding, report.assessment()).forEach(ground -> detail("Answer", ground));
        if (verdict == Verdict.UNKNOWN) {
            detail("Missing", Wording.missing(finding));
            detail("Possible", Wording.stillPossible(finding));
        }
        finding.sides().forEach(side -> detail("Dispute", Wording.side(side)));
        Wording.flags(finding).ifPresent(flags -> detail("Note", flags));
        if (finding.fallsShort()) {
            detail("To close", finding.norm().remedy());
            finding.norm().inference().ifPresent(inference -> detail("Ours", inference));
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

    private void warnings(List<Warning> warnings) {
        if (!warnings.isEmpty()) {
            line("");
            line(paint.bold("WARNINGS"));
            warnings.forEach(warning -> wrapped("- ", "  ", warning.code() + ": " + warning.message()));
        }
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
