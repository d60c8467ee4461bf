package org.lexgap.report;

import java.util.List;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.LawSummary;
import org.lexgap.report.GapReport.Chapter;

/** The report as Markdown: headings by theme, a table of verdicts, then what needs work in detail. */
public final class MarkdownReport {

    private final GapReport report;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(GapReport report) {
        this.report = report;
    }

    /** The whole report, ending with a line feed. */
    public static String write(GapReport report) {
        return new MarkdownReport(report).written();
    }

    private String written() {
        LawSummary summary = report.assessment().summary();
        line("# Gap report: " + plain(report.stateName()) + " (" + summary.state() + ")");
        line("");
        line(plain(summary.title()) + ". Law as of " + report.assessment().asOf()
                + summary.preparedBy().map(by -> "; prepared by " + plain(by)).orElse("") + ".");
        line("");
        line(Wording.WHAT_A_GAP_IS);
        report.chapters().forEach(this::chapter);
        warnings();
        Receipt receipt = report.assessment().receipt();
        line("");
        line("Receipt: summary `" + receipt.summary() + "`, rules `" + receipt.rules() + "`, catalogue "
                + receipt.catalogue() + ", lexgap " + receipt.lexgap() + ".");
        return text.toString();
    }

    private void chapter(Chapter chapter) {
        line("");
        line("## " + chapter.title());
        line("");
        line("**" + Verdicts.words(chapter.result().result()) + "**: " + Wording.counts(chapter.result()) + ".");
        line("");
        line("| verdict | norm | sentences | what it asks |");
        line("|---|---|---|---|");
        chapter.summaries().forEach(this::row);
        chapter.findings().forEach(this::row);
        chapter.withoutRule().forEach(this::row);
        chapter.summaries().forEach(this::details);
        chapter.findings().forEach(this::details);
    }

    private void row(Finding finding) {
        Verdict verdict = finding.verdict();
        line("| " + Verdicts.sign(verdict) + " " + Verdicts.word(verdict) + " | "
                + finding.norm().id() + " | " + String.join(", ", finding.norm().sources()) + " | "
                + plain(finding.norm().statement()) + " |");
    }

    private void details(Finding finding) {
        line("");
        line("### " + Verdicts.sign(finding.verdict()) + " " + finding.norm().id() + ": "
                + Verdicts.word(finding.verdict()));
        line("");
        line(plain(finding.norm().statement()) + " (" + Wording.standing(finding) + ")");
        line("");
        finding.reasons().forEach(reason -> item("Why", reason.says()));
        Wording.grounds(finding, report.assessment()).forEach(ground -> item("Answer", ground));
        if (finding.verdict() == Verdict.UNKNOWN) {
            item("Missing", Wording.missing(finding));
            item("Still possible", Wording.stillPossible(finding));
        }
        finding.sides().forEach(side -> item("Dispute", Wording.side(side)));
        Wording.flags(finding).ifPresent(flags -> item("Note", flags));
        if (finding.fallsShort()) {
            item("To close", finding.norm().remedy());
            finding.norm().inference().ifPresent(inference -> item("Our reading", inference));
        }
    }

    private void warnings() {
        List<String> warnings = report.assessment().warnings().stream()
                .map(warning -> warning.code() + ": " + warning.message())
                .toList();
        if (!warnings.isEmpty()) {
            line("");
            line("## Warnings");
            line("");
            warnings.forEach(warning -> line("- " + plain(warning)));
        }
    }

    private void item(String label, String content) {
        line("- " + label + ": " + plain(content));
    }

    /** Text that Markdown shows as it stands. */
    static String plain(String content) {
        return content.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replaceAll("\\s+", " ");
    }

    private void line(String content) {
        text.append(Visible.of(content)).append('\n');
    }
}
