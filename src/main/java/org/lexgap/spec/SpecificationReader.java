package org.lexgap.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
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
        List<Prepared> scenarios = feature.result().get().scenarios().stream()
                .map(preparation::prepared)
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
}
