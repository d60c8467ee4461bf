package org.lexgap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are written whole or not at all: beside their place first, then moved there. */
final class WholeFile {

    private WholeFile() {}

    /** @throws IOException if it cannot be written; what stood there before stands there still */
    static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IOException if it cannot be written; what stood there before stands there still */
    static void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe takes what it is given; a file in its place would take it away from others.
            Files.write(file, content);
            return;
        }
        // Made like any other file, so that whoever may read the folder's files may read this one: a temporary file is
        // private.
        Path beside = file.toAbsolutePath().resolveSibling(".lexgap-" + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
