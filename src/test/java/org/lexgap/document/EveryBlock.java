package org.lexgap.document;

import java.time.LocalDate;
import java.util.List;
import org.lexgap.language.Language;

/** A document with a block of each sort, in which a text stands in every place there is for one. */
final class EveryBlock {

    private EveryBlock() {}

    static Document saying(String said, Language language) {
        Mark mark = new Mark("✗", "Word " + said, Tone.SHORT);
        Text text = Text.of(
                new Span.Plain("Plain " + said + " "),
                new Span.Strong(said),
                new Span.Code(said),
                new Span.Marked(mark),
                new Span.Link("entry", "Link " + said),
                new Span.Footnote(Text.of("Note " + said)));
        Text cell = Text.of("Cell " + said);
        Block.Table table = new Block.Table(
                "Caption " + said,
                List.of(
                        Block.Column.of("Column " + said, 2),
                        Block.Column.of("Other", 1),
                        Block.Column.ofNumbers("Number", 1)),
                List.of(List.of(cell, cell, Text.of("1")), List.of(cell, Text.NONE, Text.of("20"))));
        Drawing drawing = new Drawing(
                300,
                60,
                List.of(
                        new Drawing.Bar(0, 20, 100, 20, Tone.SHORT),
                        new Drawing.Rule(0, 50, 300, 50),
                        new Drawing.Words(50, 34, said, Drawing.Place.MIDDLE, true, Tone.SHORT)));
        List<Block> blocks = List.of(
                new Block.Contents(),
                new Block.Heading(1, "heading", "Heading " + said),
                new Block.Paragraph(text),
                new Block.Bullets(List.of(text)),
                new Block.Entry("entry", mark, "Manner " + said, "Name " + said, text, List.of(line(said), line(said))),
                table,
                new Block.Figure("figure", "Figure " + said, "Alternative " + said, drawing, table));
        List<Block> wide = List.of(new Block.Heading(2, "wide", "Wide " + said), table, new Block.Paragraph(text));
        return new Document(
                language,
                "Title " + said,
                LocalDate.of(2024, 1, 1),
                "Foot " + said,
                new Document.Cover("Kind " + said, "Cover " + said, List.of(line(said)), text),
                List.of(new Document.Part(false, blocks), new Document.Part(true, wide)));
    }

    private static Document.Line line(String said) {
        return new Document.Line("Label " + said, Text.of("Line " + said));
    }
}
