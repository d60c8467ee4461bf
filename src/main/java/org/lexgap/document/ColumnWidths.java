package org.lexgap.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table of a Word document are, in twentieths of a point. */
final class ColumnWidths {

    /** The size of the letters in a table. */
    private static final int LETTERS = 170;

    /** What a cell leaves free beside its text, and a little more: the font that is measured is not the one shown. */
    private static final int PADDING = 240;

    /** A longer word may be broken. */
    private static final int LONGEST_WORD = 18;

    private ColumnWidths() {}

    /**
     * The widths that the table asks for, but for columns in which a word would be cut in two. Where there is no room for
     * all words, the longest may be.
     */
    static List<Integer> of(Block.Table table, int width) {
        int[] parts = table.columns().stream().mapToInt(Block.Column::width).toArray();
        int[] least = least(table, width);
        boolean[] narrow = new boolean[parts.length];
        double part = (double) width / Arrays.stream(parts).sum();
        for (boolean settled = false; !settled; ) {
            settled = true;
            for (int i = 0; i < parts.length; i++) {
                if (!narrow[i] && parts[i] * part < least[i]) {
                    narrow[i] = true;
                    settled = false;
                }
            }
            part = share(width, parts, least, narrow);
        }
        double share = part;
        return IntStream.range(0, parts.length)
                .mapToObj(i -> narrow[i] ? least[i] : (int) (parts[i] * share))
                .toList();
    }

    /** What is left for a part of a column that is not narrow. */
    private static double share(int width, int[] parts, int[] least, boolean[] narrow) {
        int rest = width;
        int sum = 0;
        for (int i = 0; i < parts.length; i++) {
            if (narrow[i]) {
                rest -= least[i];
            } else {
                sum += parts[i];
            }
        }
        return (double) rest / Math.max(1, sum);
    }

    /** Room for the longest words that there is room for. */
    private static int[] least(Block.Table table, int width) {
        double[][] words = IntStream.range(0, table.columns().size())
                .mapToObj(column -> words(table, column))
                .toArray(double[][]::new);
        int[] least = new int[words.length];
        for (int limit = LONGEST_WORD; limit >= 0; limit--) {
            int letters = limit;
            Arrays.setAll(
                    least,
                    column -> PADDING
                            + (int) Math.ceil(Arrays.stream(words[column], 0, letters + 1)
                                    .max()
                                    .orElse(0)));
            if (Arrays.stream(least).sum() <= width) {
                return least;
            }
        }
        return new int[words.length];
    }

    /** How wide the widest word of each number of letters is. */
    private static double[] words(Block.Table table, int column) {
        double[] widest = new double[LONGEST_WORD + 1];
        widen(widest, table.columns().get(column).title(), Typeface.SANS_STRONG);
        for (List<Text> row : table.rows()) {
            for (Span span : row.get(column).spans()) {
                boolean strong = span instanceof Span.Marked || span instanceof Span.Strong;
                // The sign of a mark does not stand alone at the end of a line.
                String words = span instanceof Span.Marked ? span.words().replaceFirst(" ", "\u00a0") : span.words();
                widen(widest, words, strong ? Typeface.SANS_STRONG : Typeface.SANS);
            }
        }
        return widest;
    }

    private static void widen(double[] widest, String text, Typeface typeface) {
        for (String word : text.split("[\\s-]+")) {
            if (word.length() < widest.length) {
                widest[word.length()] = Math.max(widest[word.length()], width(word, typeface));
            }
        }
    }

    private static double width(String word, Typeface typeface) {
        double width = 0;
        for (Typeface.Run run : typeface.runs(word)) {
            for (int i = 0;
                    i < run.words().length();
                    i += Character.charCount(run.words().codePointAt(i))) {
                width += run.face().advance(run.face().glyph(run.words().codePointAt(i)));
            }
        }
        return width * LETTERS;
    }
}
