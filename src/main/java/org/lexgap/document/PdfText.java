package org.lexgap.document;

import static org.lexgap.document.Fo.with;

/** Texts in formatting objects: letters in fonts that have them, marks, links and footnotes. */
final class PdfText {

    /** Of no width, and a line may end there. */
    private static final char BREAK = '\u200B';

    /** After these a word that is too long for its place is broken first. */
    private static final String JOINTS = "-/_.,;:=&?#@";

    /** After words of which there are more. */
    private static final String CUT = "…";

    private final Fo fo;
    private int footnotes;
    private double room = Double.MAX_VALUE;

    PdfText(Fo fo) {
        this.fo = fo;
    }

    /** A text among letters of a typeface. */
    void write(Text text, Typeface around) {
        text.spans().forEach(span -> write(span, around));
    }

    /** Words in the typeface of the letters around. */
    void words(String words, Typeface around) {
        for (Typeface.Run run : around.runs(fitted(words, around))) {
            if (run.face() == around.first()) {
                fo.text(run.words());
            } else {
                fo.within("inline", PdfStyle.font(run.face()), () -> fo.text(run.words()));
            }
        }
    }

    /** Words in a typeface of their own. */
    void words(String words, Typeface own, String... attributes) {
        fo.within("inline", with(PdfStyle.font(own), attributes), () -> words(words, own));
    }

    /** Sign and word of a mark, in the colour of its tone. */
    void mark(Mark mark) {
        words(
                mark.sign() + "\u00A0" + mark.word(),
                Typeface.SANS_STRONG,
                "color",
                mark.tone().ink());
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
            words(number, Typeface.SERIF, "font-size", "70%", "line-height", "50%", "baseline-shift", "super");
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

    /**
     * Content in a place of a given width, over whose edge no word reaches.
     *
     * @param width as a multiple of the size of the letters
     */
    void fit(double width, Runnable content) {
        double before = room;
        room = width;
        content.run();
        room = before;
    }

    /** Words of which no more is shown than has room, in the typeface of the letters around. */
    void cut(String words, Typeface around, double width) {
        if (around.width(words) <= width) {
            words(words, around);
            return;
        }
        StringBuilder cut = new StringBuilder();
        double left = width - around.width(CUT);
        for (int character : words.codePoints().toArray()) {
            left -= around.width(Character.toString(character));
            if (left < 0) {
                break;
            }
            cut.appendCodePoint(character);
        }
        words(cut + CUT, around);
    }

    private String fitted(String words, Typeface typeface) {
        StringBuilder fitted = new StringBuilder(words.length());
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ' || words.charAt(i) == '\n') {
                String word = words.substring(from, i);
                fitted.append(typeface.width(word) <= room ? word : broken(word, typeface));
                if (i < words.length()) {
                    fitted.append(words.charAt(i));
                }
                from = i + 1;
            }
        }
        return fitted.toString();
    }

    /** A word with places to break, where it has joints and else wherever the room ends. */
    private String broken(String word, Typeface typeface) {
        // Of what stands before and after it without a space nobody knows here how wide it is.
        StringBuilder broken = new StringBuilder().append(BREAK);
        double width = 0;
        for (int character : word.codePoints().toArray()) {
            double more = typeface.width(Character.toString(character));
            if (width > 0 && width + more > room) {
                broken.append(BREAK);
                width = 0;
            }
            broken.appendCodePoint(character);
            width += more;
            if (JOINTS.indexOf(character) >= 0) {
                broken.append(BREAK);
                width = 0;
            }
        }
        return broken.append(BREAK).toString();
    }
}
