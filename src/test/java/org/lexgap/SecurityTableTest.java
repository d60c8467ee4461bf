package org.lexgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security.md claims: every requirement of level 2 once, a word for how it stands, and tests that exist. */
class SecurityTableTest {

    private static final Path TABLE = Path.of("docs/security.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (V\\d.*?) \\| (.*?) \\| (.*?) \\| (.*?) \\| (.*?) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");

    /** How many requirements of levels 1 and 2 the chapters of ASVS 5.0.0 have, from V1 to V17. */
    private static final List<Integer> CHAPTERS = List.of(27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7);

    @Test
    void everyRequirementStandsInItOnce() throws IOException {
        List<String> ids = rows().stream()
                .flatMap(row -> Arrays.stream(row.group(1).split(", ")))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("V\\d+\\.\\d+\\.\\d+"));
        Map<Integer, Integer> counts = new TreeMap<>();
        ids.forEach(id -> counts.merge(Integer.valueOf(id.substring(1, id.indexOf('.'))), 1, Integer::sum));
        assertThat(List.copyOf(counts.values())).isEqualTo(CHAPTERS);
    }

    @Test
    void everyRowSaysHowItStandsAndWhere() throws IOException {
        for (MatchResult row : rows()) {
            assertThat(row.group(3)).as(row.group()).isIn("met", "partly", "not yet", "n/a");
            assertThat(row.group(4)).as(row.group()).isNotBlank();
        }
    }

    @Test
    void theTestsItNamesExist() throws IOException {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (MatchResult row : rows()) {
            for (MatchResult test : TEST.matcher(row.group(5)).results().toList()) {
                named++;
                String source = source(test.group(1));
                if (source.isEmpty() || test.group(2) != null && !source.contains(" " + test.group(2) + "(")) {
                    missing.add(test.group());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isPositive();
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(TABLE)).results().toList();
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElse(null);
            return file == null ? "" : Files.readString(file);
        }
    }
}
