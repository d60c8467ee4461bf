package org.lexgap.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.intake.Grid.Cell;
import org.lexgap.language.Message;
import org.lexgap.norm.Question;

/** The entries of a questionnaire: those on the sheets of the themes, then the further ones. */
final class QuestionCells {

    private final Problems problems;
    private final Map<RowKey, EntryCells> own = new LinkedHashMap<>();
    private final Map<String, List<EntryCells>> further = new LinkedHashMap<>();
    private final Members unknown;

    QuestionCells(Problems problems, Members unknown) {
        this.problems = problems;
        this.unknown = unknown;
    }

    /** Takes the rows of a theme's sheet, whatever their order. */
    void questions(TableCells table) {
        Map<Integer, RowKey> rest = new LinkedHashMap<>();
        for (int row : table.rows()) {
            Optional<RowKey> key = table.take(row, Column.KEY).flatMap(cell -> RowKey.of(cell.words()));
            if (key.isPresent() && !key.get().isEntry()) {
                rest.put(row, key.get());
            } else if (key.isPresent()) {
                entry(table, row, key.get());
            }
        }
        rest.forEach((row, key) -> {
            EntryCells entry = own.get(RowKey.entry(key.id(), key.entry()));
            if (entry != null && entry.isOn(table)) {
                key.value()
                        .ifPresentOrElse(
                                element -> mark(entry, element, row), () -> entry.line(table, row, key.more()));
            }
        });
    }

    private void entry(TableCells table, int row, RowKey key) {
        Optional<Question> question = Labels.question(key.id());
        if (question.isEmpty()) {
            if (table.isFilled(row, Column.ANSWER)) {
                table.take(row, Column.KEY)
                        .ifPresent(cell -> unknown.add(key.id(), new Node.Scalar("", false, cell.at())));
                table.take(row, Column.ANSWER);
            }
            return;
        }
        EntryCells entry = new EntryCells(question.get(), table, row);
        EntryCells before = own.putIfAbsent(key, entry);
        if (before != null && entry.isFilled()) {
            table.take(row, Column.ANSWER);
            table.error(
                    row,
                    Column.ANSWER,
                    "ANSWERED_TWICE",
                    Message.of(
                            "questionnaire.answered-twice",
                            key.toString(),
                            before.at().toString()));
        }
    }

    private static void mark(EntryCells entry, String element, int row) {
        if (entry.question().valueIds().contains(element)) {
            entry.mark(element, row, Column.ANSWER);
        }
    }

    /** Takes the rows of a sheet of further entries; a row without an answer goes on with the entry above it. */
    void further(TableCells table) {
        Optional<EntryCells> current = Optional.empty();
        for (int row : table.rows()) {
            Optional<Question> question = question(table, row);
            boolean named = table.isFilled(row, Column.CHOSEN_QUESTION);
            boolean goesOn = !table.isFilled(row, Column.ANSWER)
                    && current.isPresent()
                    && (!named || question.equals(current.map(EntryCells::question)));
            if (goesOn) {
                goOn(current.get(), table, row);
            } else if (question.isPresent()) {
                current = begun(question.get(), table, row);
            } else {
                current = Optional.empty();
                orphan(table, row, named);
            }
        }
    }

    private Optional<Question> question(TableCells table, int row) {
        return table.choice(row, Column.CHOSEN_QUESTION, Labels.questions()).flatMap(id -> Labels.question(id.text()));
    }

    private Optional<EntryCells> begun(Question question, TableCells table, int row) {
        Optional<Cell> answer = table.take(row, Column.ANSWER);
        boolean onlyArticles = answer.flatMap(cell -> Labels.answers(question).code(cell.words()))
                .filter(Labels.ARTICLES::equals)
                .isPresent();
        if (!onlyArticles) {
            EntryCells entry = new EntryCells(question, table, row);
            further.computeIfAbsent(question.id(), unseen -> new ArrayList<>()).add(entry);
            value(entry, table, row);
            return Optional.of(entry);
        }
        Optional<EntryCells> first = Optional.ofNullable(own.get(RowKey.entry(question.id(), 1)));
        first.ifPresentOrElse(
                entry -> entry.line(table, row, Integer.MAX_VALUE),
                () -> table.error(
                        row, Column.ANSWER, "MISSING_ANSWER", Message.of("questionnaire.articles-of-nothing")));
        return first;
    }

    private void goOn(EntryCells entry, TableCells table, int row) {
        entry.line(table, row, Integer.MAX_VALUE);
        value(entry, table, row);
    }

    private static void value(EntryCells entry, TableCells table, int row) {
        if (entry.question().type() != Question.Type.SET) {
            return;
        }
        Optional<Node.Scalar> value = table.choice(row, Column.VALUE, Labels.values(entry.question()));
        value.ifPresent(element -> entry.mark(element.text(), table, row));
        if (value.isEmpty() && table.isFilled(row, Column.HOLDS) && !table.isFilled(row, Column.VALUE)) {
            table.error(row, Column.VALUE, "MISSING_VALUE", Message.of("questionnaire.holds-what"));
        }
    }

    private static void orphan(TableCells table, int row, boolean named) {
        boolean filled = QuestionnaireLayout.FURTHER.stream()
                .filter(column -> !QuestionnaireLayout.OWN.contains(column))
                .anyMatch(column -> table.isFilled(row, column));
        if (filled && !named) {
            table.error(row, Column.CHOSEN_QUESTION, "MISSING_QUESTION", Message.of("questionnaire.no-question"));
        }
    }

    /** All answers as a tree, in the order of the catalogue. */
    Members answers(Members answers, InstrumentNames instruments) {
        Map<String, Map<Integer, EntryCells>> byNumber = new LinkedHashMap<>();
        own.forEach((key, entry) -> byNumber.computeIfAbsent(key.id(), unseen -> new java.util.TreeMap<>())
                .put(key.entry(), entry));
        for (Question question : Labels.questionList()) {
            List<EntryCells> entries = new ArrayList<>(
                    byNumber.getOrDefault(question.id(), Map.of()).values());
            entries.addAll(further.getOrDefault(question.id(), List.of()));
            List<Node> nodes = entries.stream()
                    .filter(EntryCells::isFilled)
                    .flatMap(entry -> entry.node(instruments).stream())
                    .<Node>map(node -> node)
                    .toList();
            if (!nodes.isEmpty()) {
                answers.add(
                        question.id(),
                        nodes.size() == 1
                                ? nodes.get(0)
                                : new Node.Sequence(nodes, nodes.get(0).at()));
            }
        }
        return answers;
    }
}
