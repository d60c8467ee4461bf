package org.lexgap.document;

import java.util.List;

/**
 * A table of data for those who count and sort: plain cells, and a codebook that says what each column holds.
 *
 * @param name of the sheet: at most 31 letters, none of {@code \ / ? * [ ] :}
 * @param columns at least one
 * @param rows each as long as {@code columns}
 */
public record DataTable(String name, List<Column> columns, List<List<String>> rows) {

    /**
     * A column.
     *
     * @param id the same in every language: lower-case letters and underscores
     * @param title what stands over it for people
     * @param meaning what it holds, with the codes it may hold
     * @param width in letters of a sheet
     */
    public record Column(String id, String title, String meaning, Type type, int width) {}

    /** What the cells of a column are. */
    public enum Type {
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A day as {@code 2024-01-31}. */
        DAY
    }

    /** A table each of whose rows has a cell a column, and in whose cells nothing hides. */
    public DataTable {
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " does not fit under " + columns);
            }
        }
        rows = rows.stream().map(row -> row.stream().map(Visible::of).toList()).toList();
    }

    /** Whether a program might take a text for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
