package org.lexgap.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.document.TextHeight;
import org.lexgap.intake.QuestionnaireStyles.Role;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/**
 * A theme's sheet. A question is a block of rows: its wording with the answer and the first article, below it what helps
 * to answer with the next article, and for a list one row for each of its values.
 */
final class QuestionSheet {

    private final SheetPen pen;
    private final QuestionnaireWords words;
    private final Catalogue catalogue;
    private final QuestionnaireContent content;
    private final InstrumentNames instruments;
    private final List<Column> columns;
    private int row;

    QuestionSheet(
            SheetPen pen,
            QuestionnaireWords words,
            QuestionnaireContent content,
            InstrumentNames instruments,
            List<Question> questions) {
        this.pen = pen;
        this.words = words;
        this.catalogue = Labels.catalogue(words.language());
        this.content = content;
        this.instruments = instruments;
        boolean touching = questions.stream().anyMatch(EntryReader::mayTouch);
        this.columns = QuestionnaireLayout.QUESTIONS.stream()
                .filter(column -> touching || column != Column.TOUCHES)
                .toList();
    }

    /**
     * Writes the sheet.
     *
     * @param lists the name of the list of answers to each question
     */
    void write(List<Question> questions, String title, java.util.Map<Question, String> lists) {
        row = words.head(pen, title, "questionnaire.sheet-hint", columns);
        for (Question question : questions) {
            List<Entry> entries = content.entries(question);
            for (int i = 0; i < Math.max(1, entries.size()); i++) {
                Optional<Entry> entry = i < entries.size() ? Optional.of(entries.get(i)) : Optional.empty();
                block(question, i + 1, entry, lists.get(question));
            }
        }
        pen.end(QuestionnaireWords.HEAD, 2, words.footer());
    }

    private void block(Question question, int number, Optional<Entry> entry, String answers) {
        RowKey key = RowKey.entry(question.id(), number);
        Question worded = catalogue.question(question.id()).orElseThrow();
        List<Citation> citations = entry.map(Entry::citations).orElse(List.of());
        List<String> touches = entry.map(Entry::touches).orElse(List.of());
        row++;
        put(Column.KEY, key.toString(), Role.KEY);
        put(Column.QUESTION, number == 1 ? worded.wording() : worded.wording() + " (" + number + ")", Role.QUESTION);
        put(Column.SENTENCES, sentences(question), Role.KEY);
        answer(question, entry, answers);
        Column.OF_ENTRIES.forEach(column -> said(column, entry));
        line(question, citations, touches, 0);
        int lines = Math.max(2, Math.max(citations.size(), touches.size()));
        for (int i = 1; i < lines; i++) {
            row++;
            put(Column.KEY, key.more(i).toString(), Role.KEY_BELOW);
            put(Column.QUESTION, i == 1 && number == 1 ? words.help(worded) : "", Role.HELP);
            line(question, citations, touches, i);
        }
        if (question.type() == Question.Type.SET) {
            for (Question.Value value : worded.values()) {
                row++;
                put(Column.KEY, key.value(value.id()).toString(), Role.KEY_BELOW);
                put(Column.QUESTION, value.label(), Role.VALUE);
                mark(value.id(), entry);
            }
        }
    }

