package org.lexgap.build;

import java.io.IOException;
import org.lexgap.build.Draft.Reached;
import org.lexgap.norm.Question;

/** What is to be said in Russian of a new norm: its texts, the sentences of its rules, new words and new questions. */
final class TranslationDraft {

    private static final String FOLDER = "rules/ru/";

    private static final String NORM = """
              {id}:
                statement: {unwritten}
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
        if (!draft.main().isNormative()) {
            checkout.sheet(FOLDER + draft.main().paragraph().stem() + ".yaml")
                    .removeUnder("sentences", '"' + draft.main().id() + '"');
        }
        Sheet paragraph = checkout.sheet(FOLDER + draft.paragraph().stem() + ".yaml");
        paragraph.lines().replaceAll(line -> line.replace("пояснения по-русски; норм в нём нет", "нормы по-русски"));
        paragraph.appendApart("norms", filled(NORM, draft.norm()));
        for (Reached verdict : Reached.values()) {
            String rule = draft.norm() + "/" + verdict + "/" + Unwritten.ID;
            paragraph.appendUnder("rules", "  " + rule + ": " + Unwritten.TEXT + "\n");
        }
        if (draft.modal().isPresent()) {
            addModal(checkout.sheet(FOLDER + "catalogue.yaml"), draft.modal().get());
        }
        for (Question question : draft.newQuestions()) {
            String values = question.values().isEmpty() ? "" : VALUES;
            checkout.sheet(FOLDER + "questions/" + draft.theme().id() + ".yaml")
                    .appendApart("questions", filled(QUESTION + values, question.id()));
        }
    }

    /** Words of duty are translated once for all norms. */
    private static void addModal(Sheet words, String modal) {
        String entry = "  \"" + modal + "\":";
        if (words.lines().stream().noneMatch(line -> line.startsWith(entry))) {
            words.appendUnder("modals", entry + " " + Unwritten.TEXT + "\n");
        }
    }

    private static String filled(String template, String id) {
        return template.replace("{id}", id).replace("{value}", Unwritten.ID).replace("{unwritten}", Unwritten.TEXT);
    }
}
