package org.lexgap.document;

import static org.lexgap.document.Fo.with;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Blocks of a document as formatting objects. */
final class PdfBlocks {

    private final Document document;
    private final Fo fo;
    private final PdfText text;
    private final DocumentWords words;

    PdfBlocks(Document document, Fo fo, PdfText text) {
        this.document = document;
        this.fo = fo;
        this.text = text;
        this.words = DocumentWords.in(document.language());
    }

    void write(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            fo.within("block", PdfStyle.PARAGRAPH, () -> text.write(paragraph.text(), Typeface.SERIF));
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Contents) {
            contents();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Entry entry) {
            entry(entry);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        }
    }

    private void heading(Block.Heading heading) {
        boolean first = heading.level() == 1;
        fo.within("block", with(first ? PdfStyle.FIRST_HEADING : PdfStyle.HEADING, "id", heading.anchor()), () -> {
            if (first) {
                fo.within(
                        "marker",
                        with("marker-class-name", PdfDocument.CHAPTER),
                        () -> fo.within("block", with("role", "P"), () -> text.words(heading.words(), Typeface.SANS)));
            }
            text.words(heading.words(), Typeface.SANS_STRONG);
        });
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
                                        () -> text.write(item, Typeface.SERIF)))));
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
                                    text.words(heading.words(), Typeface.SERIF);
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
                        text.mark(entry.mark());
                        text.words(entry.manner(), Typeface.SANS, "color", PdfStyle.QUIET);
                        fo.text(" ");
                        fo.empty("leader", with("leader-pattern", "space"));
                        fo.text(" ");
                        text.words(entry.name(), Typeface.SANS, "color", PdfStyle.QUIET, "font-size", "7.6pt");
                    });
                    fo.within("block", PdfStyle.LEAD, () -> text.write(entry.lead(), Typeface.SERIF));
                    lines(entry.lines());
                });
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
                        () -> fo.within("block", PdfStyle.LABEL, () -> text.words(label, Typeface.SANS)),
                        () -> same.forEach(line -> fo.within(
                                "block",
                                with("widows", "2", "orphans", "2"),
                                () -> text.write(line.text(), Typeface.SERIF))));
            }
        });
    }

    private void table(Block.Table table) {
        fo.within("block", PdfStyle.CAPTION, () -> text.words(table.caption(), Typeface.SANS_STRONG));
        fo.within("table", PdfStyle.TABLE, () -> {
            List<Block.Column> columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                fo.empty(
                        "table-column",
                        with(
                                "column-width",
                                "proportional-column-width(" + columns.get(i).width() + ")",
                                "fox:header",
                                String.valueOf(i == 0)));
            }
            fo.within("table-header", with(), () -> fo.within("table-row", with(), () -> columns.forEach(this::head)));
            // A table must have a body, and a body a row.
            List<List<Text>> rows =
                    table.rows().isEmpty() ? List.of(Collections.nCopies(columns.size(), Text.NONE)) : table.rows();
            fo.within("table-body", with(), () -> rows.forEach(row -> row(columns, row)));
        });
    }

    private void head(Block.Column column) {
        cell(
                column,
                with(
                        "background-color",
                        PdfStyle.SHADE,
                        "border-bottom",
                        "0.9pt solid " + PdfStyle.QUIET,
                        "display-align",
                        "after"),
                with(PdfStyle.TABLE_HEAD),
                () -> text.words(column.title(), Typeface.SANS_STRONG));
    }

    private void row(List<Block.Column> columns, List<Text> row) {
        fo.within("table-row", with("keep-together.within-page", "5"), () -> {
            for (int i = 0; i < row.size(); i++) {
                Text content = row.get(i);
                cell(
                        columns.get(i),
                        with("border-bottom", "0.4pt solid " + PdfStyle.LINE),
                        with(),
                        () -> text.write(content, Typeface.SERIF));
            }
        });
    }

    private void cell(Block.Column column, Map<String, String> style, Map<String, String> block, Runnable content) {
        fo.within(
                "table-cell",
                with(style, "padding", "2.2pt 3pt 2.2pt 3pt", "text-align", column.number() ? "end" : "start"),
                () -> fo.within("block", block, content));
    }

    private void figure(Block.Figure figure) {
        fo.within("block", with("id", figure.anchor(), "space-before", "8pt"), () -> {
            fo.within("block", PdfStyle.CAPTION, () -> text.words(figure.caption(), Typeface.SANS_STRONG));
            fo.within("block", with("space-after", "6pt"), () -> new PdfDrawing(fo)
                    .write(figure.drawing(), figure.alternative()));
        });
        table(figure.table());
    }
}
