package org.lexgap.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.assessment.Finding;
import org.lexgap.document.Block;
import org.lexgap.document.Document.Line;
import org.lexgap.document.Span;
import org.lexgap.document.Text;
import org.lexgap.law.Citation;
import org.lexgap.law.Instrument;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Word;

/** Findings as entries of a document. An act is described in a footnote where it is first cited. */
final class FindingEntries {

    private final GapReport report;
    private final Wording wording;
    private final Set<String> described = new HashSet<>();

    FindingEntries(GapReport report) {
        this.report = report;
        this.wording = report.wording();
    }

    Block.Entry of(Finding finding) {
        Norm norm = finding.norm();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                label(Label.SOURCE),
                Text.of(wording.text(
                        "report.programme-source",
                        String.join(", ", norm.sources()),
                        norm.modal(),
                        wording.strength(norm),
                        wording.severity(norm)))));
        for (Details detail : Details.of(finding, report)) {
            lines.add(new Line(label(detail.label()), described(detail)));
        }
        if (!finding.fallsShort()) {
            norm.exceptions().forEach(exception -> lines.add(new Line(label(Label.EXCEPT), Text.of(exception))));
        }
        if (!norm.relatedInstruments().isEmpty()) {
            String related = String.join(
                    "; ",
                    norm.relatedInstruments().stream()
                            .map(wording.catalogue()::cited)
                            .toList());
            lines.add(new Line(label(Label.RELATED), Text.of(wording.text("report.related", related))));
        }
        return new Block.Entry(
                norm.id(),
                wording.verdicts().mark(finding.verdict()),
                wording.manner(finding),
                norm.id(),
                Text.of(norm.statement()),
                lines);
    }

    /** A text, and a footnote for each act that it is the first to cite. */
    private Text described(Details detail) {
        Text text = Text.of(detail.content());
        for (Citation citation : detail.cited()) {
            Optional<String> description =
                    described.add(citation.instrument()) ? instrument(citation.instrument()) : Optional.empty();
            if (description.isPresent()) {
                text = text.and(new Span.Footnote(Text.of(description.get())));
            }
        }
        return text;
    }

    private Optional<String> instrument(String id) {
        Map<String, Instrument> instruments = wording.assessment().summary().instruments();
        return Optional.ofNullable(instruments.get(id))
                .map(known -> wording.answers().title(id) + description(known, wording));
    }

    /** Number, rank and dates of an act, each after a comma; the full stop is part of it. */
    static String description(Instrument instrument, Wording wording) {
        List<String> parts = new ArrayList<>();
        instrument.number().ifPresent(number -> parts.add(wording.text("gap-document.number", number)));
        instrument.rank().ifPresent(rank -> parts.add(wording.text("gap-document.rank." + Word.of(rank))));
        instrument.adopted().ifPresent(day -> parts.add(wording.text("gap-document.adopted", day)));
        instrument.inForce().ifPresent(day -> parts.add(wording.text("gap-document.in-force", day)));
        instrument
                .lastChangeUpTo(wording.assessment().asOf())
                .filter(day -> !instrument.versions().isEmpty())
                .ifPresent(day -> parts.add(wording.text("gap-document.changed", day)));
        instrument.url().ifPresent(parts::add);
        return parts.isEmpty() ? "." : ", " + String.join(", ", parts) + ".";
    }

    private String label(Label label) {
        return label.in(wording.messages());
    }
}
