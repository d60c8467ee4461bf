package org.lexgap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /**
     * Writes data.
     *
     * @throws Refusal if the file cannot be written; what stood there before stands there still
     */
    void write(String data, Streams streams) {
        if (file == null) {
            streams.data(data);
            return;
        }
        if (Files.isDirectory(file)) {
            throw Refusal.file(List.of(Message.of("cli.is-a-folder", file)));
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path beside = Files.createTempFile(folder, ".lexgap", ".part");
            try {
                Files.write(beside, data.getBytes(StandardCharsets.UTF_8));
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw Refusal.file(List.of(Message.of("cli.cannot-be-written", file)));
        }
    }
}
