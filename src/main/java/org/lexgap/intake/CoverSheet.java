package org.lexgap.intake;

import java.util.Optional;
import org.lexgap.intake.QuestionnaireStyles.Role;
import org.lexgap.norm.Word;

/** The first sheet: what the questionnaire is, whose account it holds, and how it is filled in. */
final class CoverSheet {

    private static final int ADVICE = 10;
    private static final int NOTE = CoverCells.INPUT + 1;
    private static final int[] WIDTHS = {11, 30, 62, 62};

    private final SheetPen pen;
    private final QuestionnaireWords words;
    private int row;

    CoverSheet(SheetPen pen, QuestionnaireWords words) {
        this.pen = pen;
        this.words = words;
    }

    void write(QuestionnaireContent content) {
        for (int i = 0; i < WIDTHS.length; i++) {
            pen.width(i + 1, WIDTHS[i]);
        }
        pen.title(1, 1, words.text("questionnaire.title"), Role.TITLE);
        row = 2;
        wide(words.text("questionnaire.what"), Role.TEXT);
        row++;
        fields(content);
        row++;
        wide(words.text("questionnaire.how"), Role.SUBTITLE);
        for (int i = 1; i <= ADVICE; i++) {
            wide(words.text("questionnaire.how." + i), Role.TEXT);
        }
        pen.end(0, 0, words.footer());
    }

    private void fields(QuestionnaireContent content) {
        field("state", content.state().map(iso -> Labels.state(iso, words.language())), Role.INPUT);
        pen.offer(row, CoverCells.INPUT, QuestionnaireWords.STATES, true, words.coverPrompt("state"));
        field("title", content.title(), Role.INPUT);
        field("asOf", Optional.empty(), Role.INPUT_DAY);
        content.asOf().ifPresent(day -> pen.day(row, CoverCells.INPUT, day));
        pen.days(row, CoverCells.INPUT, words.coverPrompt("asOf"));
        field("preparedBy", content.preparedBy(), Role.INPUT);
        field(
                "source",
                content.source().map(source -> Labels.sources().label(Word.of(source), words.language())),
                Role.INPUT);
        pen.offer(row, CoverCells.INPUT, QuestionnaireWords.SOURCES, false, words.coverPrompt("source"));
        row++;
        pen.put(row, CoverCells.KEY, QuestionnaireLayout.COVER, Role.KEY_BELOW);
        pen.put(row, CoverCells.LABEL, words.text("questionnaire.cover.lexgap"), Role.HELP);
        pen.put(row, CoverCells.INPUT, SummaryReader.FORMAT_VERSION, Role.HELP);
    }

    private void field(String name, Optional<String> text, Role role) {
        row++;
        pen.put(row, CoverCells.KEY, name, Role.KEY_BELOW);
        pen.put(row, CoverCells.LABEL, words.text("questionnaire.cover." + name), Role.LABEL);
        text.ifPresentOrElse(
                said -> pen.text(row, CoverCells.INPUT, said, role), () -> pen.blank(row, CoverCells.INPUT, role));
        pen.put(row, NOTE, words.text("questionnaire.cover-note." + name), Role.HELP);
    }

    /** A text across the sheet. */
    private void wide(String text, Role role) {
        row++;
        pen.wide(row, CoverCells.LABEL, NOTE, text, role);
    }
}
