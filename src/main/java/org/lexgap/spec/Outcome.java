package org.lexgap.spec;

import java.util.List;
import org.lexgap.language.Language;

/** What came of running a feature. */
public record Outcome(String file, Language language, String name, List<OfScenario> scenarios) {

    /** What came of a scenario; all that failed in it. */
    record OfScenario(Feature.Scenario scenario, List<Failure> failures) {

        boolean passed() {
            return failures.isEmpty();
        }
    }

    /** A step that did not hold. */
    record Failure(Feature.Step step, Mismatch mismatch) {}

    /** Whether every scenario passed. */
    public boolean passed() {
        return failed() == 0;
    }

    int failed() {
        return (int) scenarios.stream().filter(scenario -> !scenario.passed()).count();
    }
}
