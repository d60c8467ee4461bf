package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit a width, with a hanging indent. */
final class Wrapped {

    private Wrapped() {}

    /**
     * Breaks a text at spaces; a word longer than the width stays whole.
     *
     * @param first what the first line begins with
     * @param rest what the other lines begin with
     * @param width columns of the whole line
     */
    static List<String> lines(String first, String rest, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean bare = true;
        for (String word : text.strip().split("\\s+")) {
            if (!bare && columns(line) + 1 + columns(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                bare = true;
            }
            line.append(bare ? "" : " ").append(word);
            bare = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int columns(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
