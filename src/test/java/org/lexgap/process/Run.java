package org.lexgap.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A run of the packaged jar, or of the launcher. */
record Run(int status, String out, String err) {

    private static Path copy;

    private static final long SECONDS = 120;

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** As the launcher starts Java, for it costs half the time of the processor and does the same. */
    private static final List<String> SOON_OVER = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Path CACHE = Path.of("target", "process-tests").toAbsolutePath();

    /** Runs {@code java -jar target/lexgap.jar}. */
    static Run jar(String... args) {
        return jar(List.of(), Map.of(), new byte[0], args);
    }

    static Run jar(List<String> options, Map<String, String> environment, byte[] input, String... args) {
        return of(command(options, Path.of("target", "lexgap.jar"), args), environment, input);
    }

    /** Runs the packaged program from the copy that the launcher makes of it, and as the launcher runs it. */
    static Run lexgap(String... args) {
        return lexgap(List.of(), Map.of(), new byte[0], args);
    }

    /**
     * The same.
     *
     * @param options more of them for Java
     * @param input what it reads from standard input
     */
    static Run lexgap(List<String> options, Map<String, String> environment, byte[] input, String... args) {
        return of(launched(options, args), environment, input);
    }

    /** What the launcher would start. */
    static List<String> launched(List<String> options, String... args) {
        Path copy = copy();
        List<String> all = new ArrayList<>(
                List.of("-XX:SharedArchiveFile=" + copy.resolve("lexgap.jsa"), "-Xshare:auto", "-Xlog:disable"));
        all.addAll(options);
        return command(all, copy.resolve("lexgap.jar"), args);
    }

    private static List<String> command(List<String> options, Path jar, String... args) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(SOON_OVER);
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        command.addAll(List.of(args));
        return command;
    }

    /** The launcher's copy of the present build; of two processes that make it at once, one wins. */
    private static synchronized Path copy() {
        if (copy == null) {
            Run made = of(List.of("./lexgap", "--version"), Map.of("LEXGAP_CACHE", CACHE.toString()), new byte[0]);
            try (Stream<Path> copies = Files.list(CACHE)) {
                copy = copies.filter(file -> Files.isRegularFile(file.resolve("lexgap.jar")))
                        .max(Comparator.comparing(file -> file.toFile().lastModified()))
                        .orElseThrow(() -> new AssertionError("no copy was made: " + made));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return copy;
    }

    static Run of(List<String> command, Map<String, String> environment, byte[] input) {
        try {
            Path out = Files.createTempFile("lexgap", ".out");
            Path err = Files.createTempFile("lexgap", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            } catch (IOException e) {
                // A process may end without reading its input.
                process.isAlive();
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + SECONDS + " s: " + command);
            }
            Run run = new Run(process.exitValue(), text(out), text(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
