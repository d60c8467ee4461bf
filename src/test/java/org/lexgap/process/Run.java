package org.lexgap.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of the packaged jar, or of the launcher. */
record Run(int status, String out, String err) {

    private static final long SECONDS = 120;

    /** For a process that ends soon: it costs half the time of the processor, and does the same. */
    private static final List<String> SOON_OVER = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Runs {@code java -jar target/lexgap.jar}. */
    static Run jar(String... args) {
        return jar(List.of(), Map.of(), new byte[0], args);
    }

    static Run jar(List<String> options, Map<String, String> environment, byte[] input, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SOON_OVER);
        command.addAll(options);
        command.addAll(
                List.of("-jar", Path.of("target", "lexgap.jar").toAbsolutePath().toString()));
        command.addAll(List.of(args));
        return of(command, environment, input);
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
