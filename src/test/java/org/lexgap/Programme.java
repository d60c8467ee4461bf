package org.lexgap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.RuleBook;
import org.lexgap.cli.Workshop;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.language.Language;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Source;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;

/** The packed catalogue and rules, loaded once for all tests. */
public final class Programme {

    public static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static final Wiring WIRING = new Wiring();

    private Programme() {}

    /** The same in another language. */
    public static Workshop in(Language language) {
        return WIRING.in(language);
    }

    public static Catalogue catalogue() {
        return WIRING.catalogue();
    }

    public static RuleBook ruleBook() {
        return WIRING.ruleBook();
    }

    public static Assessor assessor() {
        return WIRING.assessor();
    }

    public static Norm norm(String id) {
        return catalogue().norm(id).orElseThrow();
    }

    /** Norms for which rules are written. */
    public static List<Norm> normsWithRules() {
        return catalogue().norms().stream()
                .filter(norm -> !ruleBook().rulesOf(norm.id()).isEmpty())
                .toList();
    }

    /** Answers of a fictional state on {@link #DAY}. */
    public static EffectiveAnswers answers(Map<String, Value> values) {
        LawSummary nothing =
                new LawSummary("XAA", "Fictional", DAY, Optional.empty(), Source.NGO, Map.of(), Map.of(), List.of());
        return EffectiveAnswers.of(nothing, DAY, catalogue()).supposing(values);
    }

    public static Reading<LawSummary> read(String file, String text) {
        return new SummaryReader(catalogue()).read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A summary that must be readable. */
    public static LawSummary summary(String yaml) {
        Reading<LawSummary> reading = read("summary.yaml", yaml);
        return reading.result()
                .orElseThrow(() -> new AssertionError(
                        reading.problems().stream().map(Problem::toString).toList()));
    }

    /** What the answers of a fictional state, written as in a summary, amount to on {@link #DAY}. */
    public static EffectiveAnswers summaryAnswers(String... answers) {
        String yaml = "lexgap: 1\nstate: XAA\nasOf: " + DAY + "\nanswers:\n  " + String.join("\n  ", answers) + "\n";
        return EffectiveAnswers.of(summary(yaml), DAY, catalogue());
    }
}
