package org.lexgap.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.lexgap.assessment.Assessor;
import org.lexgap.norm.Catalogue;

/** Rule files of a folder, compiled as the build compiles those of {@code rules/}. */
public final class RulesOfAFolder {

    private static final String PACKAGE = "org/lexgap/rulebase/rules/";

    private RulesOfAFolder() {}

    /** @throws IllegalArgumentException if a file does not compile */
    public static List<Model> compile(Path folder) throws IOException {
        Map<String, String> drl = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                drl.put(PACKAGE + file.getFileName(), Files.readString(file));
            }
        }
        return ChangedRules.models(drl);
    }

    /**
     * Assesses by the rules of a folder alone.
     *
     * @param index what the build has packed of them
     */
    public static Assessor assessor(Path folder, Catalogue catalogue, Path index) throws IOException {
        DrlRuleBook book = new DrlRuleBook(RuleIndex.read(Files.readAllBytes(index)));
        CompiledRules rules = CompiledRules.of(compile(folder).get(0));
        return new DroolsAssessor(catalogue, book, rules, "test");
    }
}
