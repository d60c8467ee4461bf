package org.lexgap.spec;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.assessment.Assessor;
import org.lexgap.spec.Vocabulary.Understood;

/** A feature file that was understood: it can be run. */
public final class Specification {

    private final Feature feature;
    private final List<Prepared> scenarios;

    /** A scenario with the law as it stands at each step. */
    record Prepared(Feature.Scenario scenario, List<Posed> steps) {}

    /**
     * A step that asks something.
     *
     * @param now the law as told up to here
     * @param then the law as the step supposes it; the same where it supposes nothing
     */
    record Posed(Understood step, ToldLaw.Law now, ToldLaw.Law then) {}

    Specification(Feature feature, List<Prepared> scenarios) {
        this.feature = feature;
        this.scenarios = List.copyOf(scenarios);
    }

    /** Checks the law of each scenario and holds what is found against its steps. */
    public Outcome run(Assessor assessor) {
        return run(assessor, Witness.NOBODY);
    }

    Outcome run(Assessor assessor, Witness witness) {
        return new Outcome(
                feature.file(),
                feature.language(),
                feature.name(),
                scenarios.stream()
                        .map(scenario -> run(scenario, assessor, witness))
                        .toList());
    }

    List<Prepared> scenarios() {
        return scenarios;
    }

    static Outcome.OfScenario run(Prepared prepared, Assessor assessor, Witness witness) {
        List<Outcome.Failure> failures = new ArrayList<>();
        Map<ToldLaw.Law, CheckedLaw> laws = new IdentityHashMap<>();
        for (Posed posed : prepared.steps()) {
            CheckedLaw now = laws.computeIfAbsent(posed.now(), law -> new CheckedLaw(law, assessor));
            CheckedLaw then = laws.computeIfAbsent(posed.then(), law -> new CheckedLaw(law, assessor));
            Said said = posed.step().said();
            Optional<Mismatch> mismatch = posed.step().kind().asking().ask(said, now, then);
            mismatch.ifPresent(found -> failures.add(new Outcome.Failure(said.step(), found)));
            if (mismatch.isEmpty()) {
                witness.saw(prepared.scenario(), posed.step(), then);
            }
        }
        return new Outcome.OfScenario(prepared.scenario(), failures);
    }
}
