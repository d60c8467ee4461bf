package org.lexgap.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lexgap.document.WordDocument;
import org.lexgap.document.WordDocument.Cell;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.report.Letter.Asked;

/** Letters as a Word document, one section an office, with columns in which the office answers. */
public final class LettersDocx {

    private static final List<String> COLUMNS = List.of("number", "question", "why", "answers", "answer", "article");

    /** Parts of the width that the columns take. */
    private static final List<Integer> WIDTHS = List.of(4, 25, 27, 22, 12, 10);

    private final Messages words;
    private final WordDocument document;

    private LettersDocx(Messages words, WordDocument document) {
        this.words = words;
        this.document = document;
    }

    /**
     * The bytes of a .docx file, the same for the same letters.
     *
     * @param letters at least one
     * @param dated the date of the document, which is also that of the letters
     */
    public static byte[] write(List<Letter> letters, Language language, LocalDate dated) {
        Letter first = letters.get(0);
        LettersDocx docx = new LettersDocx(Messages.in(language), new WordDocument(language, first.subject(), dated));
        docx.document.footer(first.receipt(), docx.words.text("letters.page"));
        for (int i = 0; i < letters.size(); i++) {
            if (i > 0) {
                docx.document.endSection();
            }
            docx.letter(letters.get(i));
        }
        return docx.document.bytes();
    }

    private void letter(Letter letter) {
        document.heading(1, words.text("letters.to", letter.addressee()));
        document.paragraph(letter.date());
        document.heading(2, letter.subject());
        letter.covering().forEach(document::paragraph);
        document.heading(2, words.text("letters.questions"));
        WordDocument.Table table = document.table(
                COLUMNS.stream()
                        .map(column -> words.text("letters.column." + column))
                        .toList(),
                WIDTHS);
        int number = 1;
        for (Asked asked : letter.asked()) {
            table.row(
                    new Cell(List.of(String.valueOf(number++))),
                    new Cell(List.of(asked.wording()), Optional.of(asked.id())),
                    new Cell(asked.why()),
                    new Cell(asked.answers()),
                    Cell.EMPTY,
                    Cell.EMPTY);
        }
    }
}
