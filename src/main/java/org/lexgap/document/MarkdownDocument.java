package org.lexgap.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document as Markdown as GitHub reads it: headings, tables, lists and footnotes; of a picture, its table. */
public final class MarkdownDocument {

    private final Document document;
    private final StringBuilder written = new StringBuilder();
    private final List<Span.Footnote> footnotes = new ArrayList<>();

    private MarkdownDocument(Document document) {
        this.document = document;
    }

    /** The text, ending with a line feed. */
    public static String write(Document document) {
        MarkdownDocument markdown = new MarkdownDocument(document);
        markdown.cover();
        document.blocks().forEach(markdown::block);
        markdown.end();
        return markdown.written.toString();
    }

    private void cover() {
        Document.Cover cover = document.cover();
        written.append("# ").append(plain(document.title())).append("\n");
        paragraph(plain(cover.kind()));
        lines(cover.lines());
        paragraph(text(cover.note()));
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph("#".repeat(heading.level() + 1) + " " + plain(heading.words()));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(text(paragraph.text()));
        } else if (block instanceof Block.Bullets bullets) {
            written.append('\n');
            bullets.items().forEach(item -> item(text(item)));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Entry entry) {
            paragraph("### " + plain(entry.mark().words() + entry.manner() + ": " + entry.name()));
            paragraph(text(entry.lead()));
            lines(entry.lines());
        } else if (block instanceof Block.Figure figure) {
            table(figure.table());
        }
    }

    private void lines(List<Document.Line> lines) {
        written.append('\n');
        lines.forEach(line -> item(plain(line.label()) + ": " + text(line.text())));
    }

    private void item(String content) {
        written.append("- ").append(content).append('\n');
    }

    private void table(Block.Table table) {
        paragraph("**" + plain(table.caption()) + "**");
        written.append('\n');
        row(table.columns().stream().map(column -> plain(column.title())).toList());
        row(table.columns().stream()
                .map(column -> column.number() ? "--:" : "---")
                .toList());
        table.rows().forEach(row -> row(row.stream().map(this::text).toList()));
    }

    private void row(List<String> cells) {
        written.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void end() {
        if (!footnotes.isEmpty()) {
            written.append('\n');
        }
        for (int i = 0; i < footnotes.size(); i++) {
            written.append("[^" + (i + 1) + "]: ")
                    .append(text(footnotes.get(i).text()))
                    .append('\n');
        }
        paragraph(plain(document.foot()));
    }

    private void paragraph(String content) {
        if (!content.isEmpty()) {
            written.append('\n').append(content).append('\n');
        }
    }

    private String text(Text text) {
        return text.spans().stream().map(this::span).collect(Collectors.joining());
    }

    private String span(Span span) {
        if (span instanceof Span.Footnote footnote) {
            footnotes.add(footnote);
            return "[^" + footnotes.size() + "]";
        }
        return span instanceof Span.Strong strong ? "**" + plain(strong.words()) + "**" : plain(span.words());
    }

    /** Text that Markdown shows as it stands. */
    public static String plain(String content) {
        return Visible.of(content)
                .replaceAll("([\\\\`*_{}\\[\\]<>#|&~])", "\\\\$1")
                .replaceAll("\\s+", " ");
    }
}
