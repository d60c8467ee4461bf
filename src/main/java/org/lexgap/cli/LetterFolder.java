package org.lexgap.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.report.Letter;
import org.lexgap.report.LettersDocx;

/** A folder of letters, one file an office. */
final class LetterFolder {

    private static final String ENDING = ".docx";
    private static final int LONGEST_NAME = 60;

    private LetterFolder() {}

    /** Whether an output path means a folder: there is one, or the path does not end as the file of a letter does. */
    static boolean isMeant(Path path) {
        return Files.isDirectory(path)
                || !path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Writes each letter to a file of its own.
     *
     * @return a line a file: its name, whom it is for, and how much it asks
     * @throws Refusal if the folder holds anything, which might be answers to earlier letters, or cannot be written
     */
    static List<String> write(List<Letter> letters, Path folder, Language language, LocalDate dated) {
        makeReady(folder);
        Messages words = Messages.in(language);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            Path file =
                    folder.resolve(String.format(Locale.ROOT, "%02d-%s%s", i + 1, plain(letter.addressee()), ENDING));
            Output.replace(file, LettersDocx.write(List.of(letter), language, dated));
            written.add(words.text(
                    "letters.wrote",
                    file,
                    letter.addressee(),
                    words.text("common.questions", letter.asked().size())));
        }
        return written;
    }

    private static void makeReady(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw Refusal.file(List.of("lexgap: " + folder
                            + ": this folder is not empty, and what it holds may be answers; name a new one"));
                }
            }
        } catch (IOException e) {
            throw Refusal.file(List.of("lexgap: " + folder + ": cannot be written"));
        }
    }

    /** The letters and digits of a name, as far as this system can write them in the name of a file. */
    private static String plain(String addressee) {
        CharsetEncoder writable =
                Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder();
        StringBuilder plain = new StringBuilder();
        addressee.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST_NAME).forEach(c -> {
            boolean kept = Character.isLetterOrDigit(c) && writable.canEncode(Character.toString(c));
            plain.append(kept ? Character.toString(c) : "-");
        });
        String name = plain.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "office" : name;
    }
}
