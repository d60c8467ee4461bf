package org.lexgap.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.intake.Problem;
import org.lexgap.law.Place;

/** The mark of what a new norm still leaves to a person; the build refuses every file that holds it. */
final class Unwritten {

    /** Stands for a text. */
    static final String TEXT = "TO BE WRITTEN";

    /** Stands for an id, which holds no spaces. */
    static final String ID = "TO-BE-WRITTEN";

    private static final Pattern MARK = Pattern.compile(TEXT + "|" + ID);

    private Unwritten() {}

    /** Stands for a text, and says which. */
    static String text(String what) {
        return TEXT + " (" + what + ")";
    }

    /** Every line of some files that holds the mark; file names are told behind a prefix, such as {@code rules/}. */
    static List<Problem> in(String prefix, Map<String, byte[]> files) {
        List<Problem> unwritten = new ArrayList<>();
        files.forEach((file, content) -> {
            int number = 0;
            for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
                number++;
                Matcher mark = MARK.matcher(line);
                if (mark.find()) {
                    Place at = new Place(prefix + file, number, mark.start() + 1);
                    unwritten.add(new Problem(at, Problem.Level.ERROR, "UNWRITTEN", line.strip()));
                }
            }
        });
        return unwritten;
    }

    /** @throws Refused if some line holds the mark */
    static void refuse(String prefix, Map<String, byte[]> files) {
        List<Problem> unwritten = in(prefix, files);
        if (!unwritten.isEmpty()) {
            throw new Refused("still to be written:", unwritten);
        }
    }
}
