package org.lexgap.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document as one page in HTML that stands alone: no script, nothing fetched. It can be read in light and dark, printed,
 * and narrowed to the entries of one judgement.
 */
public final class HtmlDocument {

    private final Document document;
    private final DocumentWords words;
    private final Html html;
    private final List<Span.Footnote> footnotes = new ArrayList<>();
    private boolean entries;

    private HtmlDocument(Document document, Html html) {
        this.document = document;
        this.words = DocumentWords.in(document.language());
        this.html = html;
    }

    /** The page, ending with a line feed. */
    public static String write(Document document) {
        return Html.sheet(
                document.language(), document.title(), style(), html -> new HtmlDocument(document, html).body());
    }

    private static String style() {
        StringBuilder tones = new StringBuilder(":root{");
        for (Tone tone : Tone.values()) {
            tones.append("--" + tone.id() + ":" + tone.ink() + ";--" + tone.id() + "-ground:" + tone.ground() + ";");
        }
        tones.append("}\n");
        for (Tone tone : Tone.values()) {
            String id = tone.id();
            tones.append("." + id + "{--ink:var(--" + id + ");--ground:var(--" + id + "-ground)}")
                    .append("body:has(#only-" + id + ":checked) .entry:not(." + id + "){display:none}\n");
        }
        try (InputStream css = HtmlDocument.class.getResourceAsStream("page.css")) {
            return tones + Svg.style() + new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body() {
        html.markup("<a class=\"skip\" href=\"#text\">" + Html.plain(words.toText()) + "</a>\n");
        html.within("header", this::cover);
        html.within("main id=\"text\"", () -> document.parts().forEach(this::part));
        if (!footnotes.isEmpty()) {
            html.within(
                    "section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"" + words.footnotes() + "\"",
                    () -> {
                        html.element("h2", words.footnotes());
                        html.within("ol", () -> {
                            for (int i = 0; i < footnotes.size(); i++) {
                                footnote(i + 1, footnotes.get(i));
                            }
                        });
                    });
        }
        html.within("footer", () -> html.element("p", document.foot()));
    }

    private void cover() {
        Document.Cover cover = document.cover();
        html.markup("<p class=\"kind\">" + Html.plain(cover.kind()) + "</p>\n");
        html.element("h1", cover.title());
        lines(cover.lines());
        html.markup("<p class=\"note\">" + text(cover.note()) + "</p>\n");
    }

    private void part(Document.Part part) {
        if (part.wide()) {
            html.within("div class=\"wide\"", () -> part.blocks().forEach(this::block));
        } else {
            part.blocks().forEach(this::block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            html.anchor("h" + (heading.level() + 1), heading.anchor(), heading.words());
        } else if (block instanceof Block.Paragraph paragraph) {
            html.markup("<p>" + text(paragraph.text()) + "</p>\n");
        } else if (block instanceof Block.Bullets bullets) {
            html.within("ul", () -> bullets.items().forEach(item -> html.markup("<li>" + text(item) + "</li>\n")));
        } else if (block instanceof Block.Contents) {
            contents();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Entry entry) {
            if (!entries) {
                entries = true;
                filter();
            }
            entry(entry);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        }
    }

    private void contents() {
        html.within("nav id=\"contents\" aria-labelledby=\"contents-head\"", () -> {
            html.anchor("h2", "contents-head", words.contents());
            html.within("ol", () -> document.blocks()
                    .flatMap(block -> block instanceof Block.Heading heading && heading.level() == 1
                            ? Stream.of(heading)
                            : Stream.empty())
                    .forEach(heading -> html.markup("<li><a href=\"#" + Html.plain(heading.anchor()) + "\">"
                            + Html.plain(heading.words()) + "</a></li>\n")));
        });
    }

    /** What is shown of the entries is chosen by style alone. */
    private void filter() {
        html.within("fieldset class=\"filter\"", () -> {
            html.element("legend", words.show());
            choice("all", Html.plain(words.showAll()), true);
            Arrays.stream(Tone.values())
                    .flatMap(tone -> document.blocks()
                            .filter(block -> block instanceof Block.Entry entry
                                    && entry.mark().tone() == tone)
                            .map(block -> ((Block.Entry) block).mark())
                            .limit(1))
                    .forEach(mark -> choice(mark.tone().id(), mark(mark), false));
        });
    }

    private void choice(String id, String label, boolean chosen) {
        html.markup("<label><input type=\"radio\" name=\"only\" id=\"only-" + id + "\"" + (chosen ? " checked" : "")
                + "> " + label + "</label>\n");
    }

    private void entry(Block.Entry entry) {
        String anchor = Html.plain(entry.anchor());
        html.within(
                "section class=\"entry " + entry.mark().tone().id() + "\" aria-labelledby=\"" + anchor + "\"", () -> {
                    html.markup("<h3 id=\"" + anchor + "\">" + mark(entry.mark()) + Html.plain(entry.manner())
                            + " <span class=\"name\">" + Html.plain(entry.name()) + "</span></h3>\n");
                    html.markup("<p class=\"lead\">" + text(entry.lead()) + "</p>\n");
                    lines(entry.lines());
                });
    }

    private void lines(List<Document.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.within("dl", () -> {
            String label = "";
            for (Document.Line line : lines) {
                if (!line.label().equals(label)) {
                    html.element("dt", line.label());
                }
                label = line.label();
                html.markup("<dd>" + text(line.text()) + "</dd>\n");
            }
        });
    }

    private void table(Block.Table table) {
        html.within(
                "div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.plain(table.caption()) + "\"",
                () -> html.within("table", () -> {
                    html.element("caption", table.caption());
                    html.within(
                            "thead",
                            () -> html.within("tr", () -> table.columns()
                                    .forEach(column -> html.markup("<th scope=\"col\"" + number(column) + ">"
                                            + Html.plain(column.title()) + "</th>\n"))));
                    html.within("tbody", () -> table.rows().forEach(row -> html.within("tr", () -> row(table, row))));
                }));
    }

    private void columns(Block.Table table) {
        int parts = table.columns().stream().mapToInt(Block.Column::width).sum();
        html.within("colgroup", () -> table.columns()
                .forEach(column -> html.markup(
                        String.format(Locale.ROOT, "<col style=\"width:%.1f%%\">", 100.0 * column.width() / parts))));
    }

    private void row(Block.Table table, List<Text> row) {
        for (int i = 0; i < row.size(); i++) {
            html.markup(
                    i == 0
                            ? "<th scope=\"row\">" + text(row.get(i)) + "</th>\n"
                            : "<td" + number(table.columns().get(i)) + ">" + text(row.get(i)) + "</td>\n");
        }
    }

    private static String number(Block.Column column) {
        return column.number() ? " class=\"number\"" : "";
    }

    private void figure(Block.Figure figure) {
        html.within("figure id=\"" + Html.plain(figure.anchor()) + "\"", () -> {
            html.markup(Svg.of(figure.drawing(), figure.alternative()));
            html.element("figcaption", figure.caption());
            html.within("details", () -> {
                html.element("summary", words.numbers());
                table(figure.table());
            });
        });
    }

    private void footnote(int number, Span.Footnote footnote) {
        html.markup(String.format(
                Locale.ROOT,
                "<li id=\"note-%1$d\">%2$s <a href=\"#note-of-%1$d\" role=\"doc-backlink\" aria-label=\"%3$s\">↩</a></li>\n",
                number,
                text(footnote.text()),
                Html.plain(words.back(number))));
    }

    private String text(Text text) {
        StringBuilder all = new StringBuilder();
        text.spans().forEach(span -> all.append(span(span)));
        return all.toString();
    }

    private String span(Span span) {
        if (span instanceof Span.Strong strong) {
            return "<strong>" + Html.plain(strong.words()) + "</strong>";
        }
        if (span instanceof Span.Code code) {
            return "<code>" + Html.plain(code.words()) + "</code>";
        }
        if (span instanceof Span.Small small) {
            return "<small>" + Html.plain(small.words()) + "</small>";
        }
        if (span instanceof Span.Marked marked) {
            return mark(marked.mark());
        }
        if (span instanceof Span.Link link) {
            return "<a href=\"#" + Html.plain(link.anchor()) + "\">" + Html.plain(link.words()) + "</a>";
        }
        if (span instanceof Span.Footnote footnote) {
            footnotes.add(footnote);
            return String.format(
                    Locale.ROOT,
                    "<sup><a id=\"note-of-%1$d\" href=\"#note-%1$d\" role=\"doc-noteref\" aria-label=\"%2$s\">%1$d</a></sup>",
                    footnotes.size(),
                    Html.plain(words.footnote(footnotes.size())));
        }
        return Html.plain(span.words());
    }

    private static String mark(Mark mark) {
        return "<span class=\"mark " + mark.tone().id() + "\"><span aria-hidden=\"true\">" + Html.plain(mark.sign())
                + "</span> " + Html.plain(mark.word()) + "</span>";
    }
}