    private String sentences(Question question) {
        return catalogue.norms().stream()
                .filter(norm -> norm.questions().contains(question.id()))
                .flatMap(norm -> norm.sources().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void answer(Question question, Optional<Entry> entry, String list) {
        boolean day = question.type() == Question.Type.TREATY_DATE;
        Role role = day ? Role.INPUT_DAY : Role.INPUT;
        entry.map(Entry::value)
                .ifPresentOrElse(value -> answer(question, value, role), () -> pen.blank(row, at(Column.ANSWER), role));
        // Whatever is chosen must be seen whole: rows of a protected sheet do not grow.
        Labels.ownAnswers(question, words.language())
                .forEach(label ->
                        pen.fit(row, TextHeight.of(label, Column.ANSWER.width(), QuestionnaireStyles.points(role))));
        boolean free = day || question.type() == Question.Type.DURATION;
        pen.offer(row, at(Column.ANSWER), list, free, words.answerPrompt(question));
    }

    private void answer(Question question, Value value, Role role) {
        Choices choices = Labels.answers(question);
        String code = code(value);
        if (choices.has(code)) {
            put(Column.ANSWER, choices.label(code, words.language()), role);
        } else if (value instanceof Value.TreatyDate treaty) {
            pen.day(row, at(Column.ANSWER), treaty.since().orElseThrow());
        } else {
            put(Column.ANSWER, PeriodWords.of(value.text(), words.language()), role);
        }
    }

    /** How a value stands among the answers that are offered; its own text where it does not. */
    private static String code(Value value) {
        if (value instanceof Value.Unavailable unavailable) {
            return Labels.unavailable(unavailable.cause());
        }
        if (value instanceof Value.Listed listed) {
            if (listed.checked().isPresent()) {
                return Labels.MARKED;
            }
            return listed.listed().isEmpty() ? Labels.NONE : Labels.COMPLETE;
        }
        boolean unbound =
                value instanceof Value.TreatyDate treaty && treaty.since().isEmpty();
        return unbound ? Labels.NOT_BOUND : value.text();
    }

    private void mark(String element, Optional<Entry> entry) {
        Optional<String> mark = entry.map(Entry::value)
                .filter(Value.Listed.class::isInstance)
                .flatMap(value -> mark(element, (Value.Listed) value));
        if (mark.isPresent()) {
            put(Column.ANSWER, Labels.marks().label(mark.get(), words.language()), Role.INPUT);
        } else {
            pen.blank(row, at(Column.ANSWER), Role.INPUT);
        }
        pen.offer(row, at(Column.ANSWER), QuestionnaireWords.MARKS, false, words.prompt(Column.HOLDS));
    }

    private static Optional<String> mark(String element, Value.Listed list) {
        boolean holds = list.listed().contains(element);
        boolean checked = list.checked().map(all -> all.contains(element)).orElse(holds);
        if (holds) {
            return Optional.of(checked ? Labels.YES : Labels.YES_UNCHECKED);
        }
        return checked ? Optional.of(Labels.NO) : Optional.empty();
    }

    private void line(Question question, List<Citation> citations, List<String> touches, int number) {
        Optional<Citation> citation = number < citations.size() ? Optional.of(citations.get(number)) : Optional.empty();
        text(Column.INSTRUMENT, citation.map(cited -> instruments.cited(cited.instrument())), Role.INPUT);
        pen.offer(row, at(Column.INSTRUMENT), QuestionnaireWords.INSTRUMENTS, false, words.prompt(Column.INSTRUMENT));
        text(Column.ARTICLE, citation.flatMap(Citation::article), Role.INPUT_CODE);
        if (EntryReader.mayTouch(question)) {
            text(
                    Column.TOUCHES,
                    number < touches.size()
                            ? Optional.of(Labels.norms().label(touches.get(number), words.language()))
                            : Optional.empty(),
                    Role.INPUT);
            pen.offer(row, at(Column.TOUCHES), QuestionnaireWords.NORMS, false, words.prompt(Column.TOUCHES));
        }
    }

    private void said(Column column, Optional<Entry> entry) {
        if (column.isDay()) {
            entry.flatMap(of -> day(of, column))
                    .ifPresentOrElse(
                            day -> pen.day(row, at(column), day), () -> pen.blank(row, at(column), Role.INPUT_DAY));
            pen.days(row, at(column), words.prompt(column));
            return;
        }
        text(column, entry.flatMap(of -> said(of, column)), Role.INPUT);
        if (column == Column.SOURCE) {
            pen.offer(row, at(column), QuestionnaireWords.SOURCES, false, words.prompt(column));
        }
    }

    private static Optional<java.time.LocalDate> day(Entry entry, Column column) {
        return switch (column) {
            case FROM -> entry.from();
            case UNTIL -> entry.until();
            default -> entry.seen();
        };
    }

    private Optional<String> said(Entry entry, Column column) {
        return switch (column) {
            case SOURCE ->
                Optional.of(entry.source())
                        .filter(source -> !content.source().equals(Optional.of(source)))
                        .map(source -> Labels.sources().label(Word.of(source), words.language()));
            case QUOTE -> entry.quote();
            case ENTERED_BY -> entry.enteredBy();
            case CHECKED_BY -> entry.checkedBy();
            default -> entry.note();
        };
    }

    private void put(Column column, String text, Role role) {
        pen.put(row, at(column), text, role);
    }

    private void text(Column column, Optional<String> text, Role role) {
        text.ifPresentOrElse(said -> pen.text(row, at(column), said, role), () -> pen.blank(row, at(column), role));
    }

    private int at(Column column) {
        return columns.indexOf(column) + 1;
    }
}
