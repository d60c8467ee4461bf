package org.lexgap.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import org.lexgap.norm.Word;

/** The members of a mapping, asked for by name and kind; what does not fit becomes a problem at its place. */
final class Fields {

    private final Node.Mapping mapping;
    private final Problems problems;

    /** Reports every key that is none of those known. */
    Fields(Node.Mapping mapping, List<String> known, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        for (Node.Member member : mapping.members()) {
            String key = member.key().text();
            if (!known.contains(key)) {
                problems.error(
                        member.key().at(),
                        "UNKNOWN_KEY",
                        Message.of(
                                "intake.unknown-key",
                                Shown.of(key),
                                String.join(", ", known),
                                Nearest.hint(key, known)));
            }
        }
    }

    /** The members of a node that must be a mapping; nothing, and a problem, where it is something else. */
    static Optional<Fields> of(Node node, Message what, List<String> known, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, known, problems));
        }
        problems.error(node.at(), "WRONG_TYPE", Message.of("intake.must-be-mapping", what));
        return Optional.empty();
    }

    Place at() {
        return mapping.at();
    }

    Optional<Node> node(String key) {
        return mapping.get(key);
    }

    /** The scalar under a key; a problem where there is a list or mapping, or nothing after the colon. */
    Optional<Node.Scalar> scalar(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof Node.Scalar scalar)) {
            problems.error(node.get().at(), "WRONG_TYPE", Message.of("intake.must-be-one-value", key));
            return Optional.empty();
        }
        if (scalar.isEmpty() || scalar.isNull()) {
            problems.error(scalar.at(), "EMPTY_VALUE", Message.of("intake.key-without-value", key));
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    Optional<String> text(String key) {
        return scalar(key).map(Node.Scalar::text);
    }

    /** The text under a key that must be there; an empty text, and a problem, where it is not. */
    String required(String key) {
        if (node(key).isEmpty()) {
            problems.error(at(), "MISSING_KEY", Message.of("intake.missing-key", key));
        }
        return text(key).orElse("");
    }

    Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(scalar -> date(scalar, problems));
    }

    /** The constant named under a key; a problem where the type has none of that name. */
    <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return scalar(key).flatMap(scalar -> {
            Optional<E> constant = Word.find(type, scalar.text());
            if (constant.isEmpty()) {
                problems.error(scalar.at(), "UNKNOWN_WORD", noValue(scalar.text(), key, Word.all(type)));
            }
            return constant;
        });
    }

    /** The list under a key, or an empty one where there is none; a problem where it is no list. */
    List<Node> list(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.error(node.get().at(), "WRONG_TYPE", Message.of("intake.must-be-list", key));
        return List.of();
    }

    /** The scalars of the list under a key. */
    List<Node.Scalar> scalars(String key) {
        List<Node.Scalar> scalars = new ArrayList<>();
        for (Node item : list(key)) {
            if (item instanceof Node.Scalar scalar && !scalar.isEmpty()) {
                scalars.add(scalar);
            } else {
                problems.error(item.at(), "WRONG_TYPE", Message.of("intake.must-list-values", key));
            }
        }
        return scalars;
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(Node.Scalar::text).toList();
    }

    static Optional<LocalDate> date(Node.Scalar scalar, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeParseException e) {
            problems.error(scalar.at(), "BAD_DATE", Message.of("intake.bad-date", Shown.of(scalar.text())));
            return Optional.empty();
        }
    }

    /** "X is no value of Y; use A, B or C (did you mean A?)". */
    static Message noValue(String written, String of, List<String> allowed) {
        return Message.of(
                "intake.no-value-of",
                Shown.of(written),
                of,
                Message.listed("common.or", allowed),
                Nearest.hint(written, allowed));
    }
}
