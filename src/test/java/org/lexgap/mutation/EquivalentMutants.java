package org.lexgap.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Mutants that mean the same as the rule as written, by name, each with the reason; a person wrote them down. */
final class EquivalentMutants {

    private static final String FILE = "/equivalent-mutants.yaml";

    private EquivalentMutants() {}

    /** Name of a mutant to the reason why no answers could tell it from the rule as written. */
    static Map<String, String> reasons() {
        try (InputStream in = EquivalentMutants.class.getResourceAsStream(FILE)) {
            Map<String, String> reasons = new LinkedHashMap<>();
            Object read = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in);
            for (Object entry : (List<?>) read) {
                Map<?, ?> one = (Map<?, ?>) entry;
                for (Object mutant : (List<?>) one.get("mutants")) {
                    if (reasons.put((String) mutant, (String) one.get("because")) != null) {
                        throw new IllegalStateException("named twice: " + mutant);
                    }
                }
            }
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
