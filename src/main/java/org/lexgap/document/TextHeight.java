package org.lexgap.document;

/** How high a wrapped text stands: no spreadsheet fits the rows of a protected sheet to their texts by itself. */
public final class TextHeight {

    /** No row is higher, in points. */
    public static final float HIGHEST = 409;

    /** The size of the digits that widths are counted in, in points. */
    private static final int WIDTHS_IN = 10;

    private static final float LINE = 1.28f;
    private static final float PADDING = 3;
    private static final char CYRILLIC = 0x400;
    private static final float LATIN_LETTER = 0.96f;
    private static final float CYRILLIC_LETTER = 1.02f;
    private static final String NARROW = " .,:;'!|()[]{}/\\-ijlftrI\u00b7";
    private static final String WIDE =
            "mwMW@%\u0416\u0428\u0429\u042e\u0424\u042b\u0436\u0448\u0449\u044e\u0444\u044b\u043c\u2014\u0414";

    private TextHeight() {}

    /**
     * The height of a text.
     *
     * @param width of the column, in digits of ten points
     * @param points the size of the letters
     * @return in points
     */
    public static float of(String text, int width, int points) {
        return Math.min(HIGHEST, lines(text, (width - 1.2f) * WIDTHS_IN / points) * points * LINE + PADDING);
    }

    private static int lines(String text, float width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += wrapped(line, width);
        }
        return lines;
    }

    private static int wrapped(String line, float width) {
        int lines = 1;
        float used = 0;
        for (String word : line.split("(?<=[ -])")) {
            float length = length(word);
            if (used > 0 && used + length(word.stripTrailing()) > width) {
                lines++;
                used = 0;
            }
            // A word too long for a line is broken.
            lines += (int) (length / width);
            used += length % width;
        }
        return lines;
    }

    /** In digits. */
    private static float length(String word) {
        float length = 0;
        for (char c : word.toCharArray()) {
            if (NARROW.indexOf(c) >= 0) {
                length += 0.52f;
            } else if (WIDE.indexOf(c) >= 0) {
                length += 1.5f;
            } else if (Character.isUpperCase(c)) {
                length += 1.25f;
            } else {
                length += c < CYRILLIC ? LATIN_LETTER : CYRILLIC_LETTER;
            }
        }
        return length;
    }
}
