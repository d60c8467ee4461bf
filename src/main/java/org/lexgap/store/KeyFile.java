package org.lexgap.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.lexgap.workspace.Seal;

/** The file with the workspace's key; while the key is being changed, the next one lies beside it. */
record KeyFile(Path file) {

    static KeyFile of(Path folder, Map<String, String> settings) {
        return new KeyFile(Optional.ofNullable(settings.get(DataFolder.KEY_FILE))
                .map(Path::of)
                .orElse(folder.resolve("lexgap.key")));
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /**
     * The key.
     *
     * @throws CannotStart if the file holds none
     */
    Seal seal(SecureRandom random) throws IOException {
        return seal(file, random);
    }

    /** The key that is to take its place, where a change was begun and not brought to its end. */
    Optional<Seal> next(SecureRandom random) throws IOException {
        return Files.exists(next()) ? Optional.of(seal(next(), random)) : Optional.empty();
    }

    /** Draws the first key. */
    void draw(SecureRandom random) throws IOException {
        draw(file, random);
    }

    /**
     * Draws the next key, beside the present one.
     *
     * @throws UncheckedIOException if it cannot be written there
     */
    Seal drawNext(SecureRandom random) {
        try {
            draw(next(), random);
            return seal(next(), random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the next key in the place of the present one. */
    void takeNext() throws IOException {
        Files.move(next(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path next() {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private static Seal seal(Path file, SecureRandom random) throws IOException {
        byte[] key = decoded(Files.readString(file).strip());
        if (key.length != Seal.LENGTH) {
            throw new CannotStart("workspace.start.bad-key", file);
        }
        return new Seal(key, random);
    }

    private static void draw(Path file, SecureRandom random) throws IOException {
        byte[] key = new byte[Seal.LENGTH];
        random.nextBytes(key);
        WholeFile.write(file, Base64.getEncoder().encodeToString(key) + "\n");
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
