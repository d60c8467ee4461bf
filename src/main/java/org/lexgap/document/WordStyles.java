package org.lexgap.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.lexgap.language.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of our Word documents: those a reader finds in the list of styles, so that a house can set its own. */
final class WordStyles {

    /** With a level at its end: real headings, which a table of contents and a screen reader find. */
    static final String HEADING = "Heading";

    static final String BODY = "BodyText";
    static final String TABLE = "TableText";
    static final String TABLE_HEAD = "TableHead";

    /** For what few readers need, such as the id of a question. */
    static final String SMALL = "TableNote";

    static final String FOOTER = "Footer";

    /** Found on Windows and macOS, and elsewhere replaced by a font of the same measures; has all Cyrillic letters. */
    private static final String FONT = "Arial";

    /** Dark enough to be read on white by weak eyes: contrast 7 to 1. */
    private static final String GREY = "595959";

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** Gives a document the styles, the font and the language that spelling is checked in. */
    static void addTo(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.of("en-GB", "ru-RU"));
        WordStyles all = new WordStyles(styles);
        all.add("Normal", "Normal", 20, 0, 0, false).setDefault(true);
        all.heading(1, 30, 0);
        all.heading(2, 22, 160);
        all.add(BODY, "Body Text", 20, 0, 120, false);
        all.add(TABLE, "Table Text", 17, 20, 20, false);
        all.add(TABLE_HEAD, "Table Head", 17, 20, 20, true);
        all.add(SMALL, "Table Note", 14, 0, 20, false).getRPr().addNewColor().setVal(GREY);
        all.add(FOOTER, "footer", 13, 0, 0, false);
    }

    private void heading(int level, int halfPoints, int before) {
        CTStyle style = add(HEADING + level, "heading " + level, halfPoints, before, 100, true);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    /** Adds a style; sizes in half points, spacing in twentieths of a point. */
    private CTStyle add(String id, String name, int halfPoints, int before, int after, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        }
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
        return styles.getStyle(id).getCTStyle();
    }
}
