package org.lexgap.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexgap.assessment.Scenario;
import org.lexgap.assessment.ScenarioIndex;

/** Packs where the scenarios on norms stand and which norms they name; the program itself carries no scenario. */
public final class PackScenarios {

    private PackScenarios() {}

    /** @param args the folder {@code features/norms}, the project's folder and the folder of compiled classes */
    public static void main(String[] args) throws IOException {
        Path features = Path.of(args[0]);
        Path project = Path.of(args[1]);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path file : features(features)) {
            files.put(project.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        Unwritten.refuse("", files);
        List<Scenario> scenarios = new ArrayList<>();
        files.forEach((name, content) -> scenarios.addAll(ScenarioPlaces.in(name, content)));
        if (scenarios.isEmpty()) {
            throw new IllegalStateException("no scenario in " + features);
        }
        Path index = Path.of(args[2]).resolve(ScenarioIndex.PACKED.substring(1));
        Files.createDirectories(index.getParent());
        Files.write(index, new ScenarioIndex(scenarios).write());
    }

    private static List<Path> features(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
        }
    }
}
