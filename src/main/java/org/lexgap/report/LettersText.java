package org.lexgap.report;

import java.util.List;
import org.lexgap.assessment.Assessment;
import org.lexgap.document.Visible;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.norm.Catalogue;
import org.lexgap.report.Letter.Asked;

/** The open questions for a terminal, by the office that is to be asked. */
public final class LettersText {

    private final StringBuilder text = new StringBuilder();
    private final Messages words;
    private final int width;

    private LettersText(Messages words, int width) {
        this.words = words;
        this.width = width;
    }

    /** Every open question under its office, with the norms that wait for it and the labels of its answers. */
    public static String write(Assessment assessment, Catalogue catalogue, Language language, int width) {
        List<Letter> letters = Letter.of(assessment, catalogue, language, assessment.asOf());
        LettersText text = new LettersText(Messages.in(language), width);
        int open = letters.stream().mapToInt(letter -> letter.asked().size()).sum();
        text.add("", "", text.words.text("letters.open", open, Letter.state(assessment.summary(), catalogue)));
        letters.forEach(text::letter);
        return Visible.of(text.text.toString());
    }

    private void letter(Letter letter) {
        text.append('\n');
        add(
                "",
                "",
                letter.addressee() + ": "
                        + words.text("common.questions", letter.asked().size()));
        int number = 1;
        for (Asked asked : letter.asked()) {
            text.append('\n');
            add(number++ + ". ", "   ", asked.id() + ": " + asked.wording());
            add("   " + words.text("letters.text.answers") + " ", "     ", String.join("; ", asked.answers()));
            asked.why().forEach(why -> add("   " + words.text("letters.text.why") + " ", "     ", why));
        }
    }

    private void add(String first, String rest, String content) {
        Wrapped.lines(first, rest, content, width)
                .forEach(line -> text.append(line).append('\n'));
    }
}
