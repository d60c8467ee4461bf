package org.lexgap.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.intake.Node;
import org.lexgap.intake.Shown;
import org.lexgap.intake.Trees;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Message;
import org.lexgap.spec.Feature.Cell;
import org.lexgap.spec.StepKind.Column;

/** Tables below a step, as its rows. */
final class Tables {

    private Tables() {}

    /** A row: its cells by the English name of their column. */
    record Row(Cell first, Map<String, Cell> cells) {

        /** What stands in a column; nothing where the cell is empty or the column is not there. */
        Optional<Node.Scalar> cell(String column) {
            return Optional.ofNullable(cells.get(column))
                    .filter(cell -> !cell.text().isBlank())
                    .map(Tables::scalar);
        }

        /** What stands in the column that must be there. */
        Node.Scalar scalar(String column) {
            return cell(column).orElseGet(() -> new Node.Scalar("", true, first.at()));
        }

        Node value(String column) throws Unreadable {
            return Tables.value(Optional.ofNullable(cells.get(column)).orElse(new Cell("", first.at())));
        }

        void add(List<Node.Member> to, String column, String key) {
            cell(column).ifPresent(cell -> to.add(ToldLaw.member(key, cell)));
        }
    }

    /** The rows below the head; an unknown column is an error. */
    static List<Row> rows(Feature.Step step, List<Column> columns) throws Unreadable {
        List<String> names = new ArrayList<>();
        for (Cell head : step.table().get(0)) {
            names.add(columns.stream()
                    .filter(column -> column.english().equals(head.text())
                            || column.russian().equals(head.text()))
                    .findFirst()
                    .map(Column::english)
                    .orElseThrow(() -> new Unreadable(
                            head.at(),
                            "UNKNOWN_COLUMN",
                            Message.of("spec.unknown-column", Shown.of(head.text()), named(columns)))));
        }
        List<Row> rows = new ArrayList<>();
        for (List<Cell> cells : step.table().subList(1, step.table().size())) {
            Map<String, Cell> byName = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                byName.put(names.get(i), cells.get(i));
            }
            rows.add(new Row(cells.get(0), byName));
        }
        return rows;
    }

    /** All rows but a head, where the first is one. */
    static List<List<Cell>> withoutHead(Feature.Step step, List<Column> columns) throws Unreadable {
        Cell first = step.table().get(0).get(0);
        if (step.table().get(0).size() != columns.size()) {
            throw new Unreadable(first.at(), "TABLE", Message.of("spec.columns", named(columns)));
        }
        boolean head =
                List.of(columns.get(0).english(), columns.get(0).russian()).contains(first.text());
        return step.table().subList(head ? 1 : 0, step.table().size());
    }

    static Node.Scalar scalar(Cell cell) {
        return new Node.Scalar(cell.text(), true, cell.at());
    }

    /** A cell as a value of a summary; an empty one is an empty value, which no question takes. */
    static Node value(Cell cell) throws Unreadable {
        return cell.text().isBlank() ? scalar(cell) : Trees.value(cell.text(), cell.at());
    }

    private static String named(List<Column> columns) {
        return String.join(
                ", ",
                columns.stream()
                        .map(column -> column.english() + " (" + column.russian() + ")")
                        .toList());
    }
}
