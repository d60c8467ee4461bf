package org.lexgap.document;

import java.util.Locale;

/** A drawing as SVG with words as text, for whoever draws them in a font of the page. */
final class Svg {

    private static final String GREY = "#8a8f96";

    private Svg() {}

    /** An {@code svg} element that scales with the page; its words take the colour of their tone. */
    static String of(Drawing drawing, String alternative) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n",
                drawing.width(),
                drawing.height(),
                Html.plain(alternative)));
        drawing.shapes().forEach(shape -> svg.append(shape(shape)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private static String shape(Drawing.Shape shape) {
        if (shape instanceof Drawing.Bar bar) {
            StringBuilder drawn = new StringBuilder(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"bar-%s\"/>",
                    bar.x(),
                    bar.y(),
                    bar.width(),
                    bar.height(),
                    bar.tone().id()));
            Drawing.hatch(bar)
                    .forEach(rule ->
                            drawn.append(line(rule, "hatch-" + bar.tone().id())));
            return drawn.toString();
        }
        if (shape instanceof Drawing.Rule rule) {
            return line(rule, "rule");
        }
        Drawing.Words words = (Drawing.Words) shape;
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%swords-%s\">%s</text>",
                words.x(),
                words.y(),
                switch (words.place()) {
                    case BEGIN -> "start";
                    case MIDDLE -> "middle";
                    case END -> "end";
                },
                words.strong() ? "strong " : "",
                words.tone().id(),
                Html.plain(words.words()));
    }

    private static String line(Drawing.Rule rule, String kind) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>",
                rule.x1(),
                rule.y1(),
                rule.x2(),
                rule.y2(),
                kind);
    }

    /** The style of all drawings of a page, in whose colour scheme it is. */
    static String style() {
        StringBuilder style = new StringBuilder("svg{width:100%;height:auto;max-width:46rem}"
                + "svg text{font:" + Drawing.LETTERS + "px var(--sans)}svg .strong{font-weight:600}svg .rule{stroke:"
                + GREY + ";stroke-width:1}\n");
        for (Tone tone : Tone.values()) {
            style.append(String.format(
                    "svg .bar-%1$s{fill:var(--%1$s-ground);stroke:var(--%1$s);stroke-width:.7}"
                            + "svg .hatch-%1$s{stroke:var(--%1$s);stroke-width:.8}svg .words-%1$s{fill:var(--%1$s)}\n",
                    tone.id()));
        }
        return style.toString();
    }
}
