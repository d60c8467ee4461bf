package org.lexgap.intake;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** Collects problems, so that a drafter sees all of them at once. */
final class Problems {

    /** As many as anybody mends at once; a file made of errors alone would fill memory and screen with them. */
    static final int MOST = 1_000;

    /** The same thing at the same place is said once. */
    private final Set<Problem> found = new LinkedHashSet<>();

    private final int most;
    private int errors;
    private int warnings;

    private List<String> sheets = List.of();

    /** Takes any number of problems: for files of our own. */
    Problems() {
        this(Integer.MAX_VALUE);
    }

    /** The sheets of a workbook in their order, so that problems can follow it. */
    void sheets(List<String> inOrder) {
        sheets = List.copyOf(inOrder);
    }

    /** @param most how many errors there may be before the next ends the reading, and how many warnings are told */
    Problems(int most) {
        this.most = most;
    }

    /** Ends the reading of a file in which there is too much wrong to go on. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooMany() {
            super("too many problems", null, false, false);
        }
    }

    /** @throws TooMany if there are as many errors as there may be, after saying so */
    void error(Place at, String code, Message message) {
        if (errors == most) {
            found.add(new Problem(at, Problem.Level.ERROR, "TOO_MANY_ERRORS", Message.of("limits.problems", most)));
            throw new TooMany();
        }
        errors += found.add(new Problem(at, Problem.Level.ERROR, code, message)) ? 1 : 0;
    }

    /** Takes a warning; of those beyond as many as are told, the first says that there are more. */
    void warning(Place at, String code, Message message) {
        if (warnings < most) {
            warnings += found.add(new Problem(at, Problem.Level.WARNING, code, message)) ? 1 : 0;
        } else if (warnings == most) {
            warnings++;
            found.add(new Problem(at, Problem.Level.WARNING, "TOO_MANY_WARNINGS", Message.of("limits.warnings", most)));
        }
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }

    /** In the order in which they were found, as those of several files are told. */
    List<Problem> asFound() {
        return List.copyOf(found);
    }

    /** In the order of the file. */
    List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.<Problem>comparingInt(problem ->
                                problem.at().sheet().map(sheets::indexOf).orElse(-1))
                        .thenComparing(Problem.BY_PLACE))
                .toList();
    }
}
