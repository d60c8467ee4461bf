package org.lexgap.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Words as shapes, from the fonts that come with the program: no font of the machine is asked, nor its way of drawing. */
final class Outlines {

    private Outlines() {}

    /**
     * The shape of a line of words.
     *
     * @param shape it begins at x = 0 and stands on y = 0; y grows downwards
     * @param width how far the line reaches, in the unit of the size
     */
    record Line(Path2D shape, double width) {}

    /**
     * A line of words.
     *
     * @param size of the letters, in whichever unit the shape is wanted in
     */
    static Line of(String words, Typeface typeface, double size) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (Typeface.Run run : typeface.runs(words)) {
            for (int character : run.words().codePoints().toArray()) {
                int glyph = run.face().glyph(character);
                AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                place.scale(size, size);
                shape.append(run.face().outline(glyph).getPathIterator(place), false);
                x += run.face().advance(glyph) * size;
            }
        }
        return new Line(shape, x);
    }

    /** The shape of words of a drawing, where they stand in it. */
    static Path2D of(Drawing.Words words) {
        Line line = of(words.words(), words.strong() ? Typeface.SANS_STRONG : Typeface.SANS, Drawing.LETTERS);
        double x =
                switch (words.place()) {
                    case BEGIN -> words.x();
                    case MIDDLE -> words.x() - line.width() / 2;
                    case END -> words.x() - line.width();
                };
        line.shape().transform(AffineTransform.getTranslateInstance(x, words.y()));
        return line.shape();
    }
}
