package org.lexgap.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The other things that one constraint could say instead of what it says. */
final class Constraint {

    private static final Pattern CHOICE = Pattern.compile("choice (==|!=) \"([^\"]+)\"");
    private static final Pattern CHOICES = Pattern.compile("choice in \\(([^)]+)\\)");
    private static final Pattern ELEMENT = Pattern.compile("(lists|lacks) contains \"([^\"]+)\"");
    private static final Pattern TRUTH = Pattern.compile("(\\w+) == (true|false)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) (<=|<|>=|>|==|!=) (\\$?\\w+)");
    private static final List<String> ORDER = List.of("<", "<=", ">=", ">");

    private Constraint() {}

    /** @param values what the question may be answered with */
    static List<String> instead(String constraint, List<String> values) {
        Matcher choice = CHOICE.matcher(constraint);
        if (choice.matches()) {
            return choice(choice.group(1), choice.group(2), values);
        }
        Matcher choices = CHOICES.matcher(constraint);
        if (choices.matches()) {
            return choices(Arrays.asList(choices.group(1).replace("\"", "").split(", ")), values);
        }
        Matcher element = ELEMENT.matcher(constraint);
        if (element.matches()) {
            return element(element.group(1), element.group(2), values);
        }
        Matcher truth = TRUTH.matcher(constraint);
        if (truth.matches()) {
            return truth(truth.group(1), truth.group(2));
        }
        Matcher comparison = COMPARISON.matcher(constraint);
        if (comparison.matches()) {
            return comparison(comparison.group(1), comparison.group(2), comparison.group(3));
        }
        throw new IllegalArgumentException("no known constraint: " + constraint);
    }

    private static List<String> choice(String sign, String value, List<String> values) {
        List<String> instead = new ArrayList<>();
        instead.add("choice " + (sign.equals("==") ? "!=" : "==") + " \"" + value + "\"");
        for (String other : others(List.of(value), values)) {
            instead.add("choice " + sign + " \"" + other + "\"");
            // What the rule lets in besides, or keeps out besides.
            instead.add(in(sign.equals("==") ? "in" : "not in", List.of(value, other)));
        }
        return instead;
    }

    private static List<String> choices(List<String> named, List<String> values) {
        List<String> instead = new ArrayList<>();
        instead.add(in("not in", named));
        for (int i = 0; i < named.size(); i++) {
            List<String> fewer = new ArrayList<>(named);
            fewer.remove(i);
            instead.add(in("in", fewer));
            for (String other : others(named, values)) {
                List<String> changed = new ArrayList<>(named);
                changed.set(i, other);
                instead.add(in("in", changed));
            }
        }
        for (String other : others(named, values)) {
            List<String> more = new ArrayList<>(named);
            more.add(other);
            instead.add(in("in", more));
        }
        return instead;
    }

    private static List<String> element(String side, String element, List<String> values) {
        List<String> instead = new ArrayList<>();
        instead.add(side + " not contains \"" + element + "\"");
        instead.add((side.equals("lists") ? "lacks" : "lists") + " contains \"" + element + "\"");
        others(List.of(element), values).forEach(other -> instead.add(side + " contains \"" + other + "\""));
        return instead;
    }

    private static List<String> truth(String of, String value) {
        List<String> instead = new ArrayList<>();
        instead.add(of + " == " + (value.equals("true") ? "false" : "true"));
        if (of.equals("listsNothing") || of.equals("listsSomething")) {
            instead.add((of.equals("listsNothing") ? "listsSomething" : "listsNothing") + " == " + value);
        }
        return instead;
    }

    private static List<String> comparison(String of, String sign, String with) {
        if (!ORDER.contains(sign)) {
            return List.of(of + (sign.equals("==") ? " != " : " == ") + with);
        }
        return ORDER.stream()
                .filter(other -> !other.equals(sign))
                .map(other -> of + " " + other + " " + with)
                .toList();
    }

    private static List<String> others(List<String> named, List<String> values) {
        return values.stream().filter(value -> !named.contains(value)).toList();
    }

    private static String in(String word, List<String> values) {
        return values.stream()
                .map(value -> "\"" + value + "\"")
                .collect(Collectors.joining(", ", "choice " + word + " (", ")"));
    }
}
