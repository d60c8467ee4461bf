package org.lexgap.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to upload. */
final class Samples {

    private Samples() {}

    /** A good law summary of the state XAA. */
    static byte[] good() {
        try {
            return Files.readAllBytes(Path.of("legislation-samples/fictional/all-well.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in all but a word of its title. */
    static byte[] good(String word) {
        return new String(good(), StandardCharsets.UTF_8)
                .replaceFirst("(?m)^title: .*$", "title: " + word)
                .getBytes(StandardCharsets.UTF_8);
    }
}
