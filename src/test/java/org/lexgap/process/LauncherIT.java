package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./lexgap}: the copy in the cache, two starts at once, and a cache that cannot be written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "lexgap is a shell script; Windows has lexgap.cmd")
class LauncherIT {

    @TempDir
    private Path cache;

    @Test
    void startsFromACopyInTheCacheAndLeavesNothingElseThere() throws IOException {
        Run first = launched(cache);
        Run second = launched(cache);
        assertThat(first.status()).isZero();
        assertThat(second.out()).isEqualTo(first.out()).startsWith("lexgap ");
        assertThat(second.err()).isEmpty();
        try (Stream<Path> copies = Files.list(cache)) {
            List<Path> all = copies.toList();
            assertThat(all).hasSize(1);
            assertThat(all.get(0).resolve("lexgap.jsa")).exists();
        }
    }

    @Test
    void startsAtOnceDoNotHarmOneAnother() throws IOException {
        List<CompletableFuture<Run>> starts = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> launched(cache)))
                .toList();
        starts.forEach(start -> assertThat(start.join().status()).isZero());
        try (Stream<Path> copies = Files.list(cache)) {
            assertThat(copies.toList()).hasSize(1);
        }
    }

    @Test
    void aServerStartsFromAnArchiveOfItsOwn() throws IOException, InterruptedException {
        for (int start = 0; start < 2; start++) {
            ProcessBuilder builder = new ProcessBuilder(
                            "./lexgap", "serve", "--data", cache.resolve("data").toString(), "--port", "0")
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("LEXGAP_CACHE", cache.resolve("lexgap").toString());
            Process process = builder.start();
            try (BufferedReader said = process.inputReader()) {
                assertThat(said.readLine()).startsWith("Lexgap serves at http://127.0.0.1:");
                process.destroy();
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            } finally {
                process.destroyForcibly();
            }
        }
        try (Stream<Path> copies = Files.list(cache.resolve("lexgap"))) {
            assertThat(copies).singleElement().satisfies(copy -> assertThat(copy.resolve("serve.jsa"))
                    .isNotEmptyFile());
        }
    }

    @Test
    void runsWhereTheCacheCannotBeWritten() throws IOException {
        Path file = Files.createFile(cache.resolve("a-file-in-the-way"));
        Run run = launched(file);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("lexgap ");
        assertThat(run.err()).isEmpty();
    }

    private static Run launched(Path cache) {
        return Run.of(List.of("./lexgap", "--version"), Map.of("LEXGAP_CACHE", cache.toString()), new byte[0]);
    }
}
