package org.lexgap.intake;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param result what was read; empty if there is any error
 * @param problems all errors and warnings, in the order of the file
 * @param whole whether the file could be taken apart, so that all its problems are told and not only the one that ended it
 */
public record Reading<T>(Optional<T> result, List<Problem> problems, boolean whole) {

    /** What came of a file that could be taken apart. */
    public Reading(Optional<T> result, List<Problem> problems) {
        this(result, problems, true);
    }

    static <T> Reading<T> of(T result, Problems problems) {
        return new Reading<>(problems.hasErrors() ? Optional.empty() : Optional.of(result), problems.inOrder());
    }

    static <T> Reading<T> failed(Problem problem) {
        return new Reading<>(Optional.empty(), List.of(problem), false);
    }
}
