package org.lexgap.document;

import java.util.regex.Pattern;

/** How texts are stored in the cells of a workbook, as Office Open XML has it. */
public final class SheetText {

    /** The most characters a cell holds. */
    public static final int LONGEST = 32_767;

    private static final Pattern BEGINS = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** At most so many characters are stored for one. */
    private static final int STORED = 7;

    private static final String MISTAKEN = "=+-@'\t\r";

    private SheetText() {}

    /** A text as it is stored: carriage returns would be lost, and what looks like an escape would be taken for one. */
    public static String stored(String text) {
        String kept = text.contains("_x") ? BEGINS.matcher(text).replaceAll("_x005F_") : text;
        return kept.replace("\r", "_x000D_");
    }

    /** A text as it is stored, and of one that no cell holds whole its beginning, with three dots. */
    static String held(String text) {
        String stored = stored(text);
        String part = text;
        while (stored.length() > LONGEST) {
            part = part.substring(0, part.length() - 1 - Math.max(1, (stored.length() - LONGEST) / STORED));
            stored = stored(part + "…");
        }
        return stored;
    }

    /** Whether a program might take a text for something else, or cut its ends, unless it is marked as literal. */
    public static boolean needsLiteral(String text) {
        return text.isEmpty() || !text.strip().equals(text) || MISTAKEN.indexOf(text.charAt(0)) >= 0;
    }
}
