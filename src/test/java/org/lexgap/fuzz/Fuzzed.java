package org.lexgap.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.lexgap.Programme;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.record.AssessmentJson;

/** What must hold for every file whatsoever, once it has been read. */
final class Fuzzed {

    /** Of processor time, so that it does not matter what else the machine does. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** Assessing costs many times what reading does: the inputs that are assessed are drawn by their hash. */
    private static final int ASSESSED_OF = 8;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static boolean warm;

    private Fuzzed() {}

    /**
     * Reads a file and looks that it was read in time, and that it gave a result or an error, each error with a place and
     * on one line.
     *
     * @throws AssertionError if it did not
     */
    static <T> Reading<T> reading(Supplier<Reading<T>> reader) {
        long before = THREADS.getCurrentThreadCpuTime();
        Reading<T> reading = reader.get();
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
        // The first inputs load the program, which is instrumented on the way.
        require(!warm || taken.compareTo(LIMIT) < 0, "read in " + taken);
        warm |= reading.result().isPresent();
        boolean errors = reading.problems().stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
        require(errors != reading.result().isPresent(), "either a result or an error: " + reading);
        for (Problem problem : reading.problems()) {
            require(problem.at().line() > 0 && problem.at().column() > 0, "a place: " + problem);
            for (Language language : Language.values()) {
                require(problem.in(language).chars().noneMatch(Character::isISOControl), "one line: " + problem);
                require(problem.in(language).length() < 2_000, "a short line: " + problem);
            }
        }
        return reading;
    }

    /** What was read without an error can be assessed, and the assessment written. */
    static void assess(LawSummary summary, byte[] input) {
        if (Arrays.hashCode(input) % ASSESSED_OF == 0) {
            AssessmentJson.write(
                    List.of(Programme.assessor().assess(summary, summary.asOf())),
                    Programme.catalogue(),
                    Programme.ruleBook());
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
