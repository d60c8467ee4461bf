package org.lexgap.assessment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The scenarios on norms, packed while building: the program carries their names and places, not the scenarios.
 *
 * @param scenarios in the order of files
 */
public record ScenarioIndex(List<Scenario> scenarios) {

    /** The resource that holds the packed index. */
    public static final String PACKED = "/features/norms.index";

    public ScenarioIndex {
        scenarios = List.copyOf(scenarios);
    }

    /** Reads the index packed with the program. */
    public static ScenarioIndex packed() {
        try (InputStream in = ScenarioIndex.class.getResourceAsStream(PACKED)) {
            return read(new DataInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scenarios that name a norm. */
    public List<Scenario> of(String norm) {
        return scenarios.stream()
                .filter(scenario -> scenario.norms().contains(norm))
                .toList();
    }

    /** The bytes of the index; the same index gives the same bytes. */
    public byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(scenarios.size());
        for (Scenario scenario : scenarios) {
            out.writeUTF(scenario.name());
            out.writeUTF(scenario.file());
            out.writeInt(scenario.line());
            out.writeInt(scenario.norms().size());
            for (String norm : scenario.norms()) {
                out.writeUTF(norm);
            }
        }
        return bytes.toByteArray();
    }

    private static ScenarioIndex read(DataInputStream in) throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            String file = in.readUTF();
            int line = in.readInt();
            List<String> norms = new ArrayList<>();
            for (int named = in.readInt(); named > 0; named--) {
                norms.add(in.readUTF());
            }
            scenarios.add(new Scenario(name, file, line, norms));
        }
        return new ScenarioIndex(scenarios);
    }
}
