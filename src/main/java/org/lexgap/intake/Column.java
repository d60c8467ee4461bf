package org.lexgap.intake;

import java.util.List;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.language.Messages;
import org.lexgap.norm.Word;

/** The columns of a questionnaire's tables, known by what stands at their head in whichever language. */
enum Column {
    KEY(24),
    QUESTION(50),
    SENTENCES(11),
    ANSWER(32),
    INSTRUMENT(28),
    ARTICLE(9),
    NOTE(38),
    FROM(12),
    UNTIL(11),
    SOURCE(18),
    SEEN(11),
    QUOTE(24),
    ENTERED_BY(12),
    CHECKED_BY(12),
    TOUCHES(26),
    NUMBER_OF_ROW(6),
    THEME(24),
    CHOSEN_QUESTION(46),
    VALUE(28),
    HOLDS(9),
    INSTRUMENT_ID(22),
    TITLE_EN(38),
    TITLE_RU(38),
    TITLE_OTHER(38),
    LANGUAGE(15),
    NUMBER(13),
    RANK(16),
    ADOPTED(11),
    IN_FORCE(12),
    URL(30),
    NAME_IN_LISTS(34),
    AMENDED(46),
    AMENDED_FROM(12),
    AMENDED_BY(46);

    /** What is said of an entry beside its answer; the same on every sheet that takes entries. */
    static final List<Column> OF_ENTRIES = List.of(NOTE, FROM, UNTIL, SOURCE, SEEN, QUOTE, ENTERED_BY, CHECKED_BY);

    private final int width;

    Column(int width) {
        this.width = width;
    }

    /** In characters. */
    int width() {
        return width;
    }

    String header(Language language) {
        return Messages.in(language).text(headed());
    }

    /** What stands at its head, in no language yet. */
    Message headed() {
        return Message.of("questionnaire.column." + Word.of(this));
    }

    boolean isDay() {
        return switch (this) {
            case FROM, UNTIL, SEEN, ADOPTED, IN_FORCE, AMENDED_FROM -> true;
            default -> false;
        };
    }
}
