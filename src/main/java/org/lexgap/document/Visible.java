package org.lexgap.document;

/** Text in which nothing hides: characters that reorder, join or control others are shown by their number. */
public final class Visible {

    private static final int ESCAPE = 0x1B;

    private Visible() {}

    /** The text with every such character as {@code <U+202E>}; line feeds stay. */
    public static String of(String text) {
        return shown(text, false);
    }

    /** The same for a terminal: the escapes by which our own words get their colour stay too. */
    public static String painted(String text) {
        return shown(text, true);
    }

    private static String shown(String text, boolean painted) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c != '\n' && hides(c) && !(painted && c == ESCAPE)) {
                shown.append(String.format("<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean hides(int c) {
        int kind = Character.getType(c);
        return Character.isISOControl(c)
                || kind == Character.FORMAT
                || kind == Character.SURROGATE
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR;
    }
}
