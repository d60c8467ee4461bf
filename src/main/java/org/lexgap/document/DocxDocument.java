package org.lexgap.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** A document as a Word file that can be edited: real styles, headings, footnotes and a table of contents. */
public final class DocxDocument {

    /** How finely pictures are drawn, in dots an inch. */
    private static final int DOTS = 200;

    private static final int TWENTIETHS_AN_INCH = 1440;
    private static final int UNITS_AN_INCH = 96;

    /** The coloured rule beside an entry: eighths of a point wide, and points away from the text. */
    private static final int RULE = 24;

    private static final int RULE_SPACE = 6;

    private final Document content;
    private final DocumentWords words;
    private final XWPFDocument file;
    private final CTBody body;
    private final WordText text;
    private Document.Part part;

    private DocxDocument(Document content) {
        this.content = content;
        this.words = DocumentWords.in(content.language());
        this.file = WordFile.open(content);
        this.body = file.getDocument().getBody();
        this.text = new WordText(file);
    }

    /** The bytes of a .docx file: the same document gives the same bytes, whenever and wherever it is written. */
    public static byte[] write(Document document) {
        DocxDocument docx = new DocxDocument(document);
        docx.write();
        return WordFile.close(docx.file, document.dated());
    }

    private void write() {
        WordPages pages = new WordPages(file);
        boolean cover = !content.cover().isEmpty();
        if (cover) {
            pages.head(content.title());
        }
        pages.foot(content.foot(), words, content.parts().stream().noneMatch(Document.Part::countedFromOne));
        if (cover) {
            cover(content.cover());
            pages.endCover();
        }
        for (int i = 0; i < content.parts().size(); i++) {
            part = content.parts().get(i);
            List<List<Block>> chapters = chapters(part.blocks());
            for (int j = 0; j < chapters.size(); j++) {
                boolean newPage = j > 0 && (isLong(chapters.get(j - 1)) || isLong(chapters.get(j)));
                chapter(chapters.get(j), newPage);
            }
            if (i < content.parts().size() - 1) {
                pages.end(part);
            } else {
                pages.endAll(part);
            }
        }
    }

    private void cover(Document.Cover cover) {
        WordText.words(paragraph(WordStyles.SUBTITLE).addNewR(), cover.kind());
        WordText.words(paragraph(WordStyles.TITLE).addNewR(), cover.title());
        cover.lines().forEach(line -> line(paragraph(WordStyles.COVER_LINE), line.label(), line.text()));
        text.write(paragraph(WordStyles.COVER_NOTE), cover.note());
    }

    /** Blocks parted before each heading of the first level. */
    private static List<List<Block>> chapters(List<Block> blocks) {
        List<List<Block>> chapters = new ArrayList<>();
        for (Block block : blocks) {
            if (chapters.isEmpty() || block instanceof Block.Heading heading && heading.level() == 1) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(block);
        }
        return chapters;
    }

    /** Whether a chapter has pages of its own; others follow one another. */
    private static boolean isLong(List<Block> chapter) {
        return chapter.stream()
                .anyMatch(block -> block instanceof Block.Entry
                        || block instanceof Block.Figure
                        || block instanceof Block.Contents);
    }

    private void chapter(List<Block> blocks, boolean newPage) {
        boolean first = newPage;
        for (Block block : blocks) {
            block(block, first);
            first = false;
        }
    }

    private void block(Block block, boolean newPage) {
        if (block instanceof Block.Heading heading) {
            heading(heading, newPage);
        } else if (block instanceof Block.Paragraph paragraph) {
            text.write(paragraph(WordStyles.BODY), paragraph.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> text.write(paragraph(WordStyles.BULLET), item));
        } else if (block instanceof Block.Contents) {
            contents();
        } else if (block instanceof Block.Table table) {
            table(table, table.caption());
        } else if (block instanceof Block.Entry entry) {
            entry(entry);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        }
    }

