package org.lexgap.intake;

import java.util.Locale;

/** A text as far as it tells labels apart: without regard to case, spacing, quotation marks, dashes and the two dots of ё. */
final class Spelling {

    private Spelling() {}

    static String of(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\u00ab\\u00bb\\u201c-\\u201f\"]", "\"")
                .replaceAll("[\\u2018\\u2019]", "'");
    }
}
