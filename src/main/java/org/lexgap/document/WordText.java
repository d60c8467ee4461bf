package org.lexgap.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text within the paragraphs of a Word document: words, marks, links, bookmarks and footnotes. */
final class WordText {

    /** How long the name of a bookmark may be in Word. */
    private static final int LONGEST_NAME = 40;

    private final XWPFDocument document;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int bookmarks;

    WordText(XWPFDocument document) {
        this.document = document;
    }

    void write(CTP paragraph, Text text) {
        text.spans().forEach(span -> span(paragraph, span));
    }

    private void span(CTP paragraph, Span span) {
        if (span instanceof Span.Link link) {
            words(link(paragraph, link.anchor()).addNewR(), link.words(), WordStyles.LINK);
        } else if (span instanceof Span.Footnote footnote) {
            footnote(paragraph, footnote);
        } else if (span instanceof Span.Marked marked) {
            mark(paragraph, marked.mark());
        } else if (span instanceof Span.Strong) {
            words(paragraph, span.words(), WordStyles.STRONG);
        } else if (span instanceof Span.Code) {
            words(paragraph, span.words(), WordStyles.CODE);
        } else if (span instanceof Span.Small) {
            words(paragraph, span.words(), WordStyles.SMALL);
        } else {
            words(paragraph.addNewR(), span.words());
        }
    }

    void mark(CTP paragraph, Mark mark) {
        words(paragraph, mark.words(), WordStyles.mark(mark.tone()));
    }

    void words(CTP paragraph, String words, String style) {
        words(paragraph.addNewR(), words, style);
    }

    /** A label, and behind a tab what it labels. */
    void line(CTP paragraph, String label, Text labelled) {
        words(paragraph, label, WordStyles.LABEL);
        paragraph.addNewR().addNewTab();
        write(paragraph, labelled);
    }

    static void words(CTR run, String words, String style) {
        run.addNewRPr().addNewRStyle().setVal(style);
        words(run, words);
    }

    /** Words of a run; a line feed begins a line. */
    static void words(CTR run, String words) {
        int from = 0;
        for (int feed = words.indexOf('\n'); feed >= 0; feed = words.indexOf('\n', from)) {
            line(run, words.substring(from, feed));
            run.addNewBr();
            from = feed + 1;
        }
        line(run, words.substring(from));
    }

    private static void line(CTR run, String words) {
        if (!words.isEmpty()) {
            CTText text = run.addNewT();
            text.setStringValue(XmlText.legal(words));
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** A link to a place of the document; what is to be clicked is added to it. */
    CTHyperlink link(CTP paragraph, String anchor) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark(anchor));
        return link;
    }

    /** Makes a place of what is written meanwhile, for links to lead to. */
    void place(CTP paragraph, String anchor, Runnable write) {
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark(anchor));
        write.run();
        paragraph.addNewBookmarkEnd().setId(id);
    }

    /** The name of an anchor in Word, which knows no hyphens there. */
    String bookmark(String anchor) {
        return names.computeIfAbsent(anchor, made -> {
            String plain = "_" + made.replaceAll("[^\\p{L}\\p{Nd}]", "_");
            String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
            for (int i = 2; !taken.add(name); i++) {
                String end = "_" + i;
                name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - end.length())) + end;
            }
            return name;
        });
    }

    private void footnote(CTP paragraph, Span.Footnote footnote) {
        XWPFFootnote note = document.createFootnote();
        XWPFParagraph text = note.createParagraph();
        text.setStyle(WordStyles.FOOTNOTE);
        words(text.getCTP().addNewR(), " ");
        write(text.getCTP(), footnote.text());
        CTR reference = paragraph.addNewR();
        reference.addNewRPr().addNewRStyle().setVal(WordStyles.FOOTNOTE_REFERENCE);
        reference.addNewFootnoteReference().setId(note.getId());
    }
}
