package org.lexgap.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.intake.Grid.Cell;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.language.Messages;
import org.lexgap.law.Place;

/** The cover of a questionnaire: state, title, day and whose account it is. */
final class CoverCells {

    /** Columns of the cover: what a row is for, what it is called, and what is filled in. */
    static final int KEY = 1;

    static final int LABEL = 2;
    static final int INPUT = 3;

    private final Grid grid;
    private final Language language;
    private final Problems problems;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<Integer> read = new HashSet<>();

    private CoverCells(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
        this.language = grid.rows().keySet().stream()
                        .flatMap(row -> grid.cell(row, LABEL).stream())
                        .anyMatch(cell ->
                                cell.words().equals(Messages.in(Language.RU).text("questionnaire.cover.state")))
                ? Language.RU
                : Language.EN;
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
                        .orElse(new Node.Scalar("", true, place(QuestionnaireLayout.COVER))));
        for (String field : QuestionnaireLayout.COVER_FIELDS) {
            take(field)
                    .flatMap(cell -> scalar(field, cell))
                    .or(() -> placeholder(field))
                    .ifPresent(scalar -> summary.add(field, scalar));
        }
        return summary;
    }

    private Optional<Node.Scalar> scalar(String field, Cell cell) {
        String text = cell.words();
        return switch (field) {
            case "state" -> known(cell, Labels.stateCode(text), Labels.states());
            case "source" -> known(cell, Labels.sources().code(text), Labels.sources());
            case "asOf" -> Optional.of(Days.in(cell, problems));
            default -> Optional.of(new Node.Scalar(text, false, cell.at()));
        };
    }

    private Optional<Node.Scalar> known(Cell cell, Optional<String> code, Choices choices) {
        if (code.isEmpty()) {
            problems.error(
                    cell.at(),
                    "UNKNOWN_VALUE",
                    Message.of(
                            "questionnaire.unknown-on-cover",
                            Shown.of(cell.text()),
                            choices.nearest(cell.words(), language)
                                    .map(near -> Message.of("questionnaire.did-you-mean", near))
                                    .orElse(Message.said(""))));
        }
        return code.map(word -> new Node.Scalar(word, true, cell.at()));
    }

    /** Something in the place of what a summary must have, so that its absence is told once, and here. */
    private Optional<Node.Scalar> placeholder(String field) {
        if (!field.equals("state") && !field.equals("asOf")) {
            return Optional.empty();
        }
        if (!read.contains(rows.get(field))) {
            problems.error(place(field), "MISSING_VALUE", Message.of("questionnaire.must-be-filled"));
        }
        return Optional.of(
                new Node.Scalar(field.equals("state") ? "XAA" : LocalDate.EPOCH.toString(), true, place(field)));
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
