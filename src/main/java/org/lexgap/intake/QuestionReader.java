package org.lexgap.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.norm.Order;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/** Reads a file of questions. */
final class QuestionReader {

    private static final List<String> KEYS = List.of("id", "wording", "type", "about", "help", "values", "order");
    private static final List<String> YES_NO_PARTIAL = List.of("yes", "partial", "no");

    private final List<Question.Value> yesNoPartial;
    private final Problems problems;

    /** Takes the labels of yes, partial and no from the head of the catalogue. */
    QuestionReader(Fields head, Problems problems) {
        this.problems = problems;
        this.yesNoPartial = head.node("answers")
                .flatMap(node -> Fields.of(node, Message.said("answers"), YES_NO_PARTIAL, problems))
                .map(labels -> YES_NO_PARTIAL.stream()
                        .map(value -> new Question.Value(value, labels.required(value)))
                        .toList())
                .orElse(List.of());
    }

    List<Question> read(Node file) {
        List<Question> questions = new ArrayList<>();
        Fields.of(file, Message.said("a file of questions"), List.of("theme", "questions"), problems)
                .ifPresent(fields -> fields.word("theme", Theme.class).ifPresent(theme -> {
                    for (Node item : fields.list("questions")) {
                        Fields.of(item, Message.said("a question"), KEYS, problems)
                                .flatMap(question -> question(theme, question))
                                .ifPresent(questions::add);
                    }
                }));
        return questions;
    }

    private Optional<Question> question(Theme theme, Fields fields) {
        Optional<Question.Type> type = fields.word("type", Question.Type.class);
        Optional<Question.About> about = fields.word("about", Question.About.class);
        if (type.isEmpty() || about.isEmpty()) {
            problems.error(fields.at(), "MISSING_KEY", Message.said("a question needs a type and what it is about"));
            return Optional.empty();
        }
        List<Question.Value> values = values(type.get(), fields);
        return Optional.of(new Question(
                fields.required("id"),
                theme,
                fields.required("wording"),
                type.get(),
                about.get(),
                fields.required("help"),
                values,
                order(type.get(), values, fields)));
    }

    private List<Question.Value> values(Question.Type type, Fields fields) {
        if (type == Question.Type.YES_NO_PARTIAL) {
            return yesNoPartial;
        }
        List<Question.Value> values = new ArrayList<>();
        if (fields.node("values").orElse(null) instanceof Node.Mapping mapping) {
            for (Node.Member member : mapping.members()) {
                if (member.value() instanceof Node.Scalar label && !label.text().isBlank()) {
                    values.add(new Question.Value(member.key().text(), label.text()));
                } else {
                    problems.error(member.key().at(), "EMPTY_VALUE", Message.said("a value needs a label"));
                }
            }
        }
        boolean needsValues = type == Question.Type.CHOICE || type == Question.Type.SET;
        if (needsValues == values.isEmpty()) {
            problems.error(
                    fields.at(),
                    "MISSING_KEY",
                    Message.said(needsValues ? "\"values\" are missing" : "this type has no \"values\""));
        }
        return values;
    }

    private Order order(Question.Type type, List<Question.Value> values, Fields fields) {
        Optional<Node> node = fields.node("order");
        if (node.isEmpty()) {
            problems.error(
                    fields.at(), "MISSING_KEY", Message.said("\"order\" is missing; write none where there is none"));
            return new Order.None();
        }
        if (node.get() instanceof Node.Scalar word) {
            return word(word, type);
        }
        return node.get() instanceof Node.Mapping mapping
                ? perElement(mapping, type, values)
                : ranked(fields.texts("order"), type, values, node.get());
    }

    private Order word(Node.Scalar word, Question.Type type) {
        if (type == Question.Type.DURATION && List.of("shorter", "longer").contains(word.text())) {
            return new Order.Length(word.text().equals("shorter"));
        }
        if (!word.text().equals("none")) {
            problems.error(
                    word.at(),
                    "UNKNOWN_WORD",
                    Message.said("\"" + Shown.of(word.text()) + "\" is no order for this type"));
        }
        return new Order.None();
    }

    private Order ranked(List<String> order, Question.Type type, List<Question.Value> values, Node node) {
        List<String> all = type == Question.Type.TREATY_DATE
                ? List.of("bound", "not-bound")
                : values.stream().map(Question.Value::id).toList();
        if (order.size() != all.size() || !order.containsAll(all)) {
            problems.error(
                    node.at(),
                    "UNKNOWN_VALUE",
                    Message.said("an order names each value once: " + String.join(", ", all)));
        }
        return new Order.Ranked(order);
    }

    private Order perElement(Node.Mapping mapping, Question.Type type, List<Question.Value> values) {
        Map<String, Order.Effect> effects = new LinkedHashMap<>();
        for (Node.Member member : mapping.members()) {
            if (member.value() instanceof Node.Scalar effect) {
                Word.find(Order.Effect.class, effect.text())
                        .ifPresentOrElse(
                                known -> effects.put(member.key().text(), known),
                                () -> problems.error(
                                        effect.at(), "UNKNOWN_WORD", Message.said("use more, less or none")));
            }
        }
        List<String> all = values.stream().map(Question.Value::id).toList();
        if (type != Question.Type.SET || !effects.keySet().equals(new java.util.LinkedHashSet<>(all))) {
            problems.error(
                    mapping.at(),
                    "UNKNOWN_VALUE",
                    Message.said("an order by element names each element of a set once"));
        }
        return new Order.PerElement(effects);
    }
}
