package org.lexgap.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of bars and words, in whichever way a file format draws: one unit is a pixel of 1/96 inch.
 *
 * @param shapes in the order in which they are drawn
 */
public record Drawing(int width, int height, List<Shape> shapes) {

    /** Something drawn; x to the right, y downwards. */
    public sealed interface Shape {}

    /** An area in a tone, hatched so that it is told from others without colour. */
    public record Bar(double x, double y, double width, double height, Tone tone) implements Shape {}

    /** A thin grey line. */
    public record Rule(double x1, double y1, double x2, double y2) implements Shape {}

    /**
     * A word or two.
     *
     * @param x where it begins or, if {@code end}, where it ends; its middle if {@code middle}
     * @param y its base line
     */
    public record Words(double x, double y, String words, Place place, boolean strong, Tone tone) implements Shape {}

    /** Which point of words is given. */
    public enum Place {
        BEGIN,
        MIDDLE,
        END
    }

    /** The height of letters from base line to base line that words are drawn in. */
    public static final int LETTERS = 13;

    /** The strip along the lower edge of a bar that is hatched, so that words above it can be read. */
    private static final double STRIP = 7;

    private static final double STEP = 5;

    /** The lines of a bar's hatch, cut to the bar; none for a tone without one. */
    static List<Rule> hatch(Bar whole) {
        Bar bar = new Bar(whole.x(), whole.y() + whole.height() - STRIP, whole.width(), STRIP, whole.tone());
        List<Rule> rules = new ArrayList<>();
        switch (bar.tone().hatch()) {
            case NONE -> {}
            case UPRIGHT -> {
                for (double x = bar.x() + STEP / 2; x < bar.x() + bar.width(); x += STEP) {
                    rules.add(new Rule(x, bar.y(), x, bar.y() + bar.height()));
                }
            }
            case RISING, FALLING -> {
                boolean rising = bar.tone().hatch() == Tone.Hatch.RISING;
                for (double at = STEP - bar.height(); at < bar.width(); at += STEP) {
                    double from = Math.max(0, at);
                    double to = Math.min(bar.width(), at + bar.height());
                    double low = bar.height() - (from - at);
                    double high = bar.height() - (to - at);
                    rules.add(new Rule(
                            bar.x() + from,
                            bar.y() + (rising ? low : bar.height() - low),
                            bar.x() + to,
                            bar.y() + (rising ? high : bar.height() - high)));
                }
            }
        }
        return rules;
    }
}
