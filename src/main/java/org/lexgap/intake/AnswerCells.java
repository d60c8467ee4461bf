package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.intake.EntryCells.Mark;
import org.lexgap.intake.Grid.Cell;
import org.lexgap.language.Message;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** The cell that answers a question, and for a list the rows that mark its values. */
final class AnswerCells {

    private final Question question;
    private final TableCells table;
    private final int row;
    private final List<Mark> marks;

    AnswerCells(Question question, TableCells table, int row, List<Mark> marks) {
        this.question = question;
        this.table = table;
        this.row = row;
        this.marks = marks;
    }

    /** Adds the value, or why there is none, to an entry; says whether the answer makes sense, and errors where not. */
    boolean read(Members members) {
        Optional<Cell> cell = table.take(row, Column.ANSWER);
        if (cell.isEmpty()) {
            marks.forEach(mark -> mark.table().take(mark.row(), mark.column()));
            if (!table.isFilled(row, Column.ANSWER)) {
                boolean marked = marks.stream().anyMatch(mark -> mark.table().isFilled(mark.row(), mark.column()));
                table.error(
                        row,
                        Column.ANSWER,
                        "MISSING_ANSWER",
                        Message.of(marked ? "questionnaire.how-meant" : "questionnaire.no-answer"));
            }
            return false;
        }
        Choices choices = Labels.answers(question);
        String text = cell.get().words();
        Optional<String> code = choices.code(text);
        if (code.filter(Labels.ARTICLES::equals).isPresent()) {
            table.unknown(cell.get(), offered(), Optional.empty());
            return false;
        }
        Optional<Value.Unavailable.Cause> cause = code.flatMap(Labels::cause);
        if (cause.isPresent()) {
            members.add("unavailable", scalar(Word.of(cause.get()), cell.get()));
            return noneMarked(cell.get());
        }
        return switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE -> value(members, table.choice(cell.get(), choices, offered()));
            case SET -> list(members, cell.get(), table.choice(cell.get(), choices, offered()));
            case TREATY_DATE -> value(members, treaty(cell.get(), code, choices));
            case DURATION -> value(members, period(cell.get(), code, choices));
        };
    }

    private List<String> offered() {
        return Labels.ownAnswers(question, table.language());
    }

    private static boolean value(Members members, Optional<Node.Scalar> value) {
        value.ifPresent(scalar -> members.add("value", scalar));
        return value.isPresent();
    }

    private Optional<Node.Scalar> treaty(Cell cell, Optional<String> code, Choices choices) {
        if (code.isPresent()) {
            return Optional.of(scalar("null", cell));
        }
        boolean day = cell.kind() == Cell.Kind.DAY || cell.words().matches("[-+]?\\d.*");
        return day ? Optional.of(table.day(cell)) : table.choice(cell, choices, offered());
    }

    private Optional<Node.Scalar> period(Cell cell, Optional<String> code, Choices choices) {
        Optional<String> period = code.or(() -> PeriodWords.read(cell.words()))
                .or(() -> Optional.of(cell.words()).filter(text -> text.startsWith("P")));
        return period.isPresent() ? period.map(text -> scalar(text, cell)) : table.choice(cell, choices, offered());
    }

    /** How the list is meant, and what is marked on it; an error where the two do not go together. */
    private boolean list(Members members, Cell cell, Optional<Node.Scalar> meant) {
        List<Node> holding = new ArrayList<>();
        List<Node> checked = new ArrayList<>();
        boolean understood = meant.isPresent();
        Choices choices = Labels.marks();
        for (Mark mark : marks) {
            Optional<Node.Scalar> said = mark.table().choice(mark.row(), mark.column(), choices);
            understood &= said.isPresent() || !mark.table().isFilled(mark.row(), mark.column());
            said.ifPresent(word -> {
                Node.Scalar element = new Node.Scalar(mark.element(), true, word.at());
                if (!word.text().equals(Labels.NO)) {
                    holding.add(element);
                }
                if (!word.text().equals(Labels.YES_UNCHECKED)) {
                    checked.add(element);
                }
            });
        }
        if (!understood) {
            return false;
        }
        String code = meant.get().text();
        if (code.equals(Labels.COMPLETE) && holding.isEmpty()) {
            return contradicted(cell, "questionnaire.nothing-marked");
        }
        if (code.equals(Labels.NONE) && !holding.isEmpty()) {
            return contradicted(cell, "questionnaire.none-but-marked");
        }
        members.add("value", new Node.Sequence(holding, cell.at()));
        if (code.equals(Labels.MARKED)) {
            if (checked.isEmpty() && holding.isEmpty()) {
                table.warning(row, Column.ANSWER, "NOTHING_MARKED", Message.of("questionnaire.nothing-looked-at"));
            }
            members.add("checked", new Node.Sequence(checked, cell.at()));
        }
        return true;
    }

    private boolean noneMarked(Cell cell) {
        boolean marked = marks.stream()
                        .filter(mark ->
                                mark.table().take(mark.row(), mark.column()).isPresent())
                        .count()
                > 0;
        return !marked || contradicted(cell, "questionnaire.unavailable-but-marked");
    }

    private boolean contradicted(Cell cell, String key) {
        table.error(cell.at().line(), Column.ANSWER, "CONTRADICTS_MARKS", Message.of(key));
        return false;
    }

    private static Node.Scalar scalar(String text, Cell cell) {
        return new Node.Scalar(text, true, cell.at());
    }
}
