package org.lexgap.document;

import static org.lexgap.document.Fo.with;

/** Texts in formatting objects: letters in fonts that have them, marks, links and footnotes. */
final class PdfText {

    /** So many letters without a place to break a line get one, lest they stand over the edge of a column. */
    private static final int LONG = 18;

    private static final String BREAK = "\u200B";

    private final Fo fo;
    private int footnotes;

    PdfText(Fo fo) {
        this.fo = fo;
    }

    /** A text among letters of a typeface. */
    void write(Text text, Typeface around) {
        text.spans().forEach(span -> write(span, around));
    }

    /** Words in the typeface of the letters around. */
    void words(String words, Typeface around) {
        for (Typeface.Run run : around.runs(words)) {
            String letters = breakable(run.words());
            if (run.face() == around.first()) {
                fo.text(letters);
            } else {
                fo.within("inline", PdfStyle.font(run.face()), () -> fo.text(letters));
            }
        }
    }

    /** Words in a typeface of their own. */
    void words(String words, Typeface own, String... attributes) {
        fo.within("inline", with(PdfStyle.font(own), attributes), () -> words(words, own));
    }

    /** Sign and word of a mark, in the colour of its tone. */
    void mark(Mark mark) {
        words(mark.words(), Typeface.SANS_STRONG, "color", mark.tone().ink());
    }

    private void write(Span span, Typeface around) {
        if (span instanceof Span.Strong strong) {
            words(strong.words(), strong(around), new String[0]);
        } else if (span instanceof Span.Code code) {
            words(code.words(), Typeface.CODE, "font-size", "85%");
        } else if (span instanceof Span.Marked marked) {
            mark(marked.mark());
        } else if (span instanceof Span.Link link) {
            link(link.anchor(), link.words(), () -> words(link.words(), around));
        } else if (span instanceof Span.Footnote footnote) {
            footnote(footnote);
        } else {
            words(span.words(), around);
        }
    }

    /** A link within the document. */
    void link(String anchor, String alternative, Runnable content) {
        fo.within(
                "basic-link",
                with("internal-destination", anchor, "color", PdfStyle.ACCENT, "fox:alt-text", alternative),
                content);
    }

    private void footnote(Span.Footnote footnote) {
        String number = String.valueOf(++footnotes);
        fo.within("footnote", with(), () -> {
            words(number, Typeface.SERIF, "font-size", "70%", "baseline-shift", "super");
            fo.within(
                    "footnote-body",
                    with(),
                    () -> fo.within("block", PdfStyle.FOOTNOTE, () -> {
                        words(number, Typeface.SERIF, "font-size", "75%", "baseline-shift", "super");
                        fo.text(" ");
                        write(footnote.text(), Typeface.SERIF);
                    }));
        });
    }

    private static Typeface strong(Typeface typeface) {
        return switch (typeface) {
            case SERIF, SERIF_STRONG -> Typeface.SERIF_STRONG;
            case SANS, SANS_STRONG -> Typeface.SANS_STRONG;
            case CODE -> Typeface.CODE;
        };
    }

    /** The words with places to break: after the hyphens of an id, and within what would be too long anyway. */
    static String breakable(String words) {
        StringBuilder broken = new StringBuilder(words.length());
        int whole = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            broken.append(letter);
            whole = letter == ' ' || letter == '\n' ? 0 : whole + 1;
            boolean last = i + 1 == words.length() || Character.isWhitespace(words.charAt(i + 1));
            boolean joint = whole > 3 && "-/_.:=&?#".indexOf(letter) >= 0;
            if (!last && (joint || whole >= LONG && !Character.isHighSurrogate(letter))) {
                broken.append(BREAK);
                whole = 0;
            }
        }
        return broken.toString();
    }
}
