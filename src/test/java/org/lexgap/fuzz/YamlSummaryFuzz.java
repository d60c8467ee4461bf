package org.lexgap.fuzz;

import org.lexgap.Programme;
import org.lexgap.intake.SummaryReader;

/** Law summaries in YAML. */
public final class YamlSummaryFuzz {

    private static final SummaryReader READER = new SummaryReader(Programme.catalogue());

    private YamlSummaryFuzz() {}

    /** Called by Jazzer with every input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Fuzzed.reading(() -> READER.read("s.yaml", input)).result().ifPresent(summary -> Fuzzed.assess(summary, input));
    }
}
