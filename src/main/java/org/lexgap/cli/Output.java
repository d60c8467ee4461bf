package org.lexgap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lexgap.language.Message;
import picocli.CommandLine.Option;

/** Where data goes: to standard output, or to a file that is replaced whole. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private Path file;

    boolean toFile() {
        return file != null;
    }

    /** The file; null where data goes to standard output. */
    Path file() {
        return file;
    }

    /**
     * Writes data.
     *
     * @throws Refusal if the file cannot be written; what stood there before stands there still
     */
    void write(String data, Streams streams) {
        write(data.getBytes(StandardCharsets.UTF_8), streams);
    }

    /**
     * Writes data that need not be text.
     *
     * @throws Refusal if the file cannot be written; what stood there before stands there still
     */
    void write(byte[] data, Streams streams) {
        if (file == null) {
            streams.data(data);
        } else {
            replace(file, data);
        }
    }

    /**
     * Puts data into a file.
     *
     * @throws Refusal if the file cannot be written; what stood there before stands there still
     */
    static void replace(Path file, byte[] data) {
        if (Files.isDirectory(file)) {
            throw Refusal.file(List.of(Message.of("cli.is-a-folder", file)));
        }
        try {
            WholeFile.write(file, data);
        } catch (IOException e) {
            throw Refusal.file(List.of(Message.of("cli.cannot-be-written", file)));
        }
    }
}
