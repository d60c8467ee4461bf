package org.lexgap.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lexgap.intake.CatalogueFile;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.intake.GlobalcitMappingReader;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.Translation;
import org.lexgap.language.Language;
import org.lexgap.law.Fingerprint;
import org.lexgap.norm.Catalogue;
import org.lexgap.rulebase.DrlReader;
import org.lexgap.rulebase.DrlRuleBook;
import org.lexgap.rulebase.RuleIndex;

/** Checks the catalogue in {@code rules/} and packs it with the rules; a fault fails the build with file and line. */
public final class PackRules {

    private static final String TERMS = "terms.drl";
    private static final String CHECKS = "consistency.drl";
    private static final String META = "meta";
    private static final String MAPPING = "import/globalcit.yaml";

    private PackRules() {}

    /** @param args the folder {@code rules/} and the folder of compiled classes */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        Unwritten.refuse("rules/", files(rules, name -> true));
        Map<String, byte[]> catalogue = files(rules, PackRules::isCatalogue);
        packMapping(rules, classes, catalogue(catalogue));
        Map<String, byte[]> russian = files(rules.resolve("ru"), name -> name.endsWith(".yaml"));
        RuleIndex index = index(rules, catalogue, russian);
        Translation translation = required(
                Translation.of(
                        Language.RU, catalogue, russian, index.sentences().keySet()),
                "rules/ru/");
        write(classes, CatalogueReader.packedIn(Language.EN), utf8(CatalogueFile.pack(catalogue)));
        write(classes, CatalogueReader.packedIn(Language.RU), utf8(translation.catalogue()));
        write(classes, DrlRuleBook.packedIn(Language.EN), index.write());
        write(
                classes,
                DrlRuleBook.packedIn(Language.RU),
                index.saying(translation.sentences()).write());
    }

    /** Whether a file of {@code rules/} is part of the catalogue. */
    static boolean isCatalogue(String name) {
        return name.endsWith(".yaml") && !name.startsWith("ru/") && !name.startsWith("import/");
    }

    private static void packMapping(Path rules, Path classes, Catalogue catalogue) throws IOException {
        Map<String, byte[]> mapping = files(rules, MAPPING::equals);
        List<Problem> faults = GlobalcitMappingReader.faults(MAPPING, mapping.get(MAPPING), catalogue);
        if (!faults.isEmpty()) {
            throw faulty("rules/", faults);
        }
        write(classes, GlobalcitMappingReader.PACKED, utf8(CatalogueFile.pack(mapping)));
    }

    /** @throws Refused if there are faults in the catalogue */
    static Catalogue catalogue(Map<String, byte[]> files) {
        return required(CatalogueReader.read(files), "rules/");
    }

    private static <T> T required(Reading<T> reading, String folder) {
        return reading.result().orElseThrow(() -> faulty(folder, reading.problems()));
    }

    private static Refused faulty(String folder, List<Problem> problems) {
        return new Refused(
                "faults in the catalogue:",
                problems.stream().map(problem -> folder + problem).toList());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RuleIndex index(Path rules, Map<String, byte[]> catalogue, Map<String, byte[]> russian)
            throws IOException {
        Map<String, byte[]> drl = files(rules, name -> name.endsWith(".drl"));
        DrlReader reader = new DrlReader();
        reader.readTerms(TERMS, lines(drl.get(TERMS)));
        for (Map.Entry<String, byte[]> file : drl.entrySet()) {
            if (file.getKey().startsWith("para-")) {
                reader.readRules(file.getKey(), lines(file.getValue()));
            }
        }
        for (Map.Entry<String, byte[]> file : drl.entrySet()) {
            if (file.getKey().startsWith(META)) {
                reader.readMeta(file.getKey(), lines(file.getValue()));
            }
        }
        reader.readChecks(CHECKS, lines(drl.get(CHECKS)));
        StringBuilder all = new StringBuilder();
        catalogue.values().forEach(text -> all.append(new String(text, StandardCharsets.UTF_8)));
        drl.values().forEach(text -> all.append(new String(text, StandardCharsets.UTF_8)));
        russian.values().forEach(text -> all.append(new String(text, StandardCharsets.UTF_8)));
        return new RuleIndex(
                Fingerprint.sha256(all.toString()), reader.rules(), reader.checks(), reader.remarks(), reader.parts());
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    private static void write(Path classes, String resource, byte[] content) throws IOException {
        Path file = classes.resolve(resource.substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** The files of a folder and below, by name. */
    static Map<String, byte[]> files(Path folder, Predicate<String> wanted) throws IOException {
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
