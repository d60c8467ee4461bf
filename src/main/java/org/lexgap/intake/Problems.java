package org.lexgap.intake;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** Collects problems, so that a drafter sees all of them at once. */
final class Problems {

    /** The same thing at the same place is said once. */
    private final Set<Problem> found = new LinkedHashSet<>();

    private List<String> sheets = List.of();

    /** The sheets of a workbook in their order, so that problems can follow it. */
    void sheets(List<String> inOrder) {
        sheets = List.copyOf(inOrder);
    }

    void error(Place at, String code, String message) {
        found.add(new Problem(at, Problem.Level.ERROR, code, message));
    }

    void error(Place at, String code, Message message) {
        found.add(new Problem(at, Problem.Level.ERROR, code, message));
    }

    void warning(Place at, String code, Message message) {
        found.add(new Problem(at, Problem.Level.WARNING, code, message));
    }

    void warning(Place at, String code, String message) {
        found.add(new Problem(at, Problem.Level.WARNING, code, message));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }

    List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.<Problem>comparingInt(problem ->
                                problem.at().sheet().map(sheets::indexOf).orElse(-1))
                        .thenComparing(Problem.BY_PLACE))
                .toList();
    }
}
