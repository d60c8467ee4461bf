package org.lexgap.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lexgap.intake.Grid.Cell;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** A table on a sheet, its columns known by their heads wherever these stand; remembers which cells were read. */
final class TableCells {

    private static final int LOWEST_HEAD = 20;

    private final Grid grid;
    private final Problems problems;
    private final Language language;
    private final int head;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Set<Place> read = new HashSet<>();

    private TableCells(Grid grid, Problems problems, Language language, int head) {
        this.grid = grid;
        this.problems = problems;
        this.language = language;
        this.head = head;
    }

    /**
     * The table of a sheet, if it has one whose columns begin with a given one.
     *
     * @param first the column by which the table is known
     */
    static Optional<TableCells> find(Grid grid, Column first, Collection<Column> columns, Problems problems) {
        for (int row : grid.rows().headMap(LOWEST_HEAD + 1).keySet()) {
            for (Language language : Language.values()) {
                TableCells table = new TableCells(grid, problems, language, row);
                table.locate(first);
                if (!table.columns.containsKey(first)) {
                    continue;
                }
                columns.stream().filter(column -> column != first).forEach(table::locate);
                if (table.columns.size() > 1) {
                    return Optional.of(table);
                }
            }
        }
        return Optional.empty();
    }

    private void locate(Column column) {
        String header = Spelling.of(column.header(language));
        for (Cell cell : grid.cells(head)) {
            if (Spelling.of(cell.text()).equals(header)
                    && !columns.containsValue(cell.at().column())) {
                columns.put(column, cell.at().column());
                read.add(cell.at());
                return;
            }
        }
    }

    /** The language of the heads. */
    Language language() {
        return language;
    }

    /** The numbers of all rows below the head in which something stands. */
    Set<Integer> rows() {
        return new TreeSet<>(grid.rows().tailMap(head + 1).keySet());
    }

    Place at(int row, Column column) {
        int number = columns.getOrDefault(column, columns.values().iterator().next());
        return new Place(
                grid.rows().get(head).values().iterator().next().at().file(), Optional.of(grid.name()), row, number);
    }

    /** Whether something stands in a cell that people see. */
    boolean isFilled(int row, Column column) {
        return visible(row, column).isPresent();
    }

    /** What stands in a cell; nothing, and an error, where it is computed or holds what no text may hold. */
    Optional<Cell> take(int row, Column column) {
        Optional<Cell> found = visible(row, column);
        found.ifPresent(cell -> read.add(cell.at()));
        return found.filter(cell -> cell.isFit(problems));
    }

    /** The text of a cell, as somebody's own words. */
    Optional<Node.Scalar> text(int row, Column column) {
        Optional<Cell> cell = take(row, column);
        cell.filter(found -> found.kind() == Cell.Kind.DAY)
                .filter(found -> column == Column.ARTICLE || column == Column.NUMBER)
                .ifPresent(found ->
                        problems.warning(found.at(), "DAY_HERE", Message.of("questionnaire.day-here", found.text())));
        return cell.map(found -> new Node.Scalar(found.words(), false, found.at()));
    }

    /** The day in a cell, in ISO 8601 where it is understood and else as it is written. */
    Optional<Node.Scalar> day(int row, Column column) {
        return take(row, column).map(this::day);
    }

    /** The day in a cell that was taken. */
    Node.Scalar day(Cell cell) {
        return Days.in(cell, problems);
    }

    /** The code of a label in a cell; nothing, and an error, where it is none of those offered. */
    Optional<Node.Scalar> choice(int row, Column column, Choices choices) {
        return take(row, column).flatMap(cell -> choice(cell, choices, choices.labels(language)));
    }

    /** The code of a label in a cell that was taken. */
    Optional<Node.Scalar> choice(Cell cell, Choices choices, List<String> offered) {
        Optional<String> code = choices.code(cell.words());
        if (code.isEmpty()) {
            unknown(cell, offered, choices.nearest(cell.words(), language));
        }
        return code.map(found -> new Node.Scalar(found, true, cell.at()));
    }

    void unknown(Cell cell, List<String> offered, Optional<String> nearest) {
        int shown = Math.min(offered.size(), 14);
        String list = String.join("; ", offered.subList(0, shown)) + (shown < offered.size() ? "; ..." : "");
        problems.error(
                cell.at(),
                "UNKNOWN_VALUE",
                Message.of(
                        "questionnaire.unknown",
                        Shown.of(cell.text()),
                        list,
                        nearest.map(near -> Message.of("questionnaire.did-you-mean", near))
                                .orElse(Message.said(""))));
    }

    void error(int row, Column column, String code, Message message) {
        problems.error(at(row, column), code, message);
    }

    void warning(int row, Column column, String code, Message message) {
        problems.warning(at(row, column), code, message);
    }

    /**
     * All cells that nobody read, apart from what a questionnaire says itself: its title, its heads and its own columns.
     *
     * @param own columns that the questionnaire fills in
     */
    List<Cell> unread(Set<Column> own) {
        List<Integer> ours = own.stream()
                .map(columns::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        return grid.rows().keySet().stream()
                .flatMap(row -> grid.cells(row).stream())
                .filter(cell -> !read.contains(cell.at()))
                .filter(cell -> cell.at().line() < head
                        ? cell.at().column() > 2
                        : !ours.contains(cell.at().column()))
                .toList();
    }

    Grid grid() {
        return grid;
    }

    private Optional<Cell> visible(int row, Column column) {
        return Optional.ofNullable(columns.get(column))
                .flatMap(number -> grid.cell(row, number))
                .filter(cell -> !grid.isHidden(cell));
    }
}
