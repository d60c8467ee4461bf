package org.lexgap.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The other things that one constraint could say instead of what it says. */
final class Constraint {

    private static final String FIELD = "((?:\\$\\w+ : )?\\w+)";
    private static final Pattern ONE = Pattern.compile(FIELD + " (==|!=) (\"[^\"]+\"|Verdict\\.\\w+)");
    private static final Pattern SEVERAL = Pattern.compile(FIELD + " (in|not in) \\(([^)]+)\\)");
    private static final Pattern ELEMENT = Pattern.compile("(\\w+) (contains|not contains) \"([^\"]+)\"");
    private static final Pattern MEMBER = Pattern.compile("(\\$\\w+) contains (\\w+)");
    private static final Pattern TRUTH = Pattern.compile("(\\w+) == (true|false)");
    private static final Pattern COMPARISON = Pattern.compile("([\\w.]+) (<=|<|>=|>|==|!=) (\\$?\\w+)");
    private static final List<String> ORDER = List.of("<", "<=", ">=", ">");

    private Constraint() {}

    /** @param values what its field may hold; constants with their type before them */
    static List<String> instead(String constraint, List<String> values) {
        Matcher one = ONE.matcher(constraint);
        if (one.matches()) {
            return one(one.group(1), one.group(2), unquoted(one.group(3)), values);
        }
        Matcher several = SEVERAL.matcher(constraint);
        if (several.matches()) {
            return several(
                    several.group(1),
                    several.group(2),
                    Arrays.asList(unquoted(several.group(3)).split(", ")),
                    values);
        }
        Matcher element = ELEMENT.matcher(constraint);
        if (element.matches()) {
            return element(element.group(1), element.group(2), element.group(3), values);
        }
        Matcher member = MEMBER.matcher(constraint);
        if (member.matches()) {
            return List.of(member.group(1) + " not contains " + member.group(2));
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

    private static List<String> one(String field, String sign, String value, List<String> values) {
        List<String> instead = new ArrayList<>();
        instead.add(field + " " + (sign.equals("==") ? "!=" : "==") + " " + quoted(value));
        for (String other : others(List.of(value), values)) {
            instead.add(field + " " + sign + " " + quoted(other));
            // What the rule lets in besides, or keeps out besides.
            instead.add(in(field, sign.equals("==") ? "in" : "not in", List.of(value, other)));
        }
        return instead;
    }

    private static List<String> several(String field, String word, List<String> named, List<String> values) {
        List<String> instead = new ArrayList<>();
        instead.add(in(field, word.equals("in") ? "not in" : "in", named));
        for (int i = 0; i < named.size(); i++) {
            List<String> fewer = new ArrayList<>(named);
            fewer.remove(i);
            instead.add(in(field, word, fewer));
            for (String other : others(named, values)) {
                List<String> changed = new ArrayList<>(named);
                changed.set(i, other);
                instead.add(in(field, word, changed));
            }
        }
        for (String other : others(named, values)) {
            List<String> more = new ArrayList<>(named);
            more.add(other);
            instead.add(in(field, word, more));
        }
        return instead;
    }

    private static List<String> element(String side, String word, String element, List<String> values) {
        List<String> instead = new ArrayList<>();
        instead.add(side + (word.equals("contains") ? " not contains" : " contains") + " \"" + element + "\"");
        if (List.of("lists", "lacks").contains(side)) {
            instead.add((side.equals("lists") ? "lacks " : "lists ") + word + " \"" + element + "\"");
        }
        others(List.of(element), values).forEach(other -> instead.add(side + " " + word + " \"" + other + "\""));
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
        List<String> instead = new ArrayList<>();
        ORDER.stream()
                .filter(other -> !other.equals(sign))
                .forEach(other -> instead.add(of + " " + other + " " + with));
        if (with.matches("\\d+")) {
            instead.add(of + " " + sign + " " + (Integer.parseInt(with) + 1));
        }
        return instead;
    }

    private static List<String> others(List<String> named, List<String> values) {
        return values.stream().filter(value -> !named.contains(value)).toList();
    }

    private static String in(String field, String word, List<String> values) {
        return values.stream()
                .map(Constraint::quoted)
                .collect(Collectors.joining(", ", field + " " + word + " (", ")"));
    }

    private static String quoted(String value) {
        return value.startsWith("Verdict.") ? value : "\"" + value + "\"";
    }

    private static String unquoted(String text) {
        return text.replace("\"", "");
    }
}
