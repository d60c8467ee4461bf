package org.lexgap.build;

import java.util.List;

/** A sentence as it stands in the file of its paragraph: a change here is a change of the file. */
final class SentenceItem {

    private static final int WIDTH = 120;
    private static final String DEEPER = "      ";

    private final List<String> lines;

    SentenceItem(List<String> lines) {
        this.lines = lines;
    }

    /** Makes it normative, and takes out the reason for which it held no norm. */
    void promote() {
        lines.set(lineOf("kind"), "    kind: norm");
        int why = lineOf("why");
        if (why >= 0) {
            lines.subList(why, endOf(why)).clear();
        }
    }

    /** Adds a norm to those listed, in the way that the list is written. */
    void list(String norm) {
        int at = lineOf("norms");
        if (at < 0) {
            lines.add(lineOf("kind") + 1, "    norms: [" + norm + "]");
            return;
        }
        int end = endOf(at);
        String last = lines.get(end - 1);
        if (!last.endsWith("]")) {
            lines.add(end, DEEPER + "- " + norm);
            return;
        }
        String open = last.substring(0, last.length() - 1) + ",";
        boolean fits = open.length() + norm.length() + 2 <= WIDTH;
        lines.set(end - 1, fits ? open + " " + norm + "]" : open);
        lines.addAll(end, fits ? List.of() : List.of(DEEPER + norm + "]"));
    }

    private int lineOf(String key) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("    " + key + ":")) {
                return at;
            }
        }
        return -1;
    }

    /** Where the next key begins. */
    private int endOf(int at) {
        int end = at + 1;
        while (end < lines.size() && lines.get(end).startsWith(DEEPER)) {
            end++;
        }
        return end;
    }
}
