package org.lexgap.document;

import static org.lexgap.document.Fo.with;

import java.util.Map;

/** How the parts of a page look in print: quiet serif text, heads without serifs, thin rules. */
final class PdfStyle {

    static final String INK = "#1b1d20";
    static final String QUIET = "#50555c";
    static final String LINE = "#c9cdd2";
    static final String SHADE = "#f3f5f7";
    static final String ACCENT = "#0b5394";

    /** Points to a millimetre. */
    static final double MM = 72 / 25.4;

    /** The size of running text, in points. */
    static final double LETTERS = 9.3;

    /** As large as the letters of headings at most, in points. */
    static final double LARGE_LETTERS = 14.5;

    static final double LABEL_LETTERS = 7.4;

    /** What labels have of the width, in points. */
    static final double LABEL_WIDTH = 27.5 * MM;

    /** What labels and rules take at most from the width of what stands beside them, in points. */
    static final double LINE_INDENT = 37 * MM;

    /** What the sign of a list, or the rule of an entry, takes from the width, in points. */
    static final double BULLET = 6 * MM;

    static final Map<String, String> BODY =
            with(font(Typeface.SERIF), "font-size", "9.3pt", "line-height", "12.6pt", "color", INK);

    static final Map<String, String> PARAGRAPH = with("space-after", "5pt", "widows", "2", "orphans", "2");

    static final Map<String, String> RUNNING =
            with(font(Typeface.SANS), "font-size", "7pt", "line-height", "9pt", "color", QUIET);

    static final Map<String, String> KIND =
            with(font(Typeface.SANS), "font-size", "11pt", "line-height", "15pt", "color", QUIET, "space-after", "6pt");

    static final Map<String, String> TITLE =
            with(font(Typeface.SANS_STRONG), "role", "H1", "font-size", "25pt", "line-height", "31pt", "color", INK);

    static final Map<String, String> CONTENTS_HEAD = with(
            font(Typeface.SANS_STRONG),
            "font-size",
            "16pt",
            "line-height",
            "20pt",
            "space-after",
            "10pt",
            "role",
            "H2");

    /** Of a line of the table of contents; its dots end where the page number does. */
    static final Map<String, String> CONTENTS_LINE = with(
            "role",
            "TOCI",
            "text-align-last",
            "justify",
            "start-indent",
            "6mm",
            "text-indent",
            "-6mm",
            "end-indent",
            "12mm",
            "last-line-end-indent",
            "-12mm",
            "space-after",
            "3.2pt");

    static final Map<String, String> FIRST_HEADING = with(
            font(Typeface.SANS_STRONG),
            "role",
            "H2",
            "font-size",
            "14.5pt",
            "line-height",
            "18pt",
            "space-before",
            "22pt",
            "space-after",
            "7pt",
            "padding-bottom",
            "3pt",
            "border-bottom",
            "0.6pt solid " + LINE,
            "keep-with-next.within-page",
            "always",
            "keep-together.within-page",
            "5");

    static final Map<String, String> HEADING = with(
            font(Typeface.SANS_STRONG),
            "role",
            "H3",
            "font-size",
            "10.5pt",
            "line-height",
            "14pt",
            "space-before",
            "11pt",
            "space-after",
            "4pt",
            "keep-with-next.within-page",
            "always",
            "keep-together.within-page",
            "5");

    static final Map<String, String> ENTRY_HEAD = with(
            font(Typeface.SANS_STRONG),
            "role",
            "H3",
            "font-size",
            "9pt",
            "line-height",
            "12pt",
            "space-after",
            "2.5pt",
            "keep-with-next.within-page",
            "always",
            "text-align-last",
            "justify");

    static final Map<String, String> LEAD = with(
            "font-size",
            "10pt",
            "line-height",
            "13.4pt",
            "space-after",
            "4pt",
            "keep-with-next.within-page",
            "always",
            "orphans",
            "2",
            "widows",
            "2");

    /** Of labels and what they label, side by side. */
    static final Map<String, String> LINES = with(
            "provisional-distance-between-starts", "31mm", "provisional-label-separation", "3mm", "space-after", "0pt");

    static final Map<String, String> LABEL =
            with(font(Typeface.SANS), "font-size", "7.4pt", "line-height", "12.6pt", "color", QUIET);

    static final Map<String, String> CAPTION = with(
            font(Typeface.SANS_STRONG),
            "font-size",
            "8.3pt",
            "line-height",
            "11pt",
            "space-before",
            "7pt",
            "space-after",
            "3pt",
            "keep-with-next.within-page",
            "always");

    static final Map<String, String> TABLE = with(
            "table-layout",
            "fixed",
            "width",
            "100%",
            "font-size",
            "8pt",
            "line-height",
            "10.4pt",
            "space-after",
            "9pt",
            "border-after-width.conditionality",
            "retain");

    static final Map<String, String> TABLE_HEAD =
            with(font(Typeface.SANS_STRONG), "font-size", "7.2pt", "line-height", "9.4pt", "color", INK);

    static final Map<String, String> FOOTNOTE = with(
            font(Typeface.SERIF),
            "font-size",
            "7.8pt",
            "line-height",
            "10pt",
            "color",
            INK,
            "start-indent",
            "4mm",
            "text-indent",
            "-4mm",
            "end-indent",
            "0mm",
            "text-align",
            "start",
            "text-align-last",
            "start",
            "space-after",
            "1pt",
            "keep-with-next",
            "auto");

    private PdfStyle() {}

    /** The attributes of a typeface. */
    static Map<String, String> font(Typeface typeface) {
        return font(typeface.first());
    }

    /** The attributes of a font. */
    static Map<String, String> font(Face face) {
        return with("font-family", face.family(), "font-weight", face.bold() ? "bold" : "normal");
    }
}
