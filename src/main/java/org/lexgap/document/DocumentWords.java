package org.lexgap.document;

import java.util.function.Consumer;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;

/** The few words that writers add to a document. */
record DocumentWords(Messages messages) {

    /** Places of numbers that only whoever sets the pages knows; in no words of ours. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    static DocumentWords in(Language language) {
        return new DocumentWords(Messages.in(language));
    }

    String contents() {
        return messages.text("document.contents");
    }

    String footnotes() {
        return messages.text("document.footnotes");
    }

    /** Before the number of a footnote, for those who cannot see that it is one. */
    String footnote(int number) {
        return messages.text("document.footnote", number);
    }

    /** What leads from a footnote back to where it hangs. */
    String back(int number) {
        return messages.text("document.back", number);
    }

    /** Before the numbers of a picture. */
    String numbers() {
        return messages.text("document.numbers");
    }

    String page() {
        return messages.text("document.page");
    }

    /** Tells piece by piece which page of how many this is. */
    void pageOf(Consumer<String> words, Runnable page, Runnable pages) {
        String said = messages.text("document.page-of", PAGE, PAGES);
        int from = 0;
        for (int i = 0; i < said.length(); i++) {
            Runnable number = said.startsWith(PAGE, i) ? page : said.startsWith(PAGES, i) ? pages : null;
            if (number != null) {
                words.accept(said.substring(from, i));
                number.run();
                from = i + 1;
            }
        }
        words.accept(said.substring(from));
    }

    String show() {
        return messages.text("document.show");
    }

    String showAll() {
        return messages.text("document.show-all");
    }

    String toText() {
        return messages.text("document.to-text");
    }
}
