package org.lexgap.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.language.Message;
import org.lexgap.norm.Catalogue;
import org.lexgap.spec.Specification.Prepared;

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
        Preparation preparation =
                new Preparation(feature.result().get().language(), catalogue, summaries, files, problems);
        // Prepared one by one, until there is more wrong than anybody wants to read.
        List<Prepared> scenarios = feature.result().get().scenarios().stream()
                .takeWhile(scenario -> distinct(problems).size() <= Problem.MOST)
                .map(preparation::prepared)
                .toList();
        List<Problem> distinct = told(distinct(problems));
        boolean sound = distinct.stream().noneMatch(problem -> problem.level() == Problem.Level.ERROR);
        return new Reading<>(
                sound ? Optional.of(new Specification(feature.result().get(), scenarios)) : Optional.empty(), distinct);
    }

    /** A fault in a background, or in a line of an outline, comes back with every scenario that holds it. */
    private static List<Problem> distinct(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.<Problem>comparingInt(problem -> problem.at().line())
                        .thenComparingInt(problem -> problem.at().column()))
                .toList();
    }

    /** Those that are told, and that there are more where there are. */
    private static List<Problem> told(List<Problem> problems) {
        if (problems.size() <= Problem.MOST) {
            return problems;
        }
        List<Problem> told = new ArrayList<>(problems.subList(0, Problem.MOST));
        told.add(new Problem(
                problems.get(Problem.MOST).at(),
                Problem.Level.ERROR,
                "TOO_MANY_ERRORS",
                Message.of("limits.problems", Problem.MOST)));
        return told;
    }
}
