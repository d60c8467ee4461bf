package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        Run run = hostile.name().endsWith(".feature") ? run("spec", file) : run("check", file);
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
    }

    private static Run run(String command, Path file) {
        return Run.jar(JAVA, Map.of(), new byte[0], command, file.toString());
    }
}
