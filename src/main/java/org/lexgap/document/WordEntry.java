package org.lexgap.document;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Entries in a Word document: plain paragraphs under a heading, which can be edited and read aloud in order, held together
 * by a coloured rule beside them.
 *
 * @param width between the margins in twentieths of a point
 */
record WordEntry(CTBody body, WordText text, int width) {

    /** The rule: eighths of a point wide, and points away from the text. */
    private static final int RULE = 24;

    private static final int RULE_SPACE = 6;

    /** Where the text begins, as in the styles of entries. */
    private static final int INDENT = 170;

    /** What the ground leaves free at its right. */
    private static final int MARGIN = 60;

    /** The edge of the ground that a heading stands on: eighths of a point wide, and points away from the words. */
    private static final int EDGE = 4;

    private static final int EDGE_SPACE = 2;

    void write(Block.Entry entry) {
        heading(entry);
        CTP lead = paragraph(WordStyles.ENTRY_LEAD, entry.mark().tone());
        lead.addNewR().addNewTab();
        text.write(lead, entry.lead());
        String label = "";
        for (Document.Line line : entry.lines()) {
            CTP paragraph = paragraph(WordStyles.ENTRY_LINE, entry.mark().tone());
            text.line(paragraph, line.label().equals(label) ? "" : line.label(), line.text());
            label = line.label();
        }
    }

    private void heading(Block.Entry entry) {
        Tone tone = entry.mark().tone();
        CTP head = paragraph(WordStyles.HEADING + 3, tone);
        CTPPr properties = head.getPPr();
        border(properties.getPBdr().addNewTop(), EDGE, EDGE_SPACE, tone.ground());
        border(properties.getPBdr().addNewBottom(), EDGE, EDGE_SPACE, tone.ground());
        CTShd ground = properties.addNewShd();
        ground.setVal(STShd.CLEAR);
        ground.setFill(WordStyles.colour(tone.ground()));
        CTTabStop right = properties.addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(width - MARGIN));
        // The rule is whole only where no space parts the paragraphs.
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setAfter(BigInteger.ZERO);
        CTInd indent = properties.addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        text.place(head, entry.anchor(), () -> {
            text.mark(head, entry.mark());
            WordText.words(head.addNewR(), entry.manner());
            head.addNewR().addNewTab();
            text.words(head, entry.name(), WordStyles.ENTRY_NAME);
        });
    }

    private CTP paragraph(String style, Tone tone) {
        CTP paragraph = body.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        CTPBdr borders = paragraph.getPPr().addNewPBdr();
        border(borders.addNewLeft(), RULE, RULE_SPACE, tone.ink());
        return paragraph;
    }

    private static void border(CTBorder border, int eighths, int space, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(space));
        border.setColor(WordStyles.colour(colour));
    }
}