    private void heading(Block.Heading heading, boolean newPage) {
        CTP paragraph = paragraph(WordStyles.HEADING + heading.level());
        if (newPage) {
            paragraph.getPPr().addNewPageBreakBefore();
        }
        text.place(paragraph, heading.anchor(), () -> WordText.words(paragraph.addNewR(), heading.words()));
    }

    private void contents() {
        List<Block.Heading> headings = content.blocks()
                .flatMap(block -> block instanceof Block.Heading heading && heading.level() == 1
                        ? Stream.of(heading)
                        : Stream.empty())
                .toList();
        if (!headings.isEmpty()) {
            new WordContents(text).write(body.addNewSdt(), words.contents(), headings);
        }
    }

    private void entry(Block.Entry entry) {
        CTP head = paragraph(WordStyles.HEADING + 3);
        rule(head.getPPr(), entry.mark().tone());
        CTShd ground = head.getPPr().addNewShd();
        ground.setVal(STShd.CLEAR);
        ground.setFill(WordStyles.colour(entry.mark().tone().ground()));
        CTTabStop right = head.getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(WordPages.width(part.wide())));
        text.place(head, entry.anchor(), () -> {
            text.mark(head, entry.mark());
            WordText.words(head.addNewR(), entry.manner());
            head.addNewR().addNewTab();
            text.words(head, entry.name(), WordStyles.ENTRY_NAME);
        });
        CTP lead = paragraph(WordStyles.ENTRY_LEAD);
        rule(lead.getPPr(), entry.mark().tone());
        lead.addNewR().addNewTab();
        text.write(lead, entry.lead());
        String label = "";
        for (Document.Line line : entry.lines()) {
            CTP paragraph = paragraph(WordStyles.ENTRY_LINE);
            rule(paragraph.getPPr(), entry.mark().tone());
            line(paragraph, line.label().equals(label) ? "" : line.label(), line.text());
            label = line.label();
        }
    }

    private void line(CTP paragraph, String label, Text content) {
        text.words(paragraph, label, WordStyles.LABEL);
        paragraph.addNewR().addNewTab();
        text.write(paragraph, content);
    }

    private static void rule(CTPPr paragraph, Tone tone) {
        CTBorder rule = paragraph.addNewPBdr().addNewLeft();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(RULE));
        rule.setSpace(BigInteger.valueOf(RULE_SPACE));
        rule.setColor(WordStyles.colour(tone.ink()));
    }

    private void table(Block.Table table, String caption) {
        if (!caption.isEmpty()) {
            WordText.words(paragraph(WordStyles.CAPTION).addNewR(), caption);
        }
        // A table on a page on its side has room to be written in.
        String style = part.wide() ? WordStyles.TABLE_TO_FILL : WordStyles.TABLE_TO_READ;
        new WordTable(WordPages.width(part.wide()), style, text).write(body.addNewTbl(), table);
    }

    private void figure(Block.Figure figure) {
        Drawing drawing = figure.drawing();
        int width = WordPages.width(part.wide());
        double inches = Math.min((double) width / TWENTIETHS_AN_INCH, (double) drawing.width() / UNITS_AN_INCH);
        byte[] png = Png.of(drawing, inches * DOTS / drawing.width());
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(WordStyles.PICTURE);
        text.place(paragraph.getCTP(), figure.anchor(), () -> picture(paragraph.createRun(), png, inches, figure));
        WordText.words(paragraph(WordStyles.CAPTION).addNewR(), figure.caption());
        table(figure.table(), words.numbers());
    }

    private static void picture(XWPFRun run, byte[] png, double inches, Block.Figure figure) {
        double high = inches * figure.drawing().height() / figure.drawing().width();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    figure.anchor() + ".png",
                    (int) (inches * Units.EMU_PER_PIXEL * UNITS_AN_INCH),
                    (int) (high * Units.EMU_PER_PIXEL * UNITS_AN_INCH));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
        run.getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(XmlText.legal(figure.alternative()));
    }

    private CTP paragraph(String style) {
        CTP paragraph = body.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }
}
