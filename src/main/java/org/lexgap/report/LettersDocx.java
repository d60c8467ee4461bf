package org.lexgap.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lexgap.document.Block;
import org.lexgap.document.Block.Column;
import org.lexgap.document.Block.Heading;
import org.lexgap.document.Block.Paragraph;
import org.lexgap.document.Block.Table;
import org.lexgap.document.Document;
import org.lexgap.document.Document.Part;
import org.lexgap.document.DocxDocument;
import org.lexgap.document.Span;
import org.lexgap.document.Text;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.report.Letter.Asked;

/** Letters as a Word document, each with pages of its own, with columns in which the office answers. */
public final class LettersDocx {

    private static final List<String> COLUMNS = List.of("number", "question", "why", "answers", "answer", "article");

    private static final List<Integer> WIDTHS = List.of(4, 25, 27, 22, 12, 10);

    private final Messages words;

    private LettersDocx(Messages words) {
        this.words = words;
    }

    /**
     * The bytes of a .docx file, the same for the same letters.
     *
     * @param letters at least one
     * @param dated the date of the document, which is also that of the letters
     */
    public static byte[] write(List<Letter> letters, Language language, LocalDate dated) {
        LettersDocx docx = new LettersDocx(Messages.in(language));
        Letter first = letters.get(0);
        return DocxDocument.write(new Document(
                language,
                first.subject(),
                dated,
                first.receipt(),
                Document.Cover.NONE,
                IntStream.range(0, letters.size())
                        .mapToObj(i -> new Part(true, true, docx.letter("letter-" + (i + 1), letters.get(i))))
                        .toList()));
    }

    private List<Block> letter(String anchor, Letter letter) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, anchor, words.text("letters.to", letter.addressee())));
        blocks.add(new Paragraph(Text.of(letter.date())));
        blocks.add(new Heading(2, anchor + "-subject", letter.subject()));
        letter.covering().forEach(paragraph -> blocks.add(new Paragraph(Text.of(paragraph))));
        blocks.add(new Heading(2, anchor + "-questions", words.text("letters.questions")));
        blocks.add(new Table(
                "",
                IntStream.range(0, COLUMNS.size())
                        .mapToObj(i -> Column.of(words.text("letters.column." + COLUMNS.get(i)), WIDTHS.get(i)))
                        .toList(),
                IntStream.range(0, letter.asked().size())
                        .mapToObj(i -> row(i + 1, letter.asked().get(i)))
                        .toList()));
        return blocks;
    }

    private static List<Text> row(int number, Asked asked) {
        return List.of(
                Text.of(String.valueOf(number)),
                Text.of(new Span.Plain(asked.wording() + "\n"), new Span.Small(asked.id())),
                lines(asked.why()),
                lines(asked.answers()),
                Text.NONE,
                Text.NONE);
    }

    private static Text lines(List<String> lines) {
        return Text.of(String.join("\n", lines));
    }
}
