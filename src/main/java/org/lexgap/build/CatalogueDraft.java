package org.lexgap.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lexgap.norm.Addressee;
import org.lexgap.norm.Dimension;
import org.lexgap.norm.Question;
import org.lexgap.norm.Severity;
import org.lexgap.norm.Strength;
import org.lexgap.norm.Word;

/** What a new norm adds to the catalogue: its entry, its id beside the sentences it states, and its new questions. */
final class CatalogueDraft {

    private static final int WIDTH = 120;

    private static final String NORM = """
              - id: %s
                sources: [%s]
                theme: %s
                addressee: %s
                dimension: %s
                statement: %s
                strength: %s
                modal: %s
                severityIfGap: %s
                applies: %s
                questions:%s
                verdict:
                  COMPLIANT: %s
                  PARTIAL: %s
                  GAP: %s
                remedy: %s
            """;

    private static final String QUESTION = """
              - id: %s
                wording: "%s"
                type: %s
                about: %s
                help: %s
            """;

    private final Draft draft;

    CatalogueDraft(Draft draft) {
        this.draft = draft;
    }

    /** Returns what a person should know of it. */
    List<String> addTo(Checkout checkout) throws IOException {
        List<String> told = new ArrayList<>();
        Sheet paragraph = checkout.sheet("rules/" + draft.paragraph().stem() + ".yaml");
        paragraph.lines().replaceAll(line -> line.replace("sentences; it holds no norm", "sentences and its norms"));
        paragraph.appendApart("norms", norm());
        for (Draft.Stated stated : draft.sentences()) {
            SentenceItem item = checkout.sheet("rules/" + stated.paragraph().stem() + ".yaml")
                    .sentence(stated.id());
            if (stated.equals(draft.main()) && !stated.isNormative()) {
                item.promote();
                told.add(stated.id()
                        + " is normative from now on. Its reason for holding no norm is taken out, in Russian too: "
                        + stated.sentence().why().orElse(""));
            }
            item.list(draft.norm());
        }
        for (Question question : draft.newQuestions()) {
            checkout.sheet("rules/questions/" + draft.theme().id() + ".yaml")
                    .appendApart("questions", question(question));
        }
        return told;
    }

    private String norm() {
        return NORM.formatted(
                draft.norm(),
                String.join(
                        ", ",
                        draft.sentences().stream()
                                .map(stated -> '"' + stated.id() + '"')
                                .toList()),
                draft.theme().id(),
                oneOf(Addressee.class),
                oneOf(Dimension.class),
                Unwritten.text("what it asks, in one sentence and in our own words"),
                oneOf(Strength.class),
                draft.modal()
                        .orElse(Unwritten.text(
                                "the degree of duty, in the words of the text; words that are new here are"
                                        + " translated in rules/ru/catalogue.yaml")),
                oneOf(Severity.class),
                Unwritten.text("to which States, or in which cases"),
                questions(),
                Unwritten.text("docs/verdict-words.md has the grammar"),
                Unwritten.TEXT,
                Unwritten.TEXT,
                Unwritten.text("what would close a gap"));
    }

    private String questions() {
        List<String> ids = draft.questions().stream().map(Question::id).toList();
        String flow = " [" + String.join(", ", ids) + "]";
        return "    questions:".length() + flow.length() <= WIDTH
                ? flow
                : "\n      - " + String.join("\n      - ", ids);
    }

    private static String question(Question question) {
        String common = QUESTION.formatted(
                question.id(),
                Unwritten.text("the question"),
                Word.of(question.type()),
                oneOf(Question.About.class),
                Unwritten.text("where to look, and what each answer means"));
        String values = "    values:\n      " + Unwritten.ID + ": " + Unwritten.TEXT + "\n";
        return common
                + switch (question.type()) {
                    case YES_NO_PARTIAL -> "    order: [\"yes\", partial, \"no\"]\n";
                    case TREATY_DATE -> "    order: [bound, not-bound]\n";
                    case DURATION -> "    order: " + Unwritten.text("shorter, longer or none") + "\n";
                    case CHOICE -> values + "    order: [" + Unwritten.ID + "]\n";
                    case SET -> values + "    order:\n      " + Unwritten.ID + ": more\n";
                };
    }

    private static String oneOf(Class<? extends Enum<?>> type) {
        return Unwritten.text(String.join(", ", Word.all(type)));
    }
}
