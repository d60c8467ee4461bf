package org.lexgap.document;

/** Text as XML can hold it. */
final class XmlText {

    private static final int LAST_IN_PLANE = 0xFFFE;

    private XmlText() {}

    /** The text with all that hides made visible, and so what XML knows no way to write. */
    static String legal(String text) {
        String visible = Visible.of(text);
        if (visible.chars().allMatch(c -> c >= ' ' && c < LAST_IN_PLANE || c == '\n')) {
            return visible;
        }
        StringBuilder legal = new StringBuilder(visible.length());
        visible.codePoints().forEach(c -> {
            if (c < ' ' && c != '\n' || c == 0xFFFE || c == 0xFFFF) {
                legal.append(String.format("<U+%04X>", c));
            } else {
                legal.appendCodePoint(c);
            }
        });
        return legal.toString();
    }
}
