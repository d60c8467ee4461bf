package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.intake.HostileWorkbook;

/** The packaged jar and files that mean harm: each is refused in time, in words, with its place and the limit. */
class HostileFilesIT {

    /** Some 50 MB for the program itself, and no more than 150 for any file. */
    private static final List<String> JAVA =
            List.of("-Xmx200m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private static final Duration IN_TIME = Duration.ofSeconds(20);
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_LINES = 1_001;

    @RegisterExtension
    private static final RowsTold ROWS = new RowsTold("hostile-files.md");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.lexgap.process.HostileFile#all")
    void isRefused(HostileFile hostile) throws IOException {
        Path file = hostile.in(folder);
        Instant before = Instant.now();
        Run run = read(file);
        assertThat(Duration.between(before, Instant.now())).isLessThan(IN_TIME);
        assertThat(run.status()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .anyMatch(line -> line.startsWith(file + ":" + hostile.place() + ": error " + hostile.says()));
        assertThat(run.err().lines())
                .hasSizeLessThanOrEqualTo(MOST_LINES)
                .allMatch(line -> line.length() < LONGEST_LINE)
                .allMatch(line -> line.startsWith(file + ":"))
                .noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
        assertThat(HostileFile.WRITTEN_BY_CODE).doesNotExist();
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    @DisplayName("XLSX: text in an unknown sheet, column or hidden row: accepted with a warning for each cell")
    void whatIsNotReadIsTold() throws IOException {
        Path file = Files.write(folder.resolve("q.xlsx"), HostileWorkbook.withTextsNobodyReads());
        Run run = read(file);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().lines())
                .allMatch(line -> line.startsWith(file + ":'") && line.contains(": warning NOT_READ: "))
                .anyMatch(line -> line.startsWith(file + ":'<img src=x>'!B3"))
                .anyMatch(line -> line.startsWith(file + ":'Statelessness'!AE31"))
                .anyMatch(line -> line.startsWith(file + ":'Statelessness'!D200"))
                .hasSize(3);
    }

    @Test
    @DisplayName("CSV: 19,000 unknown codes: told a thousand times")
    void nothingButWarningsAreToldUpToALimit() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), HostileTable.ofUnknownCodes());
        Run run = read(file);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines()).hasSizeBetween(1, MOST_LINES + 1);
    }

    @ParameterizedTest(name = "CSV: 10,000 times {0} against every pattern of the mapping: read in time")
    @ValueSource(strings = {"a", "1", "1-(", "1 ", "s 1 ", "not ", "if ", "5 years "})
    void endlessWordsAreRead(String part) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), HostileTable.ofEndlessWords(part));
        Instant before = Instant.now();
        Run run = read(file);
        assertThat(Duration.between(before, Instant.now())).isLessThan(IN_TIME);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().lines()).allMatch(line -> line.length() < LONGEST_LINE);
    }

    private Run read(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
            return run(
                    "import",
                    "globalcit",
                    file.toString(),
                    "-o",
                    folder.resolve("laws").toString());
        }
        return run(name.endsWith(".feature") ? "spec" : "check", file.toString());
    }

    private static Run run(String... words) {
        return Run.lexgap(JAVA, Map.of(), new byte[0], words);
    }
}
