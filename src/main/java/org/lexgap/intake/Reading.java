package org.lexgap.intake;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param result what was read; empty if there is any error
 * @param problems all errors and warnings, in the order of the file
 */
public record Reading<T>(Optional<T> result, List<Problem> problems) {

    static <T> Reading<T> of(T result, Problems problems) {
        return new Reading<>(problems.hasErrors() ? Optional.empty() : Optional.of(result), problems.inOrder());
    }

    static <T> Reading<T> failed(Problem problem) {
        return new Reading<>(Optional.empty(), List.of(problem));
    }
}
