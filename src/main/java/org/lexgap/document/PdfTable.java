package org.lexgap.document;

import static org.lexgap.document.Fo.with;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tables as formatting objects, in columns that are as wide as their longest word where there is room. */
final class PdfTable {

    private static final double LETTERS = 8;
    private static final double HEAD_LETTERS = 7.2;

    /** Left and right of what stands in a cell, in points. */
    private static final double PADDING = 3;

    /** What rounding may take, in points. */
    private static final double SLACK = 0.5;

    private final Fo fo;
    private final PdfText text;
    private final double width;

    /**
     * Tables between two margins.
     *
     * @param width from margin to margin, in points
     */
    PdfTable(Fo fo, PdfText text, double width) {
        this.fo = fo;
        this.text = text;
        this.width = width;
    }

    /** A table under a caption. */
    void write(Block.Table table, String caption) {
        double[] widths = widths(table);
        fo.within(
                "block",
                PdfStyle.CAPTION,
                () -> text.fit(width / PdfStyle.LETTERS, () -> text.words(caption, Typeface.SANS_STRONG)));
        fo.within("table", with(PdfStyle.TABLE, "font-size", LETTERS + "pt"), () -> {
            List<Block.Column> columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                fo.empty(
                        "table-column",
                        with(
                                "column-width",
                                String.format(Locale.ROOT, "%.3fpt", widths[i]),
                                // Its cells name their rows.
                                "fox:header",
                                String.valueOf(i == 0)));
            }
            fo.within(
                    "table-header",
                    with(),
                    () -> fo.within("table-row", with(), () -> {
                        for (int i = 0; i < columns.size(); i++) {
                            head(columns.get(i), widths[i]);
                        }
                    }));
            // A table must have a body, and a body a row.
            List<List<Text>> rows =
                    table.rows().isEmpty() ? List.of(Collections.nCopies(columns.size(), Text.NONE)) : table.rows();
            fo.within("table-body", with(), () -> rows.forEach(row -> row(columns, widths, row)));
        });
    }

    private void head(Block.Column column, double width) {
        cell(
                column,
                with(
                        "background-color",
                        PdfStyle.SHADE,
                        "border-bottom",
                        "0.9pt solid " + PdfStyle.QUIET,
                        "display-align",
                        "after"),
                with(PdfStyle.TABLE_HEAD, "font-size", HEAD_LETTERS + "pt"),
                () -> text.fit(
                        (width - 2 * PADDING) / HEAD_LETTERS, () -> text.words(column.title(), Typeface.SANS_STRONG)));
    }

    private void row(List<Block.Column> columns, double[] widths, List<Text> row) {
        fo.within("table-row", with("keep-together.within-page", "5"), () -> {
            for (int i = 0; i < row.size(); i++) {
                Text content = row.get(i);
                double room = (widths[i] - 2 * PADDING) / LETTERS;
                cell(
                        columns.get(i),
                        with("border-bottom", "0.4pt solid " + PdfStyle.LINE),
                        with(),
                        () -> text.fit(room, () -> text.write(content, Typeface.SERIF)));
            }
        });
    }

    private void cell(Block.Column column, Map<String, String> style, Map<String, String> block, Runnable content) {
        fo.within(
                "table-cell",
                with(style, "padding", "2.2pt " + PADDING + "pt", "text-align", column.number() ? "end" : "start"),
                () -> fo.within("block", block, content));
    }

    /** The widths of the columns, in points: shares of the whole, but for columns that must be wider to hold a word. */
    private double[] widths(Block.Table table) {
        List<Block.Column> columns = table.columns();
        double[] least = new double[columns.size()];
        for (int i = 0; i < least.length; i++) {
            int at = i;
            double head = longest(columns.get(i).title(), Typeface.SANS_STRONG) * HEAD_LETTERS;
            double body = table.rows().stream()
                    .flatMap(row -> row.get(at).spans().stream())
                    .mapToDouble(PdfTable::longest)
                    .max()
                    .orElse(0);
            least[i] = Math.max(head, body * LETTERS) + 2 * PADDING + SLACK;
        }
        double[] widths = new double[least.length];
        double left = width;
        int parts = columns.stream().mapToInt(Block.Column::width).sum();
        if (Arrays.stream(least).sum() > width) {
            Arrays.fill(least, 0);
        }
        for (boolean settled = false; !settled; ) {
            settled = true;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] == 0 && left * columns.get(i).width() / parts < least[i]) {
                    widths[i] = least[i];
                    left -= least[i];
                    parts -= columns.get(i).width();
                    settled = false;
                }
            }
        }
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                widths[i] = left * columns.get(i).width() / parts;
            }
        }
        return widths;
    }

    private static double longest(Span span) {
        if (span instanceof Span.Marked marked) {
            return longest(marked.mark().sign() + "\u00A0" + marked.mark().word(), Typeface.SANS_STRONG);
        }
        return longest(
                span.words(),
                span instanceof Span.Code
                        ? Typeface.CODE
                        : span instanceof Span.Strong ? Typeface.SERIF_STRONG : Typeface.SERIF);
    }

    /** The width of the longest piece of words that stays on one line; a word with a hyphen is two. */
    private static double longest(String words, Typeface typeface) {
        return Arrays.stream(words.split("[ \n]|(?<=-)(?=\\p{L})"))
                .mapToDouble(typeface::width)
                .max()
                .orElse(0);
    }
}
