package org.lexgap.report;

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
        Wording.addressees(report.assessment()).forEach(sentence -> line("\n" + sentence + "."));
        report.chapters().forEach(this::chapter);
        Section.of(report.assessment(), report.catalogue()).forEach(this::section);
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
        Wording.advisory(chapter.result()).ifPresent(advisory -> line("\n" + advisory));
        line("");
        line("| verdict | norm | sentences | what it asks |");
        line("|---|---|---|---|");
        chapter.summaries().forEach(this::row);
        chapter.findings().forEach(this::row);
        chapter.apart().forEach(this::row);
        chapter.alsoShown().forEach(this::row);
        chapter.withoutRule().forEach(this::row);
        chapter.summaries().forEach(this::details);
        chapter.findings().forEach(this::details);
        if (!chapter.apart().isEmpty()) {
            line("");
            line("Set apart: these rest on our reading alone and are not counted.");
            chapter.apart().forEach(this::details);
        }
    }

    private void row(Finding finding) {
        Verdict verdict = finding.verdict();
        line("| " + Verdicts.sign(verdict) + " " + Verdicts.word(verdict) + Wording.manner(finding) + " | "
                + finding.norm().id() + " | " + String.join(", ", finding.norm().sources()) + " | "
                + plain(finding.norm().statement()) + " |");
    }

    private void details(Finding finding) {
        line("");
        line("### " + Verdicts.sign(finding.verdict()) + " " + finding.norm().id() + ": "
                + Verdicts.word(finding.verdict()) + Wording.manner(finding));
        line("");
        line(plain(finding.norm().statement()) + " (" + Wording.standing(finding) + ")");
        line("");
        Details.of(finding, report).forEach(detail -> item(detail.label(), detail.content()));
    }

    private void section(Section section) {
        line("");
        line("## " + section.title());
        line("");
        section.lines().forEach(sentence -> line("- " + plain(sentence)));
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
