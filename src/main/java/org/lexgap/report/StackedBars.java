package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.document.Drawing;
import org.lexgap.document.Drawing.Place;
import org.lexgap.document.Drawing.Shape;
import org.lexgap.document.Mark;
import org.lexgap.document.Tone;

/**
 * Bars below one another, each parted by kind; all to one scale, so that lengths compare.
 *
 * @param kinds what the parts of a bar stand for, explained above the bars
 * @param rows the bars
 */
record StackedBars(List<Mark> kinds, List<Row> rows) {

    private static final int WIDTH = 720;
    private static final int BAR = 22;
    private static final int ROW = 50;
    private static final int LEGEND = 34;
    /** Room to the right of the longest bar for its total. */
    private static final int TOTAL = 70;
    /** About how wide a letter is, to tell what fits. */
    private static final double LETTER = 7.5;

    private static final int ROOM_FOR_SIGN_AND_NUMBER = 34;
    private static final int ROOM_FOR_NUMBER = 16;

    /**
     * One bar.
     *
     * @param title what it is on
     * @param parts how many of each kind, in the order of the kinds
     * @param total what stands behind it
     */
    record Row(String title, List<Integer> parts, String total) {}

    Drawing drawing() {
        List<Shape> shapes = new ArrayList<>();
        double x = 0;
        for (Mark kind : kinds) {
            shapes.add(new Drawing.Bar(x, 4, 16, 16, kind.tone()));
            shapes.add(new Drawing.Words(x + 22, 17, kind.words(), Place.BEGIN, false, kind.tone()));
            x += 22 + LETTER * kind.words().length() + 24;
        }
        int longest =
                Math.max(1, rows.stream().mapToInt(StackedBars::length).max().orElse(1));
        double scale = (double) (WIDTH - TOTAL) / longest;
        double y = LEGEND;
        for (Row row : rows) {
            bar(row, y, scale, shapes);
            y += ROW;
        }
        return new Drawing(WIDTH, (int) y, shapes);
    }

    private void bar(Row row, double y, double scale, List<Shape> shapes) {
        shapes.add(new Drawing.Words(0, y + 12, row.title(), Place.BEGIN, true, Tone.ASIDE));
        double x = 0;
        double top = y + 18;
        for (int i = 0; i < kinds.size(); i++) {
            int number = row.parts().get(i);
            if (number == 0) {
                continue;
            }
            Mark kind = kinds.get(i);
            double width = number * scale;
            shapes.add(new Drawing.Bar(x, top, width, BAR, kind.tone()));
            if (width >= ROOM_FOR_NUMBER) {
                String words = width >= ROOM_FOR_SIGN_AND_NUMBER ? kind.sign() + " " + number : String.valueOf(number);
                shapes.add(new Drawing.Words(x + width / 2, top + 13, words, Place.MIDDLE, true, kind.tone()));
            }
            x += width;
        }
        shapes.add(new Drawing.Words(x + 8, top + 15, row.total(), Place.BEGIN, false, Tone.ASIDE));
    }

    private static int length(Row row) {
        return row.parts().stream().mapToInt(Integer::intValue).sum();
    }
}
