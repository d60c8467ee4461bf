package org.lexgap.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.law.Place;

/** A feature file as written, with the rows of its outlines filled in. */
record Feature(String file, Language language, String name, List<Scenario> scenarios) {

    /**
     * A scenario, or one row of an outline.
     *
     * @param rule the rule it stands under, where it does
     * @param example where the row stands, in an outline
     */
    record Scenario(String name, Optional<String> rule, Place at, Optional<Place> example, List<Step> steps) {}

    /**
     * A step.
     *
     * @param keyword with the space after it, if any
     * @param at where its text begins
     * @param filled the values that a row of an outline put into it
     */
    record Step(
            String keyword,
            String text,
            Place at,
            List<List<Cell>> table,
            boolean docString,
            Map<String, Cell> filled) {

        /** The step in one line, as written. */
        String line() {
            return keyword + text;
        }

        /** Where a part of the text stands: in the row that filled it in, else in the step. */
        Place placeOf(String part, int offset) {
            return filled.values().stream()
                    .filter(cell -> !cell.text().isEmpty() && part.contains(cell.text()))
                    .findFirst()
                    .map(Cell::at)
                    .orElseGet(() -> filled.isEmpty() ? new Place(at.file(), at.line(), at.column() + offset) : at);
        }
    }

    /** A cell of a table. */
    record Cell(String text, Place at) {}
}
