package org.lexgap.fuzz;

import org.lexgap.Programme;
import org.lexgap.intake.SummaryReader;

/** Law summaries in JSON. */
public final class JsonSummaryFuzz {

    private static final SummaryReader READER = new SummaryReader(Programme.catalogue());

    private JsonSummaryFuzz() {}

    /** Called by Jazzer with every input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Fuzzed.reading(() -> READER.read("s.json", input)).result().ifPresent(summary -> Fuzzed.assess(summary, input));
    }
}
