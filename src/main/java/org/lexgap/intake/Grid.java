package org.lexgap.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/**
 * The cells of one sheet that hold something.
 *
 * @param hidden whether the whole sheet is hidden
 * @param rows by number from 1, each with its cells by number of the column from 1
 */
record Grid(
        String name,
        boolean hidden,
        SortedMap<Integer, SortedMap<Integer, Cell>> rows,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns) {

    /**
     * A cell.
     *
     * @param literal whether it is marked as a text that stands for itself, to the last space
     */
    record Cell(Kind kind, String text, boolean literal, Place at) {

        /** What a cell holds. */
        enum Kind {
            TEXT,
            NUMBER,
            /** A number shown as a day; the text is the day in ISO 8601. */
            DAY,
            /** Something computed; the text is empty, since what it came to is nobody's answer. */
            FORMULA
        }

        /** The text, without the spaces around it that people type unseen. */
        String words() {
            return literal ? text : text.strip();
        }

        /** Whether the cell can be read; an error where it is computed, or holds what no text may hold. */
        boolean isFit(Problems problems) {
            if (kind == Kind.FORMULA) {
                problems.error(at, "FORMULA", Message.of("questionnaire.formula"));
                return false;
            }
            try {
                return Trees.scalar(text, false, at).at() == at;
            } catch (Unreadable e) {
                problems.error(at, e.problem().code(), e.problem().message());
                return false;
            }
        }

        boolean isEmpty() {
            return kind == Kind.TEXT && !literal && text.isBlank();
        }
    }

    /** The cell of a row and a column, unless there is nothing in it. */
    Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row))
                .flatMap(cells -> Optional.ofNullable(cells.get(column)))
                .filter(cell -> !cell.isEmpty());
    }

    /** All cells of a row, from the left; none where it is empty. */
    List<Cell> cells(int row) {
        return Optional.ofNullable(rows.get(row))
                .map(cells ->
                        cells.values().stream().filter(cell -> !cell.isEmpty()).toList())
                .orElse(List.of());
    }

    boolean isHidden(Cell cell) {
        return hidden
                || hiddenRows.contains(cell.at().line())
                || hiddenColumns.contains(cell.at().column());
    }
}
