package org.lexgap.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lexgap.language.Message;

/** Lays translated texts over the catalogue's files, one kind of file after the other, and remembers what it has used. */
final class Overlay {

    private static final String HEAD = "catalogue.yaml";
    private static final String STATES = "states.yaml";
    private static final String RESERVATIONS = "reservations.yaml";
    private static final String INSTRUMENTS = "instruments.yaml";

    /** Files of sentences that belong to rules outside the paragraphs, and the key under which they stand. */
    private static final Map<String, String> SENTENCES = Map.of("meta.yaml", "remarks", "consistency.yaml", "checks");

    private static final List<String> NORM_TEXTS = List.of("statement", "applies", "inference", "note", "remedy");
    private static final Set<String> SEVERITY_NOTES = Set.of("severityUplift", "severityReduction");

    private final TranslatedTexts texts;
    private final Problems problems;

    Overlay(Node.Mapping texts, Problems problems) {
        this.texts = new TranslatedTexts(texts, problems);
        this.problems = problems;
    }

    Node file(String name, Node file) {
        if (!(file instanceof Node.Mapping mapping)) {
            return name.equals(STATES) ? states((Node.Sequence) file) : file;
        }
        if (name.equals(HEAD)) {
            return head(mapping);
        }
        if (name.equals(RESERVATIONS)) {
            TranslatedTexts reservations = texts.within(name);
            return each(mapping, "reservations", item -> {
                TranslatedTexts of = reservations.within(id(item));
                return with(item, Map.of("detail", of.text("detail"), "source", of.text("source")));
            });
        }
        if (name.startsWith("questions/")) {
            TranslatedTexts questions = texts.within(name).within("questions");
            return each(mapping, "questions", item -> question(item, questions.within(id(item))));
        }
        return name.startsWith("para-") ? paragraph(mapping, texts.within(name)) : file;
    }

    private Node states(Node.Sequence states) {
        TranslatedTexts names = texts.within(STATES);
        return new Node.Sequence(
                states.items().stream()
                        .map(state -> (Node) with(
                                (Node.Mapping) state, Map.of("name", names.text(text((Node.Mapping) state, "iso")))))
                        .toList(),
                states.at());
    }

    private Node head(Node.Mapping head) {
        TranslatedTexts themes = texts.within(HEAD).within("themes");
        TranslatedTexts answers = texts.within(HEAD).within("answers");
        Node titled = each(head, "themes", theme -> with(theme, Map.of("title", themes.text(id(theme)))));
        return with((Node.Mapping) titled, Map.of("answers", every((Node.Mapping) field(head, "answers"), answers)));
    }

    private Node.Mapping question(Node.Mapping question, TranslatedTexts of) {
        Map<String, Node> said = new LinkedHashMap<>();
        said.put("wording", of.text("wording"));
        said.put("help", of.text("help"));
        question.get("values")
                .ifPresent(values -> said.put("values", every((Node.Mapping) values, of.within("values"))));
        return with(question, said);
    }

    private Node paragraph(Node.Mapping paragraph, TranslatedTexts of) {
        Node titled = with(paragraph, Map.of("title", of.text("title")));
        Node explained = each(
                (Node.Mapping) titled,
                "sentences",
                sentence -> sentence.get("why").isEmpty()
                        ? sentence
                        : with(sentence, Map.of("why", of.within("sentences").text(id(sentence)))));
        return each(
                (Node.Mapping) explained,
                "norms",
                norm -> norm(norm, of.within("norms").within(id(norm))));
    }

    private Node.Mapping norm(Node.Mapping norm, TranslatedTexts of) {
        Map<String, Node> said = new LinkedHashMap<>();
        for (Node.Member member : norm.members()) {
            String key = member.key().text();
            if (NORM_TEXTS.contains(key)) {
                said.put(key, of.text(key));
            } else if (SEVERITY_NOTES.contains(key)) {
                said.put(key, of.text("severityNote"));
            } else if (key.equals("modal")) {
                said.put(key, texts.within(HEAD).within("modals").text(((Node.Scalar) member.value()).text()));
            } else if (key.equals("exceptions")) {
                said.put(
                        key,
                        new Node.Sequence(
                                of.texts(key, (Node.Sequence) member.value()),
                                member.value().at()));
            } else if (key.equals("dependencies")) {
                said.put(key, effects((Node.Sequence) member.value(), of));
            }
        }
        return with(norm, said);
    }

    private static Node effects(Node.Sequence dependencies, TranslatedTexts of) {
        List<Node> effects = of.texts("dependencies", dependencies);
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < dependencies.items().size(); i++) {
            items.add(with((Node.Mapping) dependencies.items().get(i), Map.of("effect", effects.get(i))));
        }
        return new Node.Sequence(items, dependencies.at());
    }

    /** How cited instruments are named, for the reader of the catalogue to take as it is. */
    Optional<Node.Member> instruments() {
        return texts.whole(INSTRUMENTS)
                .map(node -> new Node.Member(new Node.Scalar(CatalogueReader.CITED, false, node.at()), node));
    }

    Map<String, String> sentences(Set<String> ids) {
        Map<String, Node.Scalar> found = new LinkedHashMap<>();
        SENTENCES.forEach((file, key) -> found.putAll(texts.within(file).all(key)));
        texts.names().stream()
                .filter(name -> name.startsWith("para-"))
                .forEach(name -> found.putAll(texts.within(name).all("rules")));
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String id : ids) {
            Node.Scalar sentence = found.remove(id);
            if (sentence == null) {
                problems.error(texts.at(), "NOT_TRANSLATED", Message.said(id + " has no sentence"));
            } else {
                sentences.put(id, sentence.text());
            }
        }
        found.forEach((id, sentence) -> problems.error(
                sentence.at(), "TRANSLATES_NOTHING", Message.said(id + " is no rule, check or rule about rules")));
        return sentences;
    }

    void reportWhatIsLeft() {
        texts.reportUnused();
    }

    private static Node every(Node.Mapping labels, TranslatedTexts of) {
        return new Node.Mapping(
                labels.members().stream()
                        .map(label ->
                                new Node.Member(label.key(), of.text(label.key().text())))
                        .toList(),
                labels.at());
    }

    private static Node each(Node.Mapping of, String key, UnaryOperator<Node.Mapping> change) {
        Node.Sequence list = (Node.Sequence) field(of, key);
        List<Node> items = list.items().stream()
                .map(item -> (Node) change.apply((Node.Mapping) item))
                .toList();
        return with(of, Map.of(key, new Node.Sequence(items, list.at())));
    }

    private static Node.Mapping with(Node.Mapping of, Map<String, Node> instead) {
        return new Node.Mapping(
                of.members().stream()
                        .map(member -> new Node.Member(
                                member.key(), instead.getOrDefault(member.key().text(), member.value())))
                        .toList(),
                of.at());
    }

    private static Node field(Node.Mapping of, String key) {
        return of.get(key).orElseThrow();
    }

    private static String id(Node.Mapping of) {
        return text(of, "id");
    }

    private static String text(Node.Mapping of, String key) {
        return ((Node.Scalar) field(of, key)).text();
    }
}
