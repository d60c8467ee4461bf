package org.lexgap.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file as lines, to which others are added; what is not asked for stays as it is, byte for byte. */
final class Sheet {

    private final String file;
    private final List<String> lines;

    Sheet(String file, String text) {
        this.file = file;
        this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    String file() {
        return file;
    }

    String text() {
        return String.join("\n", lines);
    }

    boolean isBlank() {
        return text().isBlank();
    }

    /** How many lines end in a line break. */
    int length() {
        return lines.size() - 1;
    }

    /** The lines themselves: a change of the list is a change of the file. */
    List<String> lines() {
        return lines;
    }

    /** Adds lines at the end. */
    void append(String text) {
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.addAll(lines.size() - 1, linesOf(text));
    }

    /** Adds lines after all that stands under a key of the first column; the key is added where it is missing. */
    void appendUnder(String key, String text) {
        for (String empty : List.of(" []", " {}")) {
            lines.replaceAll(line -> line.equals(key + ":" + empty) ? key + ":" : line);
        }
        if (!lines.contains(key + ":")) {
            append(key + ":\n");
        }
        int last = lines.indexOf(key + ":");
        for (int at = last + 1; at < lines.size() && isUnderAKey(lines.get(at)); at++) {
            last = lines.get(at).startsWith(" ") ? at : last;
        }
        lines.addAll(last + 1, linesOf(text));
    }

    /** Adds lines like {@link #appendUnder}, apart by a blank line from what stands there. */
    void appendApart(String key, String text) {
        int at = lines.indexOf(key + ":");
        boolean first = at < 0 || !lines.get(at + 1).startsWith(" ");
        appendUnder(key, first ? text : "\n" + text);
    }

    /** Takes out an entry, where there is one, from under a key of the first column; with the last one goes the key. */
    void removeUnder(String key, String entry) {
        int top = lines.indexOf(key + ":");
        int first = top < 0 ? lines.size() : top;
        while (first < lines.size() && !lines.get(first).startsWith("  " + entry + ":")) {
            first++;
        }
        int end = first;
        while (end < lines.size() && (end == first || lines.get(end).startsWith("    "))) {
            end++;
        }
        lines.subList(first, end).clear();
        if (top >= 0 && (top + 1 == lines.size() || !lines.get(top + 1).startsWith(" "))) {
            lines.remove(top);
        }
    }

    /** The item of a sentence, from its id on. */
    SentenceItem sentence(String id) {
        String head = "  - id: \"" + id + '"';
        int first = lines.indexOf(head);
        if (first < 0) {
            throw new Refused(file + ": no line reads " + head.strip());
        }
        int end = first + 1;
        while (lines.get(end).startsWith("    ")) {
            end++;
        }
        return new SentenceItem(lines.subList(first, end));
    }

    private static boolean isUnderAKey(String line) {
        return line.isEmpty() || line.startsWith(" ") || line.startsWith("#");
    }

    private static List<String> linesOf(String text) {
        return text.lines().toList();
    }
}
