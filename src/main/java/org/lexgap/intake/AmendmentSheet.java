package org.lexgap.intake;

import java.util.Map;
import java.util.Optional;
import org.lexgap.intake.QuestionnaireStyles.Role;
import org.lexgap.law.Instrument;

/** The sheet of later versions of instruments: which, from when on, and by what it was amended. */
final class AmendmentSheet {

    private static final int WAITING_ROWS = 30;

    private final SheetPen pen;
    private final QuestionnaireWords words;
    private final InstrumentNames names;
    private int row;

    AmendmentSheet(SheetPen pen, QuestionnaireWords words, InstrumentNames names) {
        this.pen = pen;
        this.words = words;
        this.names = names;
    }

    void write(Map<String, Instrument> instruments) {
        row = words.head(
                pen, words.sheet("amendments"), "questionnaire.amendments-hint", QuestionnaireLayout.AMENDMENTS);
        for (Instrument instrument : instruments.values()) {
            for (Instrument.Version version : instrument.versions()) {
                version(Optional.of(names.cited(instrument.id())));
                pen.day(row, 2, version.inForce());
                version.amendedBy().ifPresent(by -> pen.text(row, 3, by, Role.INPUT_CODE));
            }
        }
        for (int i = 0; i < WAITING_ROWS; i++) {
            version(Optional.empty());
            pen.fit(row, SheetPen.WAITING);
        }
        pen.end(QuestionnaireWords.HEAD, 1, words.footer());
    }

    private void version(Optional<String> instrument) {
        row++;
        pen.blank(row, 1, Role.INPUT);
        pen.blank(row, 2, Role.INPUT_DAY);
        pen.blank(row, 3, Role.INPUT_CODE);
        instrument.ifPresent(name -> pen.text(row, 1, name, Role.INPUT));
        pen.offer(row, 1, QuestionnaireWords.INSTRUMENTS, false, words.prompt(Column.AMENDED));
        pen.days(row, 2, words.prompt(Column.AMENDED_FROM));
    }
}
