package org.lexgap.report;

import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/** Norms and questions as lists for a terminal. */
public final class CatalogueText {

    private CatalogueText() {}

    /** All norms under their paragraphs, one line each. */
    public static String norms(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : catalogue.paragraphs()) {
            text.append(paragraph.number())
                    .append("  ")
                    .append(paragraph.title())
                    .append('\n');
            for (Norm norm : paragraph.norms()) {
                text.append("  ")
                        .append(norm.id())
                        .append("  ")
                        .append(norm.statement())
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** All questions under their themes, with what may be answered. */
    public static String questions(Catalogue catalogue, Language language) {
        Messages messages = Messages.in(language);
        StringBuilder text = new StringBuilder();
        Theme theme = null;
        for (Question question : catalogue.questions()) {
            if (question.theme() != theme) {
                theme = question.theme();
                text.append(catalogue.title(theme)).append('\n');
            }
            text.append("  ")
                    .append(question.id())
                    .append("  ")
                    .append(question.wording())
                    .append('\n');
            text.append("      ").append(messages.text("report.type." + Word.of(question.type())));
            if (!question.values().isEmpty()) {
                text.append(": ").append(String.join(", ", question.valueIds()));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
