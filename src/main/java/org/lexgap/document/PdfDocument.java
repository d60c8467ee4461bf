package org.lexgap.document;

import static org.lexgap.document.Fo.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A document as a PDF file on A4: tagged for screen readers, with all its fonts in it. The same document is the same bytes,
 * and nothing but the fonts that come with the program is read while it is made.
 */
public final class PdfDocument {

    private static final String COVER = "cover";
    private static final String TALL = "tall";
    private static final String WIDE = "wide";

    /** The last run of pages, whose last page is the last of all. */
    static final String END = "last-pages";

    private static final int SHORT_SIDE = 210;
    private static final int LONG_SIDE = 297;

    /** Left and right of the text on a page that stands, and on one that lies. */
    private static final int MARGIN = 23;

    private static final int WIDE_MARGIN = 16;

    private final Document document;
    private final Fo fo;
    private final PdfText text;
    private final PdfMargins margins;

    private PdfDocument(Document document, Fo fo) {
        this.document = document;
        this.fo = fo;
        this.text = new PdfText(fo);
        this.margins = new PdfMargins(document, fo, text);
    }

    /** The file. */
    public static byte[] write(Document document) {
        return write(document, complaint -> {});
    }

    /**
     * The file.
     *
     * @param complaints is told what could not be set as it was meant, such as a word wider than its column
     */
    static byte[] write(Document document, Consumer<String> complaints) {
        return PdfPress.print(document, fo -> new PdfDocument(document, fo).root(), complaints);
    }

    private void root() {
        fo.document(() -> fo.within(
                "root", with(PdfStyle.BODY, "xml:lang", document.language().code()), () -> {
                    masters();
                    bookmarks();
                    cover();
                    for (int i = 0; i < document.parts().size(); i++) {
                        part(document.parts().get(i), i == document.parts().size() - 1);
                    }
                }));
    }

    private void masters() {
        fo.within("layout-master-set", with(), () -> {
            master(COVER, SHORT_SIDE, LONG_SIDE, MARGIN);
            master(TALL, SHORT_SIDE, LONG_SIDE, MARGIN);
            master(WIDE, LONG_SIDE, SHORT_SIDE, WIDE_MARGIN);
        });
    }

    private void master(String name, int width, int height, int margin) {
        fo.within(
                "simple-page-master",
                with(
                        "master-name",
                        name,
                        "page-width",
                        width + "mm",
                        "page-height",
                        height + "mm",
                        "margin-left",
                        margin + "mm",
                        "margin-right",
                        margin + "mm",
                        "margin-top",
                        "10mm",
                        "margin-bottom",
                        "8mm"),
                () -> {
                    fo.empty("region-body", with("margin-top", "11mm", "margin-bottom", "16mm"));
                    fo.empty("region-before", with("region-name", name + "-head", "extent", "8mm"));
                    fo.empty(
                            "region-after",
                            with("region-name", name + "-foot", "extent", "12.5mm", "display-align", "after"));
                });
    }

    private void bookmarks() {
        List<Bookmark> roots = Bookmark.of(document);
        if (!roots.isEmpty()) {
            fo.within("bookmark-tree", with(), () -> roots.forEach(this::bookmark));
        }
    }

    private void bookmark(Bookmark bookmark) {
        fo.within("bookmark", with("internal-destination", bookmark.anchor(), "starting-state", "hide"), () -> {
            fo.within("bookmark-title", with(), () -> fo.text(bookmark.words()));
            bookmark.below().forEach(this::bookmark);
        });
    }

    /** What a reader's list of places is made of: headings, and under them what they stand over. */
    private record Bookmark(String anchor, String words, int level, List<Bookmark> below) {

        /** Below all levels of headings. */
        private static final int ENTRY = 9;

        static List<Bookmark> of(Document document) {
            List<Bookmark> path = new ArrayList<>();
            path.add(new Bookmark("", "", 0, new ArrayList<>()));
            document.blocks().forEach(block -> {
                if (block instanceof Block.Heading heading) {
                    add(path, new Bookmark(heading.anchor(), heading.words(), heading.level(), new ArrayList<>()));
                } else if (block instanceof Block.Entry entry) {
                    String words = entry.name() + ": " + entry.mark().word();
                    add(path, new Bookmark(entry.anchor(), words, ENTRY, new ArrayList<>()));
                }
            });
            return path.get(0).below();
        }

        private static void add(List<Bookmark> path, Bookmark next) {
            while (path.get(path.size() - 1).level() >= next.level()) {
                path.remove(path.size() - 1);
            }
            path.get(path.size() - 1).below().add(next);
            path.add(next);
        }
    }

    private void cover() {
        Document.Cover cover = document.cover();
        pages(COVER, with("initial-page-number", "1"), () -> {
            fo.within(
                    "block",
                    with(
                            PdfStyle.KIND,
                            "border-top",
                            "3pt solid " + PdfStyle.ACCENT,
                            "padding-top",
                            "9pt",
                            "space-before",
                            "24mm",
                            "space-before.conditionality",
                            "retain"),
                    () -> text.fit(width(false) / 11, () -> text.words(cover.kind(), Typeface.SANS)));
            fo.within(
                    "block",
                    PdfStyle.TITLE,
                    () -> text.fit(width(false) / 25, () -> text.words(cover.title(), Typeface.SANS_STRONG)));
            fo.within(
                    "block",
                    with(
                            "border-top",
                            "0.6pt solid " + PdfStyle.LINE,
                            "space-before",
                            "22mm",
                            "padding-top",
                            "6mm",
                            "role",
                            "Sect"),
                    () -> blocks(false).lines(cover.lines()));
            fo.within(
                    "block",
                    with(
                            "margin-left",
                            "0mm",
                            "space-before",
                            "26mm",
                            "border-left",
                            "2.4pt solid " + PdfStyle.ACCENT,
                            "padding-left",
                            "4mm",
                            "color",
                            PdfStyle.QUIET),
                    () -> text.fit(
                            (width(false) - PdfStyle.BULLET) / PdfStyle.LETTERS,
                            () -> text.write(cover.note(), Typeface.SERIF)));
        });
    }

    private void part(Document.Part part, boolean last) {
        PdfBlocks blocks = blocks(part.wide());
        pages(part.wide() ? WIDE : TALL, last ? with("id", END) : with(), () -> part.blocks()
                .forEach(blocks::write));
    }

    private PdfBlocks blocks(boolean wide) {
        return new PdfBlocks(document, fo, text, width(wide));
    }

    /** From margin to margin, in points. */
    private static double width(boolean wide) {
        return PdfStyle.MM * (wide ? LONG_SIDE - 2 * WIDE_MARGIN : SHORT_SIDE - 2 * MARGIN);
    }

    private void pages(String master, Map<String, String> attributes, Runnable flow) {
        fo.within("page-sequence", with(attributes, "master-reference", master), () -> {
            margins.write(master, !master.equals(COVER), width(master.equals(WIDE)));
            fo.within("flow", with("flow-name", "xsl-region-body"), flow);
        });
    }
}
