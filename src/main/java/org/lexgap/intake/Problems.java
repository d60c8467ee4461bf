package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** Collects problems, so that a drafter sees all of them at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void error(Place at, String code, Message message) {
        found.add(new Problem(at, Problem.Level.ERROR, code, message));
    }

    void warning(Place at, String code, Message message) {
        found.add(new Problem(at, Problem.Level.WARNING, code, message));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }

    List<Problem> inOrder() {
        return found.stream().sorted(Problem.BY_PLACE).toList();
    }
}
