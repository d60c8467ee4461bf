package org.lexgap.intake;

/** Text from a file, made fit to stand in a message: short, on one line, with nothing invisible. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** At most sixty characters of a text; those that nobody would see are shown by their number. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** At most so many characters of a text; those that nobody would see are shown by their number. */
    static String of(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? whole(text) : whole(text.substring(0, text.offsetByCodePoints(0, longest))) + "...";
    }

    /** A text on one line, with those characters that nobody would see shown by their number. */
    public static String whole(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int kind = Character.getType(c);
            boolean invisible = Character.isISOControl(c)
                    || kind == Character.FORMAT
                    || kind == Character.SURROGATE
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR;
            if (invisible) {
                shown.append(String.format("<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
