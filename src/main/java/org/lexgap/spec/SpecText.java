package org.lexgap.spec;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.intake.Shown;
import org.lexgap.language.Language;

/** What came of running features, as text: one line a scenario, and under a failed one why it failed. */
public final class SpecText {

    private static final String STEP = "      ";
    private static final String DETAIL = "        ";

    private SpecText() {}

    /** Writes what came of several features. */
    public static String write(List<Outcome> outcomes) {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : outcomes) {
            text.append(Shown.whole(outcome.file() + ": " + outcome.name())).append('\n');
            for (Outcome.OfScenario scenario : outcome.scenarios()) {
                lines(scenario, outcome.language())
                        .forEach(line -> text.append(Shown.whole(line)).append('\n'));
            }
            text.append('\n');
        }
        return text.append(Phrasing.total(outcomes)).append('\n').toString();
    }

    private static List<String> lines(Outcome.OfScenario of, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + (of.passed() ? "✓ " : "✗ ") + Phrasing.name(of.scenario(), language));
        for (Outcome.Failure failure : of.failures()) {
            lines.add(STEP + Phrasing.line(failure.step(), language));
            Phrasing.details(failure.mismatch(), language)
                    .forEach(detail -> lines.add(DETAIL + detail.label() + ": " + detail.text()));
        }
        return lines;
    }
}
