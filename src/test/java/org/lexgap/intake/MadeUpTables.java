package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lexgap.language.Language;
import org.lexgap.law.Answer;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;

/** Tables of the shape of the GLOBALCIT data set on states that do not exist, and what an import makes of them. */
final class MadeUpTables {

    static final Catalogue CATALOGUE = CatalogueReader.packed(Language.EN);
    static final String ON_MODES = "iso3,country,year,mode_id,article,procedure,specification,category\n";
    static final String NOTHING = "No provision";
    static final String GENERAL = "Generally applicable provision";
    static final String AUTOMATIC = "Attribution (automatic)";

    private static final Path TABLES = Path.of("src/test/resources/globalcit");

    private MadeUpTables() {}

    /** A table of modes without words, by mode and category. */
    static String modes(String... modesAndCategories) {
        return ON_MODES
                + IntStream.range(0, modesAndCategories.length / 2)
                        .mapToObj(i ->
                                row(modesAndCategories[2 * i], NOTHING, "n.a.", "n.a.", modesAndCategories[2 * i + 1]))
                        .collect(Collectors.joining());
    }

    static String row(String mode, String article, String procedure, String words, String category) {
        return "XAA,Fictional A,2020," + mode + "," + article + "," + procedure + ",\"" + words + "\"," + category
                + "\n";
    }

    static List<GlobalcitImport.Table> tables() throws IOException {
        List<GlobalcitImport.Table> tables = new ArrayList<>();
        for (String name : List.of("fictional-modes.csv", "fictional-country-year.csv")) {
            tables.add(new GlobalcitImport.Table(name, Files.readAllBytes(TABLES.resolve(name))));
        }
        return tables;
    }

    static List<GlobalcitImport.Table> files(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new GlobalcitImport.Table("f" + i + ".csv", texts[i].getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static Reading<GlobalcitImport.Imported> reading(List<GlobalcitImport.Table> files) {
        return new GlobalcitImport(CATALOGUE).read(files, (state, year) -> true);
    }

    static GlobalcitImport.Imported imported(List<GlobalcitImport.Table> files) {
        return reading(files).result().orElseThrow();
    }

    static Map<String, String> answers(String... texts) {
        return imported(files(texts)).summaries().stream()
                .flatMap(summary -> summary.answers().values().stream())
                .collect(Collectors.toMap(Answer::question, MadeUpTables::shown));
    }

    private static String shown(Answer answer) {
        Value value = answer.entries().get(0).value();
        return value instanceof Value.Listed set
                ? set.text() + " of " + set.checked().orElseThrow()
                : value.text();
    }

    static String warnings(String... texts) {
        return reading(files(texts)).problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    static String refusal(String text) {
        Reading<GlobalcitImport.Imported> reading = reading(files(text));
        assertThat(reading.result()).isEmpty();
        return reading.problems().get(0).toString();
    }
}
