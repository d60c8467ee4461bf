package org.lexgap.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;

/** Files that are written whole or not at all: beside their place first, then moved there. */
final class WholeFile {

    private WholeFile() {}

    /** @throws IOException if it cannot be written; what stood there before stands there still */
    static void write(Path file, String content) throws IOException {
        write(file, Stream.of(content));
    }

    /**
     * Writes texts one after the other, each as it is made.
     *
     * @throws IOException if they cannot be written; what stood there before stands there still
     */
    static void write(Path file, Stream<String> pieces) throws IOException {
        write(file, out -> {
            for (Iterator<String> each = pieces.iterator(); each.hasNext(); ) {
                out.write(each.next().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** @throws IOException if it cannot be written; what stood there before stands there still */
    static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    private static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe takes what it is given; a file in its place would take it away from others.
            fill(file, content);
            return;
        }
        // Made like any other file, so that whoever may read the folder's files may read this one: a temporary file is
        // private.
        Path beside = file.toAbsolutePath().resolveSibling(".lexgap-" + UUID.randomUUID() + ".part");
        try {
            fill(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(Path file, Content content, OpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            content.to(out);
        }
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }
}
