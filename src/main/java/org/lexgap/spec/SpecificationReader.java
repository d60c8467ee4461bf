package org.lexgap.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.Shown;
import org.lexgap.intake.SummaryReader;
import org.lexgap.intake.Unreadable;
import org.lexgap.law.Place;
import org.lexgap.norm.Catalogue;
import org.lexgap.spec.Specification.Posed;
import org.lexgap.spec.Specification.Prepared;
import org.lexgap.spec.StepKind.Role;
import org.lexgap.spec.Vocabulary.Understood;

/** Reads feature files and holds their steps against the vocabulary; whatever is wrong is found before anything runs. */
public final class SpecificationReader {

    private final Catalogue catalogue;
    private final SummaryReader summaries;

    public SpecificationReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.summaries = new SummaryReader(catalogue);
    }

    /** Reads a feature file; summaries that it names are looked for beside it. */
    public Reading<Specification> read(String file, byte[] content) {
        Reading<Feature> feature = FeatureReader.read(file, content);
        if (feature.result().isEmpty()) {
            return new Reading<>(Optional.empty(), feature.problems());
        }
        List<Problem> problems = new ArrayList<>(feature.problems());
        FilesBeside files = new FilesBeside(Path.of(file), summaries, problems);
        List<Prepared> scenarios = feature.result().get().scenarios().stream()
                .map(scenario -> prepared(scenario, feature.result().get().language(), files, problems))
                .toList();
        // A fault in a background, or in a line of an outline, comes back with every scenario that holds it.
        List<Problem> distinct = problems.stream()
                .distinct()
                .sorted(Comparator.<Problem>comparingInt(problem -> problem.at().line())
                        .thenComparingInt(problem -> problem.at().column()))
                .toList();
        boolean sound = distinct.stream().noneMatch(problem -> problem.level() == Problem.Level.ERROR);
        return new Reading<>(
                sound ? Optional.of(new Specification(feature.result().get(), scenarios)) : Optional.empty(), distinct);
    }

    private Prepared prepared(Feature.Scenario scenario, Language language, FilesBeside files, List<Problem> problems) {
        ToldLaw law = new ToldLaw(scenario.at(), files);
        List<Posed> posed = new ArrayList<>();
        Optional<ToldLaw.Law> told = Optional.empty();
        boolean asks = false;
        for (Feature.Step step : scenario.steps()) {
            Optional<Understood> understood = understood(step, language, problems);
            if (understood.isEmpty()) {
                asks = true;
                continue;
            }
            StepKind kind = understood.get().kind();
            try {
                ToldLaw subject = kind.role() == Role.SUPPOSES ? law.copy() : law;
                kind.telling().tell(understood.get().said(), subject);
                if (kind.role() == Role.TELLS) {
                    told = Optional.empty();
                    continue;
                }
                asks = true;
                told = told.or(() -> law.read(summaries, problems));
                Optional<ToldLaw.Law> then = kind.role() == Role.SUPPOSES ? subject.read(summaries, problems) : told;
                if (told.isPresent() && then.isPresent()) {
                    posed.add(new Posed(understood.get(), told.get(), then.get()));
                }
            } catch (Unreadable e) {
                problems.add(e.problem());
            }
        }
        if (told.isEmpty()) {
            law.read(summaries, problems);
        }
        if (!asks) {
            error(scenario.at(), "NOTHING_CHECKED", "the scenario has no step that says what is found", problems);
        }
        return new Prepared(scenario, posed);
    }

    private Optional<Understood> understood(Feature.Step step, Language language, List<Problem> problems) {
        Optional<Understood> understood = Vocabulary.understand(step, language);
        if (understood.isEmpty()) {
            error(
                    step.at(),
                    "UNKNOWN_STEP",
                    "\"" + Shown.of(step.text()) + "\" is no known step; the nearest is: "
                            + Vocabulary.nearest(step.text(), language) + " (lexgap spec --steps lists all)",
                    problems);
            return understood;
        }
        List<Problem> faults = new ArrayList<>(understood.get().said().problems(catalogue));
        boolean takesTable = !understood.get().kind().columns().isEmpty();
        if (step.docString() || takesTable == step.table().isEmpty()) {
            error(
                    step.at(),
                    "TABLE",
                    takesTable ? "this step takes a table below it" : "this step takes nothing below it",
                    faults);
        }
        problems.addAll(faults);
        return faults.isEmpty() ? understood : Optional.empty();
    }

    private static void error(Place at, String code, String message, List<Problem> problems) {
        problems.add(new Problem(at, Problem.Level.ERROR, code, message));
    }
}
