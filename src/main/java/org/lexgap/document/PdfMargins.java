package org.lexgap.document;

import static org.lexgap.document.Fo.with;

/** What stands above and below the text of each page, and between the text and its footnotes; no reader is read it. */
record PdfMargins(Document document, Fo fo, PdfText text) {

    private static final double LETTERS = 7;
    private static final double FOOT_LETTERS = 5.6;

    /** So many lines has the foot, but for what the ends of lines leave empty. */
    private static final double FOOT_LINES = 1.9;

    /** Left empty between the two sides of a head, as a multiple of the size of its letters. */
    private static final double GAP = 3;

    /**
     * The margins of a run of pages.
     *
     * @param master the kind of page
     * @param headed whether the pages have a head
     * @param width from margin to margin, in points
     */
    void write(String master, boolean headed, double width) {
        if (headed) {
            margin(master + "-head", () -> head(width));
        }
        margin(master + "-foot", () -> foot(width));
        margin("xsl-footnote-separator", this::rule);
    }

    private void margin(String name, Runnable content) {
        fo.within("static-content", with("flow-name", name, "role", "artifact"), content);
    }

    /** It names no chapter: after FOP repeats a heading in a margin, it leaves the next pages untagged. */
    private void head(double width) {
        double half = width / 2 / LETTERS - GAP;
        fo.within(
                "block",
                with(
                        PdfStyle.RUNNING,
                        "text-align-last",
                        "justify",
                        "border-bottom",
                        "0.4pt solid " + PdfStyle.LINE,
                        "padding-bottom",
                        "2pt"),
                () -> {
                    text.cut(document.title(), Typeface.SANS, half);
                    fo.text(" ");
                    fo.empty("leader", with("leader-pattern", "space"));
                    fo.text(" ");
                    text.cut(document.cover().kind(), Typeface.SANS, half);
                });
    }

    private void foot(double width) {
        fo.within(
                "block",
                with(
                        PdfStyle.RUNNING,
                        "border-top",
                        "0.4pt solid " + PdfStyle.LINE,
                        "padding-top",
                        "2pt",
                        "text-align",
                        "end",
                        "color",
                        PdfStyle.INK),
                () -> DocumentWords.in(document.language())
                        .pageOf(
                                said -> text.words(said, Typeface.SANS),
                                () -> fo.empty("page-number", with()),
                                () -> fo.empty("page-number-citation-last", with("ref-id", PdfDocument.END))));
        fo.within(
                "block",
                with(PdfStyle.RUNNING, "font-size", FOOT_LETTERS + "pt", "line-height", "7pt"),
                () -> text.fit(
                        width / FOOT_LETTERS,
                        () -> text.cut(document.foot(), Typeface.SANS, FOOT_LINES * width / FOOT_LETTERS)));
    }

    private void rule() {
        fo.within(
                "block",
                with("space-before", "4pt", "space-after", "2pt", "line-height", "3pt"),
                () -> fo.empty(
                        "leader",
                        with(
                                "leader-pattern",
                                "rule",
                                "leader-length",
                                "30mm",
                                "rule-thickness",
                                "0.4pt",
                                "color",
                                PdfStyle.QUIET)));
    }
}
