package org.lexgap.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexgap.Programme;
import org.lexgap.intake.GlobalcitImport;
import org.lexgap.intake.GlobalcitImport.Table;
import org.lexgap.intake.ImportedYaml;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.law.LawSummary;

/** Tables of the GLOBALCIT data set, one or two; what is imported is written, and must be readable as any summary is. */
public final class GlobalcitFuzz {

    private static final GlobalcitImport IMPORT = new GlobalcitImport(Programme.catalogue());
    private static final SummaryReader READER = new SummaryReader(Programme.catalogue());
    private static final Path MADE_UP = Path.of("src", "test", "resources", "globalcit");
    private static final Pattern ROW = Pattern.compile("(?m)^,?X");
    private static final int READ_BACK = 3;

    /** Stands between two tables; no table may hold it. */
    private static final byte BETWEEN = 0;

    private GlobalcitFuzz() {}

    /** Called by Jazzer with every input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Fuzzed.reading(() -> IMPORT.read(tables(input), (state, year) -> true))
                .result()
                .ifPresent(imported ->
                        imported.summaries().stream().limit(READ_BACK).forEach(summary -> readBack(summary, input)));
    }

    /** The made-up tables, in parts of a few rows, and each of one kind before one of the other. */
    static void seeds(Path folder) {
        List<String> parts = List.copyOf(Seeds.parts(MADE_UP, ".csv", ROW, ROW).values());
        for (int i = 0; i < parts.size(); i++) {
            String both = parts.get(i) + (char) BETWEEN + parts.get(parts.size() - 1 - i);
            Seeds.write(folder.resolve("one-" + i), parts.get(i).getBytes(StandardCharsets.UTF_8));
            Seeds.write(folder.resolve("two-" + i), both.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Table> tables(byte[] input) {
        for (int i = 0; i < input.length; i++) {
            if (input[i] == BETWEEN) {
                return List.of(
                        new Table("a.csv", Arrays.copyOf(input, i)),
                        new Table("b.csv", Arrays.copyOfRange(input, i + 1, input.length)));
            }
        }
        return List.of(new Table("a.csv", input));
    }

    private static void readBack(LawSummary summary, byte[] input) {
        String yaml = ImportedYaml.write(summary, List.of("Imported"), Programme.catalogue());
        Reading<LawSummary> back = READER.read("s.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        Optional<LawSummary> same = back.result();
        if (same.isEmpty()) {
            throw new AssertionError("written but not readable: " + back.problems() + "\n" + yaml);
        }
        Fuzzed.assess(same.get(), input);
    }
}
