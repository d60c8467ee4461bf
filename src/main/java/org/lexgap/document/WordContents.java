package org.lexgap.document;

import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * A table of contents that Word and LibreOffice make anew when asked. Its entries lead to their headings from the start;
 * only whoever lays out the pages knows their numbers, and Word puts these in when it prints.
 */
record WordContents(WordText text) {

    private static final String FIELD = " TOC \\o \"1-1\" \\h \\z ";

    /**
     * Fills an empty element.
     *
     * @param title above the entries
     * @param headings at least one
     */
    void write(CTSdtBlock made, String title, List<Block.Heading> headings) {
        CTSdtDocPart part = made.addNewSdtPr().addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        CTSdtContentBlock content = made.addNewSdtContent();
        WordText.words(paragraph(content, WordStyles.CONTENTS_HEAD).addNewR(), title);
        CTP last = null;
        for (Block.Heading heading : headings) {
            CTP entry = paragraph(content, WordStyles.CONTENTS);
            if (last == null) {
                begin(entry.addNewR(), entry.addNewR(), entry.addNewR(), FIELD);
            }
            entry(entry, heading);
            last = entry;
        }
        last.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private void entry(CTP paragraph, Block.Heading heading) {
        CTHyperlink link = text.link(paragraph, heading.anchor());
        WordText.words(link.addNewR(), heading.words());
        link.addNewR().addNewTab();
        begin(link.addNewR(), link.addNewR(), link.addNewR(), " PAGEREF " + text.bookmark(heading.anchor()) + " \\h ");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void begin(CTR begin, CTR code, CTR separate, String field) {
        begin.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText instruction = code.addNewInstrText();
        instruction.setStringValue(field);
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        separate.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static CTP paragraph(CTSdtContentBlock content, String style) {
        CTP paragraph = content.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }
}
