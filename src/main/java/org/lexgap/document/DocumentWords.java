package org.lexgap.document;

import org.lexgap.language.Language;
import org.lexgap.language.Messages;

/** The few words that writers add to a document. */
record DocumentWords(Messages messages) {

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

    /** Which page it is, and of how many. */
    String pageOf(Object page, Object pages) {
        return messages.text("document.page-of", page, pages);
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
