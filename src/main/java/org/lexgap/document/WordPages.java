package org.lexgap.document;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a Word document: A4 upright and on their side, what stands at their head and foot, how they are counted. */
record WordPages(XWPFDocument document) {

    /** Twentieths of a point, as Word counts. */
    private static final int A4_LONG = 16838;

    private static final int A4_SHORT = 11906;
    private static final int MARGIN = 1134;

    /** Stand in the place of numbers while the words around them are looked up. */
    /** Width between the margins. */
    static int width(boolean wide) {
        return (wide ? A4_LONG : A4_SHORT) - 2 * MARGIN;
    }

    /** A line at the head of every page but that of the cover. */
    void head(String line) {
        XWPFParagraph paragraph =
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(WordStyles.HEADER);
        WordText.words(paragraph.getCTP().addNewR(), line);
    }

    /**
     * A line at the foot of every page, and below it the number of the page.
     *
     * @param ofAll whether it is also said how many pages there are
     */
    void foot(String line, DocumentWords words, boolean ofAll) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph first = footer.createParagraph();
        first.setStyle(WordStyles.FOOTER);
        WordText.words(first.getCTP().addNewR(), line);
        XWPFParagraph number = footer.createParagraph();
        number.setStyle(WordStyles.FOOTER);
        number.setAlignment(ParagraphAlignment.RIGHT);
        Consumer<String> said = piece -> WordText.words(number.getCTP().addNewR(), piece);
        if (ofAll) {
            words.pageOf(said, () -> field(number, "PAGE"), () -> field(number, "NUMPAGES"));
        } else {
            said.accept(words.page() + " ");
            field(number, "PAGE");
        }
    }

    private static void field(XWPFParagraph paragraph, String code) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(code);
        WordText.words(field.addNewR(), "1");
    }

    /** Ends the cover, on which the title stands large. */
    void endCover() {
        CTSectPr section = ended();
        while (section.sizeOfHeaderReferenceArray() > 0) {
            section.removeHeaderReference(0);
        }
        lay(section, false, false);
    }

    /** Ends a part: what follows begins on a new page. */
    void end(Document.Part part) {
        lay(ended(), part.wide(), part.countedFromOne());
    }

    /** Ends the last part. */
    void endAll(Document.Part part) {
        lay(document.getDocument().getBody().getSectPr(), part.wide(), part.countedFromOne());
    }

    /** The description of the pages up to here, with head and foot as all have them. */
    private CTSectPr ended() {
        XWPFParagraph last = document.createParagraph();
        last.setStyle(WordStyles.PART_END);
        CTSectPr all = document.getDocument().getBody().getSectPr();
        last.getCTP().getPPr().setSectPr((CTSectPr) all.copy());
        return last.getCTP().getPPr().getSectPr();
    }

    private static void lay(CTSectPr section, boolean wide, boolean countedFromOne) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? A4_LONG : A4_SHORT));
        size.setH(BigInteger.valueOf(wide ? A4_SHORT : A4_LONG));
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        if (countedFromOne) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
        }
    }
}
