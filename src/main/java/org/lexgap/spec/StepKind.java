package org.lexgap.spec;

import java.util.List;
import java.util.Optional;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Language;

/**
 * One kind of step: its wording in each language, and what it does.
 *
 * @param columns the columns its table has, in both languages; empty where it takes no table
 * @param telling what it tells of the law, or of a law as it would be
 * @param asking what it asks; nobody, where it only tells
 */
record StepKind(Phrase english, Phrase russian, List<Column> columns, Role role, Telling telling, Asking asking) {

    /** A column of a table, and what may stand in it. */
    record Column(String english, String russian, String example) {}

    /** What a step is there for. */
    enum Role {
        /** Tells something of the law. */
        TELLS,
        /** Says what a check of the law finds. */
        ASKS,
        /** Changes the law in thought and says what would then be found. */
        SUPPOSES
    }

    /** Tells something of the law. */
    interface Telling {
        void tell(Said said, ToldLaw law) throws Unreadable;
    }

    /** Asks of the law as it is, and as it would be if a step supposes something; answers with what is otherwise. */
    interface Asking {
        Optional<Mismatch> ask(Said said, CheckedLaw now, CheckedLaw then);
    }

    /** Asks of the law as it is. */
    interface AskingNow {
        Optional<Mismatch> ask(Said said, CheckedLaw law);
    }

    private static final Telling NOTHING = (said, law) -> {};

    static StepKind tells(String english, String russian, Telling telling) {
        return tells(english, russian, List.of(), telling);
    }

    static StepKind tells(String english, String russian, List<Column> columns, Telling telling) {
        return new StepKind(Phrase.of(english), Phrase.of(russian), columns, Role.TELLS, telling, null);
    }

    static StepKind asks(String english, String russian, AskingNow asking) {
        return asking(english, russian, Role.ASKS, NOTHING, (said, now, then) -> asking.ask(said, now));
    }

    /** A question whose wording says itself where the day stands. */
    static StepKind asksOnADay(String english, String russian, AskingNow asking) {
        return new StepKind(
                Phrase.of(english),
                Phrase.of(russian),
                List.of(),
                Role.ASKS,
                NOTHING,
                (said, now, then) -> asking.ask(said, now));
    }

    static StepKind supposes(String english, String russian, Telling change, Asking asking) {
        return asking(english, russian, Role.SUPPOSES, change, asking);
    }

    private static StepKind asking(String english, String russian, Role role, Telling change, Asking asking) {
        return new StepKind(
                Phrase.onADay(english, Language.EN),
                Phrase.onADay(russian, Language.RU),
                List.of(),
                role,
                change,
                asking);
    }

    Phrase phrase(Language language) {
        return language == Language.EN ? english : russian;
    }
}
