package org.lexgap.intake;

import java.util.Comparator;
import org.lexgap.law.Place;

/** Something wrong, or to be looked at, in a file; the message speaks to the author of the file. */
public record Problem(Place at, Level level, String code, String message) {

    /** By place: line, then column. */
    static final Comparator<Problem> BY_PLACE = Comparator.<Problem>comparingInt(
                    problem -> problem.at().line())
            .thenComparingInt(problem -> problem.at().column());

    /** Errors stop the reading of a file; warnings do not. */
    public enum Level {
        ERROR,
        WARNING
    }

    @Override
    public String toString() {
        return at + ": " + org.lexgap.norm.Word.of(level) + " " + code + ": " + message;
    }
}
