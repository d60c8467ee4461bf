package org.lexgap.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.SecondSource;
import org.lexgap.document.Block;
import org.lexgap.document.Block.Bullets;
import org.lexgap.document.Block.Column;
import org.lexgap.document.Block.Heading;
import org.lexgap.document.Block.Paragraph;
import org.lexgap.document.Block.Table;
import org.lexgap.document.Document;
import org.lexgap.document.Document.Line;
import org.lexgap.document.Document.Part;
import org.lexgap.document.Span;
import org.lexgap.document.Text;

/** The gap report as a document: what is said, and in which order. How it looks is for the writers of documents. */
public final class GapDocument {

    private final GapReport report;
    private final Wording wording;
    private final FindingEntries entries;

    private GapDocument(GapReport report) {
        this.report = report;
        this.wording = report.wording();
        this.entries = new FindingEntries(report);
    }

    /**
     * The document.
     *
     * @param second what another source says beside, where one was asked for
     * @param dated the date of the file
     */
    public static Document of(GapReport report, Optional<SecondSource> second, LocalDate dated) {
        return new GapDocument(report).document(second, dated);
    }

    /** The table of compliance alone, to be attached to a bill. */
    public static Document compliance(GapReport report, LocalDate dated) {
        GapDocument document = new GapDocument(report);
        return new Document(
                report.language(),
                report.title(),
                dated,
                report.receipt(),
                document.cover(),
                List.of(new Part(true, document.compliance(false))));
    }

    private Document document(Optional<SecondSource> second, LocalDate dated) {
        List<Section> sections = new ArrayList<>(Section.of(wording));
        List<Block> body = new ArrayList<>();
        body.add(new Block.Contents());
        body.addAll(SummaryChapter.of(report));
        report.chapters().forEach(chapter -> body.addAll(chapter(chapter)));
        second.ifPresent(sources -> body.addAll(section(SecondSourceReport.section(sources, wording))));
        for (Section section : sections) {
            if (section.subject() != Section.Subject.METHOD) {
                body.addAll(section(section));
            }
        }
        List<Block> end = new ArrayList<>(References.of(report));
        sections.stream()
                .filter(section -> section.subject() == Section.Subject.METHOD)
                .forEach(section -> end.addAll(section(section)));
        return new Document(
                report.language(),
                report.title(),
                dated,
                report.receipt(),
                cover(),
                List.of(new Part(false, body), new Part(true, compliance(true)), new Part(false, end)));
    }

    private Document.Cover cover() {
        Assessment assessment = report.assessment();
        List<Line> lines = new ArrayList<>();
        lines.add(line("law", Text.of(assessment.summary().title())));
        lines.add(line("as-of", Text.of(wording.messages().day(assessment.asOf()))));
        assessment.summary().preparedBy().ifPresent(by -> lines.add(line("prepared-by", Text.of(by))));
        Receipt receipt = assessment.receipt();
        lines.add(line("receipt-summary", Text.of(new Span.Code(receipt.summary()))));
        lines.add(line("receipt-rules", Text.of(new Span.Code(receipt.rules()))));
        lines.add(line(
                "receipt-versions", Text.of(text("gap-document.versions", receipt.catalogue(), receipt.lexgap()))));
        return new Document.Cover(
                text("gap-document.kind"),
                text(
                        "gap-document.title",
                        report.stateName(),
                        assessment.summary().state()),
                lines,
                Text.of(wording.text("report.what-a-gap-is")));
    }

    private List<Block> chapter(GapReport.Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, chapter.result().theme().id(), chapter.title()));
        blocks.add(new Paragraph(Text.of(
                new Span.Strong(wording.verdicts().words(chapter.result().result())),
                new Span.Plain(": " + wording.counts(chapter.result()) + "."))));
        wording.advisory(chapter.result()).ifPresent(advisory -> blocks.add(new Paragraph(Text.of(advisory))));
        Stream.of(chapter.summaries(), chapter.findings(), chapter.withoutRule())
                .flatMap(List::stream)
                .forEach(finding -> blocks.add(entries.of(finding)));
        if (!chapter.apart().isEmpty()) {
            blocks.add(new Paragraph(Text.of(wording.text("report.set-apart") + ".")));
            chapter.apart().forEach(finding -> blocks.add(entries.of(finding)));
        }
        if (!chapter.alsoShown().isEmpty()) {
            blocks.add(new Paragraph(Text.of(wording.text("report.bearing"))));
            blocks.add(new Bullets(
                    chapter.alsoShown().stream().map(this::elsewhere).toList()));
        }
        return blocks;
    }

    private Text elsewhere(Finding finding) {
        return Text.of(
                new Span.Marked(wording.verdicts().mark(finding.verdict())),
                new Span.Plain(" "),
                new Span.Link(finding.norm().id(), finding.norm().id()),
                new Span.Plain(": " + finding.norm().statement()));
    }

    private List<Block> section(Section section) {
        Heading heading = new Heading(
                1, "section-" + section.subject().name().toLowerCase(java.util.Locale.ROOT), section.title());
        return switch (section.subject()) {
            case TREATIES -> List.of(heading, treaties());
            case UNKNOWN -> unknown(heading);
            default ->
                List.of(
                        heading,
                        new Bullets(section.lines().stream().map(Text::of).toList()));
        };
    }

    private Table treaties() {
        return new Table(
                text("gap-document.treaties"),
                List.of(
                        Column.of(text("gap-document.column.treaty"), 3),
                        Column.of(text("gap-document.column.standing"), 2)),
                TreatyWords.of(wording).stream()
                        .map(treaty -> List.of(Text.of(treaty.name()), Text.of(treaty.standing())))
                        .toList());
    }

    private List<Block> unknown(Heading heading) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading);
        Section.howMuchIsUnknown(wording).forEach(line -> blocks.add(new Paragraph(Text.of(line))));
        blocks.add(Pictures.unknowns(report));
        OpenTable.of(wording).ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> compliance(boolean linked) {
        return List.of(
                new Heading(1, "compliance", text("compliance.title")),
                new Paragraph(Text.of(text("compliance.how"))),
                Compliance.of(report).table(linked));
    }

    private Line line(String label, Text content) {
        return new Line(text("gap-document.cover." + label), content);
    }

    private String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }
}
