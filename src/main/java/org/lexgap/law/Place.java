package org.lexgap.law;

import java.util.Optional;

/**
 * Where in a file something stands.
 *
 * @param sheet the sheet of a workbook; empty in a text file
 * @param line counted from 1; in a workbook the row
 * @param column counted from 1; in a text file in characters
 */
public record Place(String file, Optional<String> sheet, int line, int column) {

    private static final int LETTERS = 26;

    /** A place in a text file. */
    public Place(String file, int line, int column) {
        this(file, Optional.empty(), line, column);
    }

    /** {@code summary.yaml:18:5}, or {@code Q.xlsx:'Sheet name'!E18}. */
    @Override
    public String toString() {
        return file + ":" + sheet.map(name -> "'" + name + "'!" + cell()).orElse(line + ":" + column);
    }

    /** The cell of a workbook, such as {@code E18}. */
    public String cell() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString() + line;
    }
}
