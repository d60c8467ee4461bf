package org.lexgap.document;

import static org.lexgap.document.Fo.with;

import java.util.List;
import java.util.Map;

/** Blocks of a document as formatting objects. */
final class PdfBlocks {

    private final Document document;
    private final Fo fo;
    private final PdfText text;
    private final DocumentWords words;
    private final double width;
    private final PdfTable tables;

    /**
     * Blocks between two margins.
     *
     * @param width from margin to margin, in points
     */
    PdfBlocks(Document document, Fo fo, PdfText text, double width) {
        this.document = document;
        this.fo = fo;
        this.text = text;
        this.words = DocumentWords.in(document.language());
        this.width = width;
        this.tables = new PdfTable(fo, text, width);
    }

    void write(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            fo.within(
                    "block",
                    PdfStyle.PARAGRAPH,
                    () -> fit(0, PdfStyle.LETTERS, () -> text.write(paragraph.text(), Typeface.SERIF)));
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Contents) {
            contents();
        } else if (block instanceof Block.Table table) {
            tables.write(table, table.caption());
        } else if (block instanceof Block.Entry entry) {
            entry(entry);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        }
    }

    private void heading(Block.Heading heading) {
        boolean first = heading.level() == 1;
        fo.within("block", with(first ? PdfStyle.FIRST_HEADING : PdfStyle.HEADING, "id", heading.anchor()), () -> {
            fit(0, PdfStyle.LARGE_LETTERS, () -> text.words(heading.words(), Typeface.SANS_STRONG));
        });
    }

    /** Content whose words stay within the margins, indented by some points. */
    private void fit(double indent, double letters, Runnable content) {
        text.fit((width - indent) / letters, content);
    }

    private void bullets(Block.Bullets bullets) {
        fo.within(
                "list-block",
                with(
                        "provisional-distance-between-starts",
                        "4.5mm",
                        "provisional-label-separation",
                        "1mm",
                        "space-after",
                        "5pt"),
                () -> bullets.items()
                        .forEach(item -> item(
                                with("space-after", "2.5pt"),
                                () -> fo.within("block", with(), () -> text.words("•", Typeface.SERIF)),
                                () -> fo.within(
                                        "block",
                                        with("widows", "2", "orphans", "2"),
                                        () -> fit(
                                                PdfStyle.BULLET,
                                                PdfStyle.LETTERS,
                                                () -> text.write(item, Typeface.SERIF))))));
    }

    private void item(Map<String, String> style, Runnable label, Runnable body) {
        fo.within("list-item", style, () -> {
            fo.within("list-item-label", with("end-indent", "label-end()"), label);
            fo.within("list-item-body", with("start-indent", "body-start()"), body);
        });
    }

    private void contents() {
        fo.within("block", PdfStyle.CONTENTS_HEAD, () -> text.words(words.contents(), Typeface.SANS_STRONG));
        fo.within("block", with("role", "TOC", "break-after", "page"), () -> document.blocks()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(Block.Heading.class::cast)
                .forEach(heading -> fo.within(
                        "block",
                        PdfStyle.CONTENTS_LINE,
                        () -> fo.within(
                                "basic-link",
                                with("internal-destination", heading.anchor(), "fox:alt-text", heading.words()),
                                () -> {
                                    fit(
                                            PdfStyle.LINE_INDENT,
                                            PdfStyle.LETTERS,
                                            () -> text.words(heading.words(), Typeface.SERIF));
                                    fo.text(" ");
                                    fo.empty(
                                            "leader",
                                            with(
                                                    "leader-pattern",
                                                    "dots",
                                                    "leader-pattern-width",
                                                    "5pt",
                                                    "color",
                                                    PdfStyle.QUIET));
                                    fo.text(" ");
                                    fo.empty("page-number-citation", with("ref-id", heading.anchor()));
                                }))));
    }

    private void entry(Block.Entry entry) {
        String ink = entry.mark().tone().ink();
        fo.within(
                "block",
                with(
                        "role",
                        "Sect",
                        "margin-left",
                        "0mm",
                        "border-left",
                        "2.4pt solid " + ink,
                        "padding-left",
                        "3.5mm",
                        "space-before",
                        "9pt",
                        "space-after",
                        "9pt"),
                () -> {
                    fo.within("block", with(PdfStyle.ENTRY_HEAD, "id", entry.anchor()), () -> {
                        fit(PdfStyle.BULLET, PdfStyle.LARGE_LETTERS, () -> head(entry));
                    });
                    fo.within(
                            "block",
                            PdfStyle.LEAD,
                            () -> fit(
                                    PdfStyle.BULLET,
                                    PdfStyle.LARGE_LETTERS,
                                    () -> text.write(entry.lead(), Typeface.SERIF)));
                    lines(entry.lines());
                });
    }

    private void head(Block.Entry entry) {
        text.mark(entry.mark());
        text.words(entry.manner(), Typeface.SANS, "color", PdfStyle.QUIET);
        fo.text(" ");
        fo.empty("leader", with("leader-pattern", "space"));
        fo.text(" ");
        text.words(entry.name(), Typeface.SANS, "color", PdfStyle.QUIET, "font-size", "7.6pt");
    }

    /** Labels in a narrow column; several lines in a row under one label are said once. */
    void lines(List<Document.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        fo.within("list-block", PdfStyle.LINES, () -> {
            for (int from = 0, to; from < lines.size(); from = to) {
                String label = lines.get(from).label();
                to = from + 1;
                while (to < lines.size() && lines.get(to).label().equals(label)) {
                    to++;
                }
                List<Document.Line> same = lines.subList(from, to);
                item(
                        with("space-before", "1.5pt"),
                        () -> fo.within(
                                "block",
                                PdfStyle.LABEL,
                                () -> text.fit(
                                        PdfStyle.LABEL_WIDTH / PdfStyle.LABEL_LETTERS,
                                        () -> text.words(label, Typeface.SANS))),
                        () -> same.forEach(line -> fo.within(
                                "block",
                                with("widows", "2", "orphans", "2"),
                                () -> fit(
                                        PdfStyle.LINE_INDENT,
                                        PdfStyle.LETTERS,
                                        () -> text.write(line.text(), Typeface.SERIF)))));
            }
        });
    }

    private void figure(Block.Figure figure) {
        fo.within("block", with("id", figure.anchor(), "space-before", "8pt"), () -> {
            fo.within(
                    "block",
                    PdfStyle.CAPTION,
                    () -> fit(0, PdfStyle.LETTERS, () -> text.words(figure.caption(), Typeface.SANS_STRONG)));
            fo.within("block", with("space-after", "6pt"), () -> new PdfDrawing(fo)
                    .write(figure.drawing(), figure.alternative()));
        });
        tables.write(figure.table(), words.numbers());
    }
}
