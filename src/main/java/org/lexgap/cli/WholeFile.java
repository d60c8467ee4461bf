package org.lexgap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are written whole or not at all: beside their place first, then moved there. */
final class WholeFile {

    private WholeFile() {}

    /** @throws IOException if it cannot be written; what stood there before stands there still */
    static void write(Path file, String content) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".lexgap", ".part");
        try {
            Files.write(beside, content.getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
