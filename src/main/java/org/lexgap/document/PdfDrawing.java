package org.lexgap.document;

import static org.lexgap.document.Fo.with;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** A drawing as shapes alone, so that no font is needed to show its words. */
final class PdfDrawing {

    private static final String GREY = "#8a8f96";

    private final Fo fo;

    PdfDrawing(Fo fo) {
        this.fo = fo;
    }

    /** The drawing, as wide as its column at most. */
    void write(Drawing drawing, String alternative) {
        fo.within(
                "instream-foreign-object",
                with(
                        "fox:alt-text",
                        alternative,
                        "width",
                        "100%",
                        "content-width",
                        "scale-down-to-fit",
                        "scaling",
                        "uniform"),
                () -> fo.within(
                        "svg:svg",
                        with(
                                "width",
                                drawing.width() + "px",
                                "height",
                                drawing.height() + "px",
                                "viewBox",
                                "0 0 " + drawing.width() + " " + drawing.height()),
                        () -> drawing.shapes().forEach(this::shape)));
    }

    private void shape(Drawing.Shape shape) {
        if (shape instanceof Drawing.Bar bar) {
            Tone tone = bar.tone();
            fo.empty(
                    "svg:rect",
                    with(
                            "x",
                            number(bar.x()),
                            "y",
                            number(bar.y()),
                            "width",
                            number(bar.width()),
                            "height",
                            number(bar.height()),
                            "fill",
                            tone.ground(),
                            "stroke",
                            tone.ink(),
                            "stroke-width",
                            "0.7"));
            Drawing.hatch(bar).forEach(rule -> line(rule, tone.ink(), "0.8"));
        } else if (shape instanceof Drawing.Rule rule) {
            line(rule, GREY, "1");
        } else if (shape instanceof Drawing.Words words) {
            fo.empty(
                    "svg:path",
                    with("d", path(Outlines.of(words)), "fill", words.tone().ink()));
        }
    }

    private void line(Drawing.Rule rule, String colour, String width) {
        fo.empty(
                "svg:path",
                with(
                        "d",
                        "M" + number(rule.x1()) + " " + number(rule.y1()) + "L" + number(rule.x2()) + " "
                                + number(rule.y2()),
                        "fill",
                        "none",
                        "stroke",
                        colour,
                        "stroke-width",
                        width));
    }

    /** The path as SVG writes it. */
    static String path(Path2D shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(points);
            path.append("MLQCZ".charAt(step));
            for (int i = 0; i < 2 * pointsOf(step); i++) {
                path.append(number(points[i])).append(' ');
            }
        }
        return path.toString();
    }

    private static int pointsOf(int step) {
        return switch (step) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 1;
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
