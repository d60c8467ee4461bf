package org.lexgap.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            problems.error(
                    scalar.at(),
                    "EMPTY_VALUE",
                    question.id() + " has no value; write null if checked and not bound, or delete the line");
            return Optional.empty();
        }
        return switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE ->
                scalar(question, node, "one of its values").flatMap(word -> choice(question, word));
            case SET -> set(question, node, checked);
            case TREATY_DATE -> treaty(question, node);
            case DURATION -> scalar(question, node, "a period such as P5Y").flatMap(this::period);
        };
    }

    /** The values of a set that are named in a list; a problem for each that the question does not allow. */
    SortedSet<String> elements(Question question, List<Node> items) {
        SortedSet<String> elements = new TreeSet<>();
        for (Node item : items) {
            scalar(question, item, "a list of its values")
                    .flatMap(word -> allowed(question, word))
                    .ifPresent(element -> {
                        if (!elements.add(element)) {
                            problems.error(item.at(), "DUPLICATE_VALUE", "\"" + element + "\" is listed a second time");
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
                question.id() + " takes a list, such as [" + question.valueIds().get(0)
                        + "]; write [] if checked and none");
        return Optional.empty();
    }

    private Optional<Value> treaty(Question question, Node node) {
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            return Optional.of(new Value.TreatyDate(Optional.empty()));
        }
        String expected = "the day the treaty binds, or null if checked and not bound";
        Optional<LocalDate> since = scalar(question, node, expected).flatMap(date -> Fields.date(date, problems));
        return since.map(date -> new Value.TreatyDate(Optional.of(date)));
    }

    private Optional<Value> period(Node.Scalar scalar) {
        Matcher matcher = PERIOD.matcher(scalar.text());
        if (!matcher.matches()) {
            problems.error(
                    scalar.at(),
                    "BAD_DURATION",
                    "\"" + Shown.of(scalar.text())
                            + "\" is no period; write years, months, weeks or days, such as P5Y, P18M or P0D");
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

    private Optional<Node.Scalar> scalar(Question question, Node node, String expected) {
        if (node instanceof Node.Scalar scalar && !scalar.isNull() && !scalar.isEmpty()) {
            return Optional.of(scalar);
        }
        String hint = node instanceof Node.Scalar
                ? "; null is for treaties alone: delete the line if the question was not answered"
                : "";
        problems.error(node.at(), "WRONG_TYPE", question.id() + " takes " + expected + hint);
        return Optional.empty();
    }
}
