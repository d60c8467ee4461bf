package org.lexgap.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;

/** A parsed condition: what it says of answers, and which questions and values it names. */
final class Condition {

    private static final Pattern ATOM = Pattern.compile("([a-z0-9-]+) "
            + "(=|lists|does not list|is answered and is not|is shorter than|is not shorter than) ([a-z0-9-]+)"
            + "|([a-z0-9-]+) (is an empty list|is not an empty list"
            + "|is a date on or before the assessment date|is null or a later date)");

    private final String text;
    private final Map<String, Set<String>> named = new LinkedHashMap<>();
    private final Function<EffectiveAnswers, Truth> truth;
    private int at;

    private Condition(String text) {
        this.text = text;
        this.truth = or();
        if (at < text.length()) {
            throw new IllegalArgumentException("cannot read \"" + text.substring(at) + "\" in: " + text);
        }
    }

    static Condition parse(String words) {
        return new Condition(words.strip().replaceAll("\\.$", "").replaceAll("\\s+", " "));
    }

    Truth in(EffectiveAnswers answers) {
        return truth.apply(answers);
    }

    /** Question to the values named for it. */
    Map<String, Set<String>> named() {
        return named;
    }

    private Function<EffectiveAnswers, Truth> or() {
        List<Function<EffectiveAnswers, Truth>> parts = new ArrayList<>(List.of(and()));
        while (take(" or ")) {
            parts.add(and());
        }
        return answers -> parts.stream().map(part -> part.apply(answers)).reduce(Truth.FALSE, Truth::or);
    }

    private Function<EffectiveAnswers, Truth> and() {
        List<Function<EffectiveAnswers, Truth>> parts = new ArrayList<>(List.of(unary()));
        while (take(" and ")) {
            parts.add(unary());
        }
        return answers -> parts.stream().map(part -> part.apply(answers)).reduce(Truth.TRUE, Truth::and);
    }

    private Function<EffectiveAnswers, Truth> unary() {
        if (take("it is not the case that ")) {
            Function<EffectiveAnswers, Truth> denied = unary();
            return answers -> denied.apply(answers).not();
        }
        if (take("(")) {
            return closed(")");
        }
        if (take("[")) {
            return closed("]");
        }
        return atom();
    }

    private Function<EffectiveAnswers, Truth> closed(String bracket) {
        Function<EffectiveAnswers, Truth> inner = or();
        if (!take(bracket)) {
            throw new IllegalArgumentException("no " + bracket + " at \"" + text.substring(at) + "\" in: " + text);
        }
        return inner;
    }

    private Function<EffectiveAnswers, Truth> atom() {
        Matcher matcher = ATOM.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("no condition at \"" + text.substring(at) + "\" in: " + text);
        }
        at = matcher.end();
        if (matcher.group(4) != null) {
            return withoutValue(matcher.group(4), matcher.group(5));
        }
        return withValue(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    private Function<EffectiveAnswers, Truth> withoutValue(String question, String test) {
        named.computeIfAbsent(question, key -> new LinkedHashSet<>());
        return switch (test) {
            case "is an empty list" -> answers -> isEmpty(answers, question);
            case "is not an empty list" -> answers -> isEmpty(answers, question).not();
            case "is a date on or before the assessment date" -> answers -> binds(answers, question);
            default -> answers -> binds(answers, question).not();
        };
    }

    private Function<EffectiveAnswers, Truth> withValue(String question, String test, String value) {
        Set<String> values = named.computeIfAbsent(question, key -> new LinkedHashSet<>());
        if (test.endsWith("shorter than")) {
            named.computeIfAbsent(value, key -> new LinkedHashSet<>());
        } else {
            values.add(value);
        }
        return switch (test) {
            case "=" -> answers -> equals(answers, question, value);
            case "is answered and is not" ->
                answers -> equals(answers, question, value).not();
            case "lists" -> answers -> lists(answers, question, value);
            case "does not list" -> answers -> lists(answers, question, value).not();
            case "is shorter than" -> answers -> shorter(answers, question, value);
            default -> answers -> shorter(answers, question, value).not();
        };
    }

    private static Truth equals(EffectiveAnswers answers, String question, String value) {
        return decided(
                answers,
                question,
                given -> Truth.of(((Value.Choice) given).text().equals(value)));
    }

    private static Truth lists(EffectiveAnswers answers, String question, String element) {
        return decided(answers, question, given -> {
            Value.Listed set = (Value.Listed) given;
            if (set.listed().contains(element)) {
                return Truth.TRUE;
            }
            return set.checked().isEmpty() || set.checked().get().contains(element) ? Truth.FALSE : Truth.UNDECIDED;
        });
    }

    private static Truth isEmpty(EffectiveAnswers answers, String question) {
        List<String> all = answers.answer(question).question().valueIds();
        return all.stream()
                .map(element -> lists(answers, question, element))
                .reduce(Truth.FALSE, Truth::or)
                .not();
    }

    private static Truth binds(EffectiveAnswers answers, String question) {
        return decided(
                answers,
                question,
                given -> Truth.of(((Value.TreatyDate) given)
                        .since()
                        .filter(since -> !since.isAfter(answers.day()))
                        .isPresent()));
    }

    private static Truth shorter(EffectiveAnswers answers, String question, String other) {
        return decided(
                answers,
                question,
                one -> decided(
                        answers, other, two -> Truth.of(((Value.Length) one).days() < ((Value.Length) two).days())));
    }

    private static Truth decided(EffectiveAnswers answers, String question, Function<Value, Truth> test) {
        Optional<Value> value = answers.value(question);
        return value.map(test).orElse(Truth.UNDECIDED);
    }

    private boolean take(String expected) {
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }
}
