package org.lexgap.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the fuzzer on one reader after the other, each in a process of its own with a heap of 512 MB. What it finds lies in
 * {@code target/fuzz} and fails the run; the input then becomes a regression test. No build but the profile {@code fuzz} runs
 * this class, since its name is no test's.
 */
class ReadersUnderFuzzing {

    private static final Path FUZZ = Path.of("target", "fuzz");

    /**
     * A reader.
     *
     * @param target whose method is called with every input
     * @param seeds writes the first inputs into a folder
     * @param longest input, in bytes, that is tried
     */
    private record Reader(Class<?> target, Consumer<Path> seeds, int longest) {

        @Override
        public String toString() {
            return target.getSimpleName();
        }
    }

    /** Whoever adds a reader adds a line, and a class of the same shape. */
    static Stream<Reader> readers() {
        return Stream.of(
                new Reader(JsonSummaryFuzz.class, Seeds::json, 8_192),
                new Reader(YamlSummaryFuzz.class, Seeds::yaml, 8_192),
                new Reader(FeatureFuzz.class, Seeds::features, 8_192));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void findsNothing(Reader reader) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(FUZZ.resolve(reader.toString()));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path seeds = folder.resolve("seeds");
        Path dictionary = folder.resolve("words.dict");
        reader.seeds().accept(seeds);
        Seeds.dictionary(dictionary);
        Path log = folder.resolve("log.txt");
        Process fuzzer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + reader.target().getName(),
                        "--instrumentation_includes=org.lexgap.intake.**:org.lexgap.spec.**:org.lexgap.law.**"
                                + ":tools.jackson.**:org.snakeyaml.**:io.cucumber.gherkin.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + System.getProperty("fuzz.seconds", "600"),
                        "-max_len=" + reader.longest(),
                        "-timeout=20",
                        "-rss_limit_mb=0",
                        "-dict=" + dictionary,
                        corpus.toString(),
                        seeds.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(fuzzer.waitFor()).as("see " + log).isZero();
        assertThat(log).content().contains("Done ");
    }
}
