package org.lexgap.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.assessment.Assessor;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.intake.Reading;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.rulebase.DrlRuleBook;
import org.lexgap.rulebase.RulesOfAFolder;
import org.lexgap.spec.Outcome;
import org.lexgap.spec.Specification;
import org.lexgap.spec.SpecificationReader;

/** A copy of {@code rules/} and {@code features/norms/}, in which norms are laid out and written. */
record Copy(Path folder) {

    private static final Pattern MARK = Pattern.compile("TO[ -]BE[ -]WRITTEN( \\([^)]*\\))?");

    static Copy in(Path folder) throws IOException {
        for (String part : List.of("rules", "features/norms")) {
            for (Map.Entry<String, byte[]> file :
                    PackRules.files(Path.of(part), name -> true).entrySet()) {
                Path copied = folder.resolve(part).resolve(file.getKey());
                Files.createDirectories(copied.getParent());
                Files.write(copied, file.getValue());
            }
        }
        return new Copy(folder);
    }

    List<String> layOut(String command) throws IOException {
        return NewNorm.layOut(folder, command.split(" "));
    }

    /** All files by name. */
    Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        PackRules.files(folder, name -> true)
                .forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void put(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    /** Puts texts, parted by bars, in the place of the marks of a file, which are exactly as many. */
    void write(String file, String texts) throws IOException {
        Deque<String> left = new ArrayDeque<>(List.of(texts.split(" \\| ")));
        String written = MARK.matcher(text(file)).replaceAll(mark -> Matcher.quoteReplacement(left.remove()));
        assertThat(left).as(file).isEmpty();
        put(file, written);
    }

    /** Checks and packs the copy, as the build does. */
    void pack() throws IOException {
        PackRules.main(
                new String[] {folder.resolve("rules").toString(), classes().toString()});
        PackScenarios.main(new String[] {
            folder.resolve("features/norms").toString(),
            folder.toString(),
            classes().toString()
        });
    }

    /** The catalogue, in which nothing is to be found fault with. */
    Catalogue catalogue() throws IOException {
        Reading<Catalogue> reading =
                CatalogueReader.read(PackRules.files(folder.resolve("rules"), PackRules::isCatalogue));
        assertThat(reading.problems()).isEmpty();
        return reading.result().orElseThrow();
    }

    /** Assesses, once packed, by the rules whose file names begin with a stem, and those that all norms share. */
    Assessor assessor(String stem) throws IOException {
        for (String file : texts().keySet()) {
            if (file.matches("rules/para-.*\\.drl") && !file.startsWith("rules/" + stem)) {
                Files.delete(folder.resolve(file));
            }
        }
        return RulesOfAFolder.assessor(folder.resolve("rules"), catalogue(), packed(DrlRuleBook.packedIn(Language.EN)));
    }

    Outcome run(String feature, Assessor assessor) throws IOException {
        Reading<Specification> reading =
                new SpecificationReader(catalogue()).read(feature, Files.readAllBytes(folder.resolve(feature)));
        assertThat(reading.problems()).isEmpty();
        return reading.result().orElseThrow().run(assessor);
    }

    /** What the build has packed as a resource of that name. */
    Path packed(String resource) {
        return classes().resolve(resource.substring(1));
    }

    private Path classes() {
        return folder.resolve("classes");
    }
}
