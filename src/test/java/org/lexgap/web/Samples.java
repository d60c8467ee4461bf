package org.lexgap.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.lexgap.intake.Questionnaire;
import org.lexgap.language.Language;
import org.lexgap.norm.Theme;

/** Files to upload. */
final class Samples {

    private Samples() {}

    /** A good law summary of the state XAA. */
    static byte[] good() {
        return text("all-well.yaml").getBytes(StandardCharsets.UTF_8);
    }

    /** One on XAA with two sources at odds: one warning. */
    static byte[] doubtful() {
        return text("draft-half-open.yaml").replace("state: XAE", "state: XAA").getBytes(StandardCharsets.UTF_8);
    }

    /** A questionnaire on XAA whose cover nobody filled in. */
    static byte[] unfilled() {
        return Questionnaire.blank(Optional.of("XAA"), Set.of(Theme.STATELESSNESS), Language.EN, Optional.empty());
    }

    /** The same in all but a word of its title. */
    static byte[] good(String word) {
        return text("all-well.yaml")
                .replaceFirst("(?m)^title: .*$", "title: " + word)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("legislation-samples/fictional", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
