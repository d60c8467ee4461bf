package org.lexgap.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text as far as it tells labels apart: without regard to case, spacing, quotation marks, dashes and the two dots of ё. */
final class Spelling {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern QUOTES = Pattern.compile("[\u00ab\u00bb\u201c-\u201f]");

    private Spelling() {}

    static String of(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String dashed = DASHES.matcher(spaced).replaceAll("-");
        return QUOTES.matcher(dashed)
                .replaceAll("\"")
                .replace('ё', 'е')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'');
    }
}
