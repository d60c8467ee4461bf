package org.lexgap.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** A document as a Word file that can be edited: real styles, headings, footnotes and a table of contents. */
public final class DocxDocument {

    /** How finely pictures are drawn, in dots an inch. */
    private static final int DOTS = 200;

    private static final int UNITS_AN_INCH = 96;

    /** A picture wider than this, in inches, would leave no room on its page for what it belongs to. */
    private static final double WIDEST_PICTURE = 5.8;

    /** Between chapters on one page, in twentieths of a point. */
    private static final int CHAPTER_SPACE = 480;

    /** Where a heading stands. */
    private enum Start {
        PAGE,
        AFTER_ANOTHER,
        WHERE_IT_IS
    }

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
                Start start = j == 0
                        ? Start.WHERE_IT_IS
                        : isLong(chapters.get(j - 1)) || isLong(chapters.get(j)) ? Start.PAGE : Start.AFTER_ANOTHER;
                chapter(chapters.get(j), start);
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
        cover.lines().forEach(line -> text.line(paragraph(WordStyles.COVER_LINE), line.label(), line.text()));
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

    private void chapter(List<Block> blocks, Start start) {
        Start next = start;
        for (Block block : blocks) {
            block(block, next);
            next = Start.WHERE_IT_IS;
        }
    }

    private void block(Block block, Start start) {
        if (block instanceof Block.Heading heading) {
            heading(heading, start);
        } else if (block instanceof Block.Paragraph paragraph) {
            text.write(paragraph(WordStyles.BODY), paragraph.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> text.write(paragraph(WordStyles.BULLET), item));
        } else if (block instanceof Block.Contents) {
            contents();
        } else if (block instanceof Block.Table table) {
            table(table, table.caption());
        } else if (block instanceof Block.Entry entry) {
            new WordEntry(body, text, WordPages.width(part.wide())).write(entry);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        }
    }

    private void heading(Block.Heading heading, Start start) {
        CTP paragraph = paragraph(WordStyles.HEADING + heading.level());
        switch (start) {
            case PAGE -> paragraph.getPPr().addNewPageBreakBefore();
            case AFTER_ANOTHER -> paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(CHAPTER_SPACE));
            case WHERE_IT_IS -> {}
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
        double inches = Math.min(WIDEST_PICTURE, (double) drawing.width() / UNITS_AN_INCH);
        byte[] png = Png.of(drawing, inches * DOTS / drawing.width());
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(WordStyles.PICTURE);
        text.place(paragraph.getCTP(), figure.anchor(), () -> picture(paragraph.createRun(), png, inches, figure));
        CTP caption = paragraph(WordStyles.CAPTION);
        caption.getPPr().addNewKeepNext().setVal(STOnOff1.OFF);
        WordText.words(caption.addNewR(), figure.caption());
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
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(XmlText.legal(figure.alternative()));
    }

    private CTP paragraph(String style) {
        CTP paragraph = body.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }
}
