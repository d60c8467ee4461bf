package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: exit statuses, streams, and files good and bad. */
class PackagedJarIT {

    private static final String KAZAKHSTAN = "legislation-samples/real/kazakhstan.yaml";
    private static final String GEORGIA = "legislation-samples/real/georgia.yaml";
    private static final String ALL_WELL = "legislation-samples/fictional/all-well.yaml";

    @TempDir
    private Path folder;

    @Test
    void reportGoesToStandardOutputAndNothingElseDoes() {
        Run run = Run.jar("check", KAZAKHSTAN);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Gap report: Kazakhstan (KAZ)\n").contains("POA-44-FOUNDLING");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void severalFilesGiveOneArray() {
        Run run = Run.jar("check", "--format", "json", KAZAKHSTAN, ALL_WELL);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("[ {").endsWith("]\n").contains("\"state\" : \"XAA\"");
    }

    @Test
    void sameInputGivesSameBytes() {
        assertThat(Run.jar("check", "--format", "json", GEORGIA).out())
                .isEqualTo(Run.jar("check", "--format", "json", GEORGIA).out());
    }

    @Test
    void oneBadFileAmongSeveralLeavesStandardOutputEmpty() throws IOException {
        Path bad =
                file("bad.yaml", "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\nanswers:\n  foundling-grant: automatic\n");
        Run run = Run.jar("check", KAZAKHSTAN, bad.toString(), ALL_WELL);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(bad + ":5:20: error UNKNOWN_VALUE: \"automatic\" is no value of foundling-grant; use "
                        + "automatic-no-limit, limited-by-age-or-other, on-application or nothing");
    }

    @Test
    void aMissingFileAFolderAndAnUnreadableOneEndWithFour() {
        assertThat(Run.jar("check", "no-such-file.yaml").status()).isEqualTo(4);
        assertThat(Run.jar("check", folder.toString()).err()).contains("this is a folder");
        Run both = Run.jar("check", KAZAKHSTAN, folder.toString(), "no-such-file.yaml");
        assertThat(both.status()).isEqualTo(4);
        assertThat(both.out()).isEmpty();
        assertThat(both.err().lines()).hasSize(2);
    }

    @Test
    void emptyAndBinaryFilesEndWithThree() throws IOException {
        Run empty = Run.jar("check", file("empty.yaml", "").toString());
        assertThat(empty.status()).isEqualTo(3);
        assertThat(empty.err()).contains("the file is empty");
        Path binary = folder.resolve("binary.yaml");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF});
        assertThat(Run.jar("check", binary.toString()).status()).isEqualTo(3);
    }

    @Test
    void standardInputIsRead() throws IOException {
        byte[] input = Files.readAllBytes(Path.of(KAZAKHSTAN));
        Run run = Run.jar(List.of(), Map.of(), input, "check", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Kazakhstan");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        for (String[] args : new String[][] {
            {},
            {"check"},
            {"chekc"},
            {"check", "--format", "pdff", KAZAKHSTAN},
            {"check", "--as-of", "soon", KAZAKHSTAN}
        }) {
            Run run = Run.jar(args);
            assertThat(run.status()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotEmpty();
        }
    }

    @Test
    void lineEndsByteOrderMarkAndDefaultCharsetMakeNoDifference() throws IOException {
        String yaml = Files.readString(Path.of(KAZAKHSTAN));
        Path windows = folder.resolve("windows.yaml");
        Files.write(windows, ("\uFEFF" + yaml.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        Run plain = Run.jar("check", KAZAKHSTAN);
        Run odd = Run.jar(
                List.of("-Dfile.encoding=ISO-8859-1"),
                Map.of("LC_ALL", "C", "NO_COLOR", "1"),
                new byte[0],
                "check",
                windows.toString());
        assertThat(odd.status()).isZero();
        assertThat(odd.out()).isEqualTo(plain.out());
    }

    @Test
    void reportFitsANarrowTerminal() {
        Run run = Run.jar(List.of(), Map.of("COLUMNS", "50"), new byte[0], "check", KAZAKHSTAN);
        List<String> tooLong = run.out()
                .lines()
                .filter(line -> line.codePointCount(0, line.length()) > 50)
                .filter(line -> line.strip().contains(" "))
                // A verdict stands on one line with the id of its norm.
                .filter(line -> !line.contains("POA-") && !line.contains("  ["))
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void aReaderThatLeavesEarlyIsNoError() {
        Run run = Run.of(
                List.of("sh", "-c", "java -jar target/lexgap.jar norms | head -n 1; echo done"),
                Map.of("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH")),
                new byte[0]);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void normsAndQuestionsAreListed() {
        assertThat(Run.jar("norms").out().lines().filter(line -> line.startsWith("  POA-")))
                .hasSize(138);
        assertThat(Run.jar("questions", "--format", "json").out()).contains("\"id\" : \"foundling-grant\"");
        assertThat(Run.jar("--version").out()).matches("lexgap \\d+\\.\\d+\\.\\d+\\R");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
