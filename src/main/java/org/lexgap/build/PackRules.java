package org.lexgap.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lexgap.intake.CatalogueFile;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.norm.Catalogue;

/** Checks the catalogue in {@code rules/} and packs it; a fault fails the build with file and line. */
public final class PackRules {

    private PackRules() {}

    /** @param args the folder {@code rules/} and the folder of compiled classes */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        Map<String, byte[]> catalogue = files(rules, name -> name.endsWith(".yaml") && !name.startsWith("ru/"));
        Reading<Catalogue> reading = CatalogueReader.read(catalogue);
        if (reading.result().isEmpty()) {
            List<String> faults = reading.problems().stream().map(Problem::toString).toList();
            throw new IllegalStateException("faults in the catalogue:\n  rules/" + String.join("\n  rules/", faults));
        }
        Files.createDirectories(classes.resolve("rules"));
        Files.writeString(classes.resolve(CatalogueReader.PACKED.substring(1)), CatalogueFile.pack(catalogue));
        // The compiler of rules takes their text out of the classes; readers of rules want it back.
        Map<String, byte[]> drl = files(rules, name -> name.endsWith(".drl"));
        for (Map.Entry<String, byte[]> file : drl.entrySet()) {
            Files.write(classes.resolve("rules").resolve(file.getKey()), file.getValue());
        }
        Files.write(classes.resolve("rules/index.txt"), drl.keySet());
    }

    private static Map<String, byte[]> files(Path folder, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }
}
