package org.lexgap.document;

/**
 * A sign and a word that say the same, and a colour that says it a third time.
 *
 * @param sign one character
 */
public record Mark(String sign, String word, Tone tone) {

    /** A mark in whose word nothing hides. */
    public Mark {
        word = Visible.of(word);
    }

    /** Sign and word. */
    public String words() {
        return sign + " " + word;
    }
}
