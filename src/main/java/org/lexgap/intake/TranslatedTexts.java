package org.lexgap.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** A mapping of translated texts; what nobody asks for is left over. */
final class TranslatedTexts {

    private final Node.Mapping mapping;
    private final Problems problems;
    private final Map<String, TranslatedTexts> asked = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    TranslatedTexts(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    Place at() {
        return mapping.at();
    }

    List<String> names() {
        return mapping.members().stream().map(member -> member.key().text()).toList();
    }

    TranslatedTexts within(String key) {
        used.add(key);
        return asked.computeIfAbsent(
                key,
                unseen -> new TranslatedTexts(
                        mapping.get(key).orElse(null) instanceof Node.Mapping inner
                                ? inner
                                : new Node.Mapping(
                                        List.of(), mapping.at().file().isEmpty() ? Trees.start(key) : mapping.at()),
                        problems));
    }

    /** A subtree as it stands, all of it used. */
    Optional<Node> whole(String key) {
        used.add(key);
        return mapping.get(key);
    }

    Node text(String key) {
        used.add(key);
        if (mapping.get(key).orElse(null) instanceof Node.Scalar text
                && !text.text().isBlank()) {
            return text;
        }
        problems.error(mapping.at(), "NOT_TRANSLATED", Message.said("\"" + key + "\" is not translated"));
        return new Node.Scalar(key, false, mapping.at());
    }

    /** As many texts as the list that they translate has items. */
    List<Node> texts(String key, Node.Sequence of) {
        used.add(key);
        List<Node> items = mapping.get(key).orElse(null) instanceof Node.Sequence list ? list.items() : List.<Node>of();
        if (items.size() != of.items().size()) {
            problems.error(
                    mapping.at(),
                    "NOT_TRANSLATED",
                    Message.said("\"" + key + "\" has " + items.size() + " of "
                            + of.items().size() + " texts"));
            return of.items();
        }
        return items;
    }

    Map<String, Node.Scalar> all(String key) {
        used.add(key);
        Map<String, Node.Scalar> all = new LinkedHashMap<>();
        if (mapping.get(key).orElse(null) instanceof Node.Mapping inner) {
            for (Node.Member member : inner.members()) {
                if (member.value() instanceof Node.Scalar scalar
                        && !scalar.text().isBlank()) {
                    all.put(member.key().text(), scalar);
                }
            }
        }
        return all;
    }

    void reportUnused() {
        for (Node.Member member : mapping.members()) {
            if (!used.contains(member.key().text())) {
                problems.error(
                        member.key().at(),
                        "TRANSLATES_NOTHING",
                        Message.said(
                                "\"" + member.key().text() + "\" has nothing in the catalogue that it translates"));
            }
        }
        asked.values().forEach(TranslatedTexts::reportUnused);
    }
}
