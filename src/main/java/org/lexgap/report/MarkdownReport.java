package org.lexgap.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.Verdict;
import org.lexgap.report.GapReport.Chapter;

/** The report as Markdown: headings by theme, a table of verdicts, then what needs work in detail. */
public final class MarkdownReport {

    private final GapReport report;
    private final Wording wording;
    private final Verdicts verdicts;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(GapReport report) {
        this.report = report;
        this.wording = report.wording();
        this.verdicts = wording.verdicts();
    }

    /** The whole report, ending with a line feed. */
    public static String write(GapReport report) {
        return new MarkdownReport(report).written();
    }

    private String written() {
        line("# " + plain(report.title()));
        line("");
        line(plain(wording.law()));
        line("");
        line(wording.text("report.what-a-gap-is"));
        wording.addressees().forEach(sentence -> line("\n" + sentence));
        report.chapters().forEach(this::chapter);
        Section.of(wording).forEach(this::section);
        Receipt receipt = report.assessment().receipt();
        line("");
        line(wording.text(
                "report.receipt",
                "`" + receipt.summary() + "`",
                "`" + receipt.rules() + "`",
                receipt.catalogue(),
                receipt.lexgap()));
        return text.toString();
    }

    private void chapter(Chapter chapter) {
        line("");
        line("## " + chapter.title());
        line("");
        line("**" + verdicts.words(chapter.result().result()) + "**: " + wording.counts(chapter.result()) + ".");
        wording.advisory(chapter.result()).ifPresent(advisory -> line("\n" + advisory));
        line("");
        line(Stream.of("verdict", "norm", "sentences", "asks")
                .map(column -> wording.text("report.column." + column))
                .collect(Collectors.joining(" | ", "| ", " |")));
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
            line(wording.text("report.set-apart") + ".");
            chapter.apart().forEach(this::details);
        }
    }

    private void row(Finding finding) {
        Verdict verdict = finding.verdict();
        line("| " + Verdicts.sign(verdict) + " " + verdicts.word(verdict) + wording.manner(finding) + " | "
                + finding.norm().id() + " | " + String.join(", ", finding.norm().sources()) + " | "
                + plain(finding.norm().statement()) + " |");
    }

    private void details(Finding finding) {
        line("");
        line("### " + Verdicts.sign(finding.verdict()) + " " + finding.norm().id() + ": "
                + verdicts.word(finding.verdict()) + wording.manner(finding));
        line("");
        line(plain(finding.norm().statement()) + " (" + wording.standing(finding.norm()) + ")");
        line("");
        Details.of(finding, report).forEach(detail -> item(detail.label().in(wording.messages()), detail.content()));
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
        return content.replaceAll("([\\\\`*_{}\\[\\]<>#|&])", "\\\\$1").replaceAll("\\s+", " ");
    }

    private void line(String content) {
        text.append(Visible.of(content)).append('\n');
    }
}
