package org.lexgap.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.language.Message;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;

/** Reads what is said in answer to a question, as its type allows. */
final class ValueReader {

    private static final Pattern PERIOD =
            Pattern.compile("P(?=\\d)(?:(\\d{1,4})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?");

    private final Problems problems;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Value> read(Question question, Node node, Optional<SortedSet<String>> checked) {
        if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            problems.error(scalar.at(), "EMPTY_VALUE", Message.of("intake.no-answer", question.id()));
            return Optional.empty();
        }
        return switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE ->
                scalar(question, node, "intake.takes-one-value").flatMap(word -> choice(question, word));
            case SET -> set(question, node, checked);
            case TREATY_DATE -> treaty(question, node);
            case DURATION -> scalar(question, node, "intake.takes-a-period").flatMap(this::period);
        };
    }

    /** The values of a set that are named in a list; a problem for each that the question does not allow. */
    SortedSet<String> elements(Question question, List<Node> items) {
        SortedSet<String> elements = new TreeSet<>();
        for (Node item : items) {
            scalar(question, item, "intake.takes-elements")
                    .flatMap(word -> allowed(question, word))
                    .ifPresent(element -> {
                        if (!elements.add(element)) {
                            problems.error(item.at(), "DUPLICATE_VALUE", Message.of("intake.listed-twice", element));
                        }
                    });
        }
        return elements;
    }

    private Optional<Value> choice(Question question, Node.Scalar word) {
        return allowed(question, word).map(Value.Choice::new);
    }

    private Optional<String> allowed(Question question, Node.Scalar word) {
        if (question.valueIds().contains(word.text())) {
            return Optional.of(word.text());
        }
        problems.error(word.at(), "UNKNOWN_VALUE", Fields.noValue(word.text(), question.id(), question.valueIds()));
        return Optional.empty();
    }

    private Optional<Value> set(Question question, Node node, Optional<SortedSet<String>> checked) {
        if (node instanceof Node.Sequence sequence) {
            return Optional.of(new Value.Listed(elements(question, sequence.items()), checked));
        }
        problems.error(
                node.at(),
                "WRONG_TYPE",
                Message.of(
                        "intake.takes-a-list",
                        question.id(),
                        question.valueIds().get(0)));
        return Optional.empty();
    }

    private Optional<Value> treaty(Question question, Node node) {
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            return Optional.of(new Value.TreatyDate(Optional.empty()));
        }
        Optional<LocalDate> since =
                scalar(question, node, "intake.takes-a-treaty-date").flatMap(date -> Fields.date(date, problems));
        return since.map(date -> new Value.TreatyDate(Optional.of(date)));
    }

    private Optional<Value> period(Node.Scalar scalar) {
        Matcher matcher = PERIOD.matcher(scalar.text());
        if (!matcher.matches()) {
            problems.error(scalar.at(), "BAD_DURATION", Message.of("intake.bad-duration", Shown.of(scalar.text())));
            return Optional.empty();
        }
        long days = 365 * number(matcher.group(1))
                + 30 * number(matcher.group(2))
                + 7 * number(matcher.group(3))
                + number(matcher.group(4));
        return Optional.of(new Value.Length(scalar.text(), days));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** @param takes key of the message that says what the question takes */
    private Optional<Node.Scalar> scalar(Question question, Node node, String takes) {
        if (node instanceof Node.Scalar scalar && !scalar.isNull() && !scalar.isEmpty()) {
            return Optional.of(scalar);
        }
        Message hint = node instanceof Node.Scalar ? Message.of("intake.null-is-for-treaties") : Message.NOTHING;
        problems.error(node.at(), "WRONG_TYPE", Message.of(takes, question.id(), hint));
        return Optional.empty();
    }
}
