package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        write(Stream.of(data), streams);
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
     * Writes data piece by piece, each as it is made.
     *
     * @throws Refusal if the file cannot be written; what stood there before stands there still
     */
    void write(Stream<String> pieces, Streams streams) {
        if (file == null) {
            pieces.forEachOrdered(streams::data);
        } else {
            replace(file, () -> WholeFile.write(file, pieces));
        }
    }

    /**
     * Puts data into a file.
     *
     * @throws Refusal if the file cannot be written; what stood there before stands there still
     */
    static void replace(Path file, byte[] data) {
        replace(file, () -> WholeFile.write(file, data));
    }

    private static void replace(Path file, Writing writing) {
        if (Files.isDirectory(file)) {
            throw Refusal.file(List.of(Message.of("cli.is-a-folder", file)));
        }
        try {
            writing.run();
        } catch (IOException e) {
            throw Refusal.file(List.of(Message.of("cli.cannot-be-written", file)));
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
