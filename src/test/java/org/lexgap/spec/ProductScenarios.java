package org.lexgap.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessor;

/** The scenarios in {@code features/product}, which speak of whole assessments, each to be put to any assessor. */
public final class ProductScenarios {

    private static final String FOLDER = "features/product";

    /** One of them, or one row of an outline. */
    public static final class One {

        private final Specification.Prepared prepared;

        private One(Specification.Prepared prepared) {
            this.prepared = prepared;
        }

        /** Whether all that it says holds. */
        public boolean holds(Assessor assessor) {
            return Specification.run(prepared, assessor, Witness.NOBODY).passed();
        }

        @Override
        public String toString() {
            Feature.Scenario scenario = prepared.scenario();
            return scenario.example().orElse(scenario.at()) + " " + scenario.name();
        }
    }

    private ProductScenarios() {}

    /** All of them; they hold of the rules as written. */
    public static List<One> all() {
        List<One> all = new ArrayList<>();
        try {
            for (Path file : FeaturesTest.in(FOLDER)) {
                new SpecificationReader(Programme.catalogue())
                        .read(file.toString(), Files.readAllBytes(file))
                        .result()
                        .orElseThrow()
                        .scenarios()
                        .forEach(scenario -> all.add(new One(scenario)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
