package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.spec.StepKind.Role;

/** What the scenarios in {@code features/norms} say of norms and what was found to hold; they run once. */
public final class NormClaims {

    /** A verdict on some answers; supposed, if the scenario comes to the answers by changing one in thought. */
    public record OfVerdict(
            String scenario, String norm, EffectiveAnswers answers, Verdict verdict, boolean supposed) {}

    /** All reasons that a scenario names for the verdict on some answers. */
    public record OfReasons(String scenario, String norm, EffectiveAnswers answers, Set<String> sentences) {}

    private static NormClaims ofAll;

    private final List<OfVerdict> verdicts = new ArrayList<>();
    private final Map<String, OfReasons> reasons = new LinkedHashMap<>();

    private NormClaims() {}

    /** The claims of all scenarios on norms. */
    public static synchronized NormClaims ofAll() {
        if (ofAll == null) {
            NormClaims claims = new NormClaims();
            try {
                for (Path file : FeaturesTest.in("features/norms")) {
                    Outcome outcome = FeaturesTest.run(file, claims::note);
                    assertThat(outcome.failed())
                            .as("failed scenarios of " + file)
                            .isZero();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ofAll = claims;
        }
        return ofAll;
    }

    public List<OfVerdict> verdicts() {
        return List.copyOf(verdicts);
    }

    public List<OfReasons> reasons() {
        return List.copyOf(reasons.values());
    }

    private void note(Feature.Scenario of, Vocabulary.Understood step, CheckedLaw law) {
        Said said = step.said();
        String scenario = of.example().orElse(of.at()) + " " + of.name();
        if (said.has("norm") && said.has("verdict") && !said.has("source")) {
            verdicts.add(new OfVerdict(
                    scenario,
                    said.text("norm"),
                    law.assessment(said).answers(),
                    said.verdict(),
                    step.kind().role() == Role.SUPPOSES));
        } else if (said.has("norm") && said.has("text")) {
            reasons.computeIfAbsent(
                            scenario + " " + said.text("norm"),
                            key -> new OfReasons(
                                    scenario,
                                    said.text("norm"),
                                    law.assessment(said).answers(),
                                    new TreeSet<>()))
                    .sentences()
                    .add(said.text("text"));
        }
    }
}
