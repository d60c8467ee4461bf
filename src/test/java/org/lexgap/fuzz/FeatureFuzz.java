package org.lexgap.fuzz;

import java.util.List;
import org.lexgap.Programme;
import org.lexgap.spec.SpecJUnit;
import org.lexgap.spec.SpecPage;
import org.lexgap.spec.SpecText;
import org.lexgap.spec.SpecificationReader;

/** Feature files; what is sound is run, and what came of it is written in every form. */
public final class FeatureFuzz {

    private static final SpecificationReader READER = new SpecificationReader(Programme.catalogue());

    private FeatureFuzz() {}

    /** Called by Jazzer with every input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Fuzzed.reading(() -> READER.read("target/fuzz/s.feature", input))
                .result()
                .map(specification -> List.of(
                        specification.run(Programme.in(specification.language()).assessor(), Programme.ruleBook())))
                .ifPresent(outcomes -> {
                    SpecText.write(outcomes);
                    SpecJUnit.write(outcomes);
                    SpecPage.write(outcomes);
                });
    }
}
