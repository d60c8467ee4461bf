package org.lexgap.build;

import java.io.IOException;
import org.lexgap.build.Draft.Reached;
import org.lexgap.norm.Question;

/** What is to be translated of a new norm: its texts, the sentences of its rules, and its new questions. */
final class TranslationDraft {

    private static final String NORM = """
              {id}:
                statement: {unwritten}
                modal: {unwritten}
                applies: {unwritten}
                remedy: {unwritten}
            """;

    private static final String QUESTION = """
              {id}:
                wording: {unwritten}
                help: {unwritten}
            """;

    private static final String VALUES = """
                values:
                  {value}: {unwritten}
            """;

    private final Draft draft;

    TranslationDraft(Draft draft) {
        this.draft = draft;
    }

    void addTo(Checkout checkout) throws IOException {
        Sheet paragraph = checkout.sheet("rules/ru/" + draft.paragraph().stem() + ".yaml");
        if (paragraph.isBlank()) {
            paragraph.append("# Paragraph " + draft.paragraph().number() + " of the Programme of Action, in Russian\n");
        }
        paragraph.appendApart("norms", filled(NORM, draft.norm()));
        for (Reached verdict : Reached.values()) {
            String rule = draft.norm() + "/" + verdict + "/" + Unwritten.ID;
            paragraph.appendUnder("rules", "  " + rule + ": " + Unwritten.TEXT + "\n");
        }
        for (Question question : draft.newQuestions()) {
            Sheet theme = checkout.sheet("rules/ru/questions/" + draft.theme().id() + ".yaml");
            if (theme.isBlank()) {
                theme.append("# Questions of the theme " + draft.theme().id() + ", in Russian\n");
            }
            String values = question.values().isEmpty() ? "" : VALUES;
            theme.appendApart("questions", filled(QUESTION + values, question.id()));
        }
    }

    private static String filled(String template, String id) {
        return template.replace("{id}", id).replace("{value}", Unwritten.ID).replace("{unwritten}", Unwritten.TEXT);
    }
}
