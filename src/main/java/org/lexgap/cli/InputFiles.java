package org.lexgap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.lexgap.language.Message;

/** Opens the files that a command names: all of them before anything is printed. */
final class InputFiles {

    static final String STANDARD_INPUT = "-";

    /** One byte more than the largest file a reader takes, so that it can still tell that a file is too large. */
    private static final int ENOUGH = 10 * 1024 * 1024 + 1;

    private final Streams streams;

    InputFiles(Streams streams) {
        this.streams = streams;
    }

    /**
     * What is in the files, in their order.
     *
     * @throws Refusal if any of them cannot be opened
     */
    List<byte[]> read(List<String> files) {
        return each(files, (file, content) -> content);
    }

    /**
     * What is made of each file, in their order; no content is kept longer than that takes.
     *
     * @throws Refusal if any of them cannot be opened
     */
    <T> List<T> each(List<String> files, BiFunction<String, byte[], T> made) {
        List<T> contents = new ArrayList<>();
        List<Message> faults = new ArrayList<>();
        for (String file : files) {
            try {
                contents.add(made.apply(file, content(file)));
            } catch (NoSuchFileException e) {
                faults.add(Message.of("cli.no-such-file", file));
            } catch (AccessDeniedException e) {
                faults.add(Message.of("cli.may-not-be-read", file));
            } catch (IOException | InvalidPathException e) {
                boolean folder =
                        !STANDARD_INPUT.equals(file) && Path.of(file).toFile().isDirectory();
                faults.add(Message.of(folder ? "cli.is-a-folder" : "cli.cannot-be-read", file));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.file(faults);
        }
        return contents;
    }

    private byte[] content(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return streams.in().readNBytes(ENOUGH);
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(ENOUGH);
        }
    }
}
