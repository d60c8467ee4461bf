package org.lexgap.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.intake.Grid.Cell;
import org.lexgap.law.Place;

/** The cover of a questionnaire: state, title, day and whose account it is. */
final class CoverCells {

    /** Columns of the cover: what a row is for, what it is called, and what is filled in. */
    static final int KEY = 1;

    static final int LABEL = 2;
    static final int INPUT = 3;

    private final Grid grid;
    private final Problems problems;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<Integer> read = new HashSet<>();

    private CoverCells(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
        grid.rows().keySet().forEach(row -> grid.cell(row, KEY).ifPresent(cell -> rows.putIfAbsent(cell.words(), row)));
    }

    /** The cover, if a sheet is one. */
    static Optional<CoverCells> find(Grid grid, Problems problems) {
        CoverCells cover = new CoverCells(grid, problems);
        return cover.rows.containsKey(QuestionnaireLayout.COVER) && !grid.hidden()
                ? Optional.of(cover)
                : Optional.empty();
    }

    /** What the cover says, as the first members of a summary. */
    Members read() {
        Members summary = new Members(place(QuestionnaireLayout.COVER));
        summary.add(
                "lexgap",
                take(QuestionnaireLayout.COVER)
                        .map(cell -> new Node.Scalar(cell.words(), true, cell.at()))
                        .orElse(missing(QuestionnaireLayout.COVER)));
        for (String field : QuestionnaireLayout.COVER_FIELDS) {
            Optional<Cell> cell = take(field);
            if (cell.isPresent()) {
                summary.add(field, scalar(field, cell.get()));
            } else if (field.equals("state") || field.equals("asOf")) {
                summary.add(field, missing(field));
            }
        }
        return summary;
    }

    private Node.Scalar scalar(String field, Cell cell) {
        String text = cell.words();
        return switch (field) {
            case "state" -> new Node.Scalar(Labels.stateCode(text), true, cell.at());
            case "source" -> new Node.Scalar(Labels.sources().code(text).orElse(text), true, cell.at());
            case "asOf" -> Days.in(cell, problems);
            default -> new Node.Scalar(text, false, cell.at());
        };
    }

    private Node.Scalar missing(String field) {
        return new Node.Scalar("", true, place(field));
    }

    private Place place(String field) {
        int row = rows.getOrDefault(field, 1);
        Place any = grid.cell(rows.get(QuestionnaireLayout.COVER), KEY)
                .orElseThrow()
                .at();
        return new Place(any.file(), any.sheet(), row, INPUT);
    }

    private Optional<Cell> take(String field) {
        Optional<Cell> cell = Optional.ofNullable(rows.get(field))
                .flatMap(row -> grid.cell(row, INPUT))
                .filter(found -> !grid.isHidden(found));
        cell.ifPresent(found -> read.add(found.at().line()));
        return cell.filter(found -> found.isFit(problems));
    }

    /** Filled cells beside those that the cover asks for. */
    List<Cell> unread() {
        return grid.rows().keySet().stream()
                .flatMap(row -> grid.cells(row).stream())
                .filter(cell -> cell.at().column() > INPUT + 1
                        || cell.at().column() == INPUT
                                && rows.containsValue(cell.at().line())
                                && !read.contains(cell.at().line()))
                .toList();
    }

    Grid grid() {
        return grid;
    }
}
