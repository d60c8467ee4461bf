package org.lexgap.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.intake.Grid.Cell;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** The cells of one entry, on whichever sheet, and what they come to in the tree of a summary. */
final class EntryCells {

    private final Question question;
    private final TableCells table;
    private final int row;
    private final List<Line> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** A row that names an instrument, an article or a norm. */
    private record Line(TableCells table, int row, int order) {}

    /** A row that marks a value of a list. */
    record Mark(String element, TableCells table, int row, Column column) {}

    EntryCells(Question question, TableCells table, int row) {
        this.question = question;
        this.table = table;
        this.row = row;
        line(table, row, 0);
    }

    Question question() {
        return question;
    }

    Place at() {
        return table.at(row, Column.ANSWER);
    }

    /** Whether the entry stands on that sheet. */
    boolean isOn(TableCells other) {
        return table == other;
    }

    /**
     * Adds a row of further articles.
     *
     * @param order its place among these rows; those of the same order stay as they were added
     */
    void line(TableCells of, int number, int order) {
        lines.add(new Line(of, number, order));
        lines.sort(Comparator.comparingInt(Line::order));
    }

    /** Adds a row of the entry's own sheet that says whether a value of the list holds. */
    void mark(String element, int number, Column column) {
        marks.add(new Mark(element, table, number, column));
    }

    /** Adds such a row of a sheet of further entries. */
    void mark(String element, TableCells of, int number) {
        marks.add(new Mark(element, of, number, Column.HOLDS));
    }

    /** Whether anything is filled in. */
    boolean isFilled() {
        return table.isFilled(row, Column.ANSWER)
                || marks.stream().anyMatch(mark -> mark.table.isFilled(mark.row, mark.column))
                || Column.OF_ENTRIES.stream().anyMatch(column -> table.isFilled(row, column))
                || lines.stream().anyMatch(line -> Stream.of(Column.INSTRUMENT, Column.ARTICLE, Column.TOUCHES)
                        .anyMatch(column -> line.table.isFilled(line.row, column)));
    }

    /** The long form of the entry; nothing, and errors, where its answer is missing or makes no sense. */
    Optional<Node.Mapping> node(InstrumentNames instruments) {
        Members members = new Members(at());
        boolean answered = new AnswerCells(question, table, row, marks).read(members);
        List<Node> citations = new ArrayList<>();
        List<Node> touches = new ArrayList<>();
        Choices norms = Labels.norms();
        for (Line line : lines) {
            citation(line, instruments).ifPresent(citations::add);
            line.table.choice(line.row, Column.TOUCHES, norms).ifPresent(touches::add);
        }
        members.list("citations", citations);
        for (Column column : Column.OF_ENTRIES) {
            Optional<Node.Scalar> said = column.isDay()
                    ? table.day(row, column)
                    : column == Column.SOURCE ? table.choice(row, column, Labels.sources()) : table.text(row, column);
            said.ifPresent(scalar -> members.add(key(column), scalar));
        }
        members.list("touches", touches);
        return answered ? Optional.of(members.mapping()) : Optional.empty();
    }

    private static String key(Column column) {
        return switch (column) {
            case ENTERED_BY -> "enteredBy";
            case CHECKED_BY -> "checkedBy";
            default -> Word.of(column);
        };
    }

    private Optional<Node> citation(Line line, InstrumentNames instruments) {
        Optional<Cell> named = line.table.take(line.row, Column.INSTRUMENT);
        Optional<Node.Scalar> article = line.table.text(line.row, Column.ARTICLE);
        if (named.isEmpty()) {
            if (article.isPresent() && !line.table.isFilled(line.row, Column.INSTRUMENT)) {
                line.table.error(
                        line.row,
                        Column.INSTRUMENT,
                        "MISSING_INSTRUMENT",
                        Message.of(
                                "questionnaire.article-alone",
                                Shown.of(article.get().text())));
            }
            return Optional.empty();
        }
        Members citation = new Members(named.get().at());
        Optional<Node.Scalar> instrument = instrument(named.get(), line.table, instruments);
        instrument.ifPresent(id -> citation.add("instrument", id));
        article.ifPresent(text -> citation.add("article", text));
        return instrument.map(id -> citation.mapping());
    }

    /** The instrument that a cell names; nothing, and an error, where none or several are so named. */
    static Optional<Node.Scalar> instrument(Cell cell, TableCells table, InstrumentNames instruments) {
        Optional<String> id = instruments.id(cell.words());
        if (id.isEmpty()) {
            List<String> several = instruments.named(cell.words());
            table.error(
                    cell.at().line(),
                    Column.INSTRUMENT,
                    "UNKNOWN_INSTRUMENT",
                    several.isEmpty()
                            ? Message.of(
                                    "questionnaire.no-instrument",
                                    Shown.of(cell.text()),
                                    instruments
                                            .nearest(cell.words())
                                            .map(near -> Message.of("questionnaire.did-you-mean", near))
                                            .orElse(Message.said("")))
                            : Message.of(
                                    "questionnaire.several-instruments",
                                    Shown.of(cell.text()),
                                    String.join(", ", several)));
        }
        return id.map(found -> new Node.Scalar(found, false, cell.at()));
    }
}
