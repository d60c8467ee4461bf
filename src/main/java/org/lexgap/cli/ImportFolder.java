package org.lexgap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.language.Language;
import org.lexgap.language.Message;

/** A folder that an import fills: new, empty, or one that an import wrote before and marked as its own. */
final class ImportFolder {

    /** Says what the folder holds; by its first line a later import knows that the folder may be written to. */
    static final String MARK = "lexgap-import.txt";

    private static final String FIRST_LINE = "Written by lexgap import globalcit.";

    private final Path folder;
    private final Language language;

    private ImportFolder(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /**
     * Opens a folder and marks it; it is made where there is none.
     *
     * @throws Refusal if it is a file, holds what no import wrote, or cannot be written to
     */
    static ImportFolder open(Path folder, Language language) {
        ImportFolder opened = new ImportFolder(folder, language);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw opened.refusal("globalcit.no-folder", folder);
        }
        try {
            Files.createDirectories(folder);
            if (!opened.isEmpty() && !opened.isMarked()) {
                throw opened.refusal("globalcit.not-ours", folder);
            }
        } catch (IOException e) {
            throw opened.refusal("globalcit.not-written", folder);
        }
        // Marked first: what is left of an import that was cut short can be written over.
        opened.mark(List.of("Not finished."));
        return opened;
    }

    /** Says what the folder holds, below the line that marks it. */
    void mark(List<String> lines) {
        write(MARK, FIRST_LINE + "\n" + String.join("\n", lines) + "\n");
    }

    /**
     * Writes a file whole, or leaves what stood there.
     *
     * @throws Refusal if it cannot be written
     */
    void write(String name, String content) {
        Path file = folder.resolve(name);
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw refusal("globalcit.not-written", file);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private boolean isMarked() throws IOException {
        Path mark = folder.resolve(MARK);
        if (!Files.isRegularFile(mark)) {
            return false;
        }
        byte[] first = FIRST_LINE.getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(mark)) {
            return java.util.Arrays.equals(in.readNBytes(first.length), first);
        }
    }

    private Refusal refusal(String key, Path path) {
        return Refusal.file(
                List.of("lexgap: " + Message.of(key, path.toString()).in(language)));
    }
}
