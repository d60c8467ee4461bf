package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work on many files: in little memory, and with word of how far it is, but for a person alone. */
class LongWorkIT {

    private static final int FILES = 400;
    private static final int SOME = 10;
    private static final String SLOWLY = " -Xint -jar target/lexgap.jar check ";
    private static final String LAW = "legislation-samples/real/georgia.yaml";
    private static final List<String> JAVA =
            List.of("-Xmx112m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    @TempDir
    private Path folder;

    @Test
    void manyReportsInLittleMemoryAndSilence() throws IOException {
        Path report = folder.resolve("report.json");
        List<String> words = new ArrayList<>(List.of("check", "--format", "json", "-o", report.toString()));
        words.addAll(Collections.nCopies(FILES, LAW));
        Run run = Run.lexgap(JAVA, Map.of(), new byte[0], words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Files.size(report)).isGreaterThan(40_000_000);
    }

    @Test
    void aPersonIsToldHowFarItIs() {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(script), "script makes a terminal where there is none");
        String check = Path.of(System.getProperty("java.home"), "bin", "java") + SLOWLY
                + String.join(" ", Collections.nCopies(SOME, LAW)) + " > " + folder.resolve("report.txt");
        Run run = Run.of(
                List.of(
                        script.toString(),
                        "-qec",
                        check,
                        folder.resolve("typescript").toString()),
                Map.of(),
                new byte[0]);
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("lexgap: \\d+ of 10 done");
    }
}
