package org.lexgap.intake;

import java.util.List;
import org.lexgap.intake.QuestionnaireStyles.Role;

/** The sheet on which a second source, a second period or a third article is added: each row chooses its question. */
final class FurtherSheet {

    private static final int ROWS = 60;

    /** In points: room for a question of three lines, since these rows do not grow. */
    private static final float HEIGHT = 42;

    private final SheetPen pen;
    private final QuestionnaireWords words;

    FurtherSheet(SheetPen pen, QuestionnaireWords words) {
        this.pen = pen;
        this.words = words;
    }

    void write() {
        List<Column> columns = QuestionnaireLayout.FURTHER;
        int row = words.head(pen, words.sheet("further"), "questionnaire.further-hint", columns);
        for (int i = 1; i <= ROWS; i++) {
            row++;
            pen.put(row, 1, String.valueOf(i), Role.KEY_BELOW);
            pen.fit(row, HEIGHT);
            for (int column = 2; column <= columns.size(); column++) {
                cell(row, column, columns.get(column - 1));
            }
        }
        pen.end(QuestionnaireWords.HEAD, 1, words.footer());
    }

    private void cell(int row, int number, Column column) {
        pen.blank(
                row, number, column.isDay() ? Role.INPUT_DAY : column == Column.ARTICLE ? Role.INPUT_CODE : Role.INPUT);
        if (column.isDay()) {
            pen.days(row, number, words.prompt(column));
            return;
        }
        String theme = "$B" + row;
        String question = "$C" + row;
        switch (column) {
            case THEME -> pen.offer(row, number, QuestionnaireWords.THEMES, false, words.prompt(column));
            case CHOSEN_QUESTION ->
                pen.offer(
                        row,
                        number,
                        dependent("questions_", theme, QuestionnaireWords.THEMES),
                        false,
                        words.prompt(column));
            case ANSWER ->
                pen.offer(
                        row,
                        number,
                        dependent("further_", question, QuestionnaireWords.QUESTIONS),
                        true,
                        words.prompt(column));
            case VALUE ->
                pen.offer(
                        row,
                        number,
                        dependent("values_", question, QuestionnaireWords.QUESTIONS),
                        false,
                        words.prompt(column));
            case HOLDS -> pen.offer(row, number, QuestionnaireWords.MARKS, false, words.prompt(column));
            case INSTRUMENT -> pen.offer(row, number, QuestionnaireWords.INSTRUMENTS, false, words.prompt(column));
            case SOURCE -> pen.offer(row, number, QuestionnaireWords.SOURCES, false, words.prompt(column));
            case TOUCHES -> pen.offer(row, number, QuestionnaireWords.NORMS, false, words.prompt(column));
            default -> {}
        }
    }

    /** The list that belongs to what another cell of the row chooses. */
    private static String dependent(String name, String cell, String among) {
        return "INDIRECT(\"" + name + "\"&MATCH(" + cell + "," + among + ",0))";
    }
}
