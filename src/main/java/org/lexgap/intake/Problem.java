package org.lexgap.intake;

import java.util.Comparator;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import org.lexgap.norm.Word;

/** Something wrong, or to be looked at, in a file; the message speaks to the author of the file. */
public record Problem(Place at, Level level, String code, Message message) {

    /** As many as anybody mends at once; a file made of errors alone would fill memory and screen with them. */
    public static final int MOST = 1_000;

    /** By place: line, then column. */
    static final Comparator<Problem> BY_PLACE = Comparator.<Problem>comparingInt(
                    problem -> problem.at().line())
            .thenComparingInt(problem -> problem.at().column());

    /** Errors stop the reading of a file; warnings do not. */
    public enum Level {
        ERROR,
        WARNING
    }

    /** One line for the author of the file: place, level, code and message. */
    public Message line() {
        return Message.joined(
                Message.said(at + ": "),
                Message.of("intake.level." + Word.of(level)),
                Message.said(" " + code + ": "),
                message);
    }

    /** The same line in words. */
    public String in(Language language) {
        return line().in(language);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
