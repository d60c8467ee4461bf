package org.lexgap.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a rule between {@code when} and {@code then}, as a tree that knows where in the text each piece stands. */
final class Conditions {

    /** A stretch of the rule's text. */
    record Span(int start, int end) {}

    /** A pattern, or patterns joined by {@code or} or {@code and}. */
    sealed interface Part permits Fact, Group {
        Span span();
    }

    /** A pattern on one fact. */
    record Fact(Span span, String type, List<Span> constraints) implements Part {}

    /**
     * Patterns in brackets.
     *
     * @param quantifier {@code exists} or {@code not}; empty before mere brackets
     */
    record Group(Span span, String quantifier, List<Part> parts) implements Part {}

    private static final List<String> QUANTIFIERS = List.of("exists", "not", "");
    private static final Pattern FACT = Pattern.compile("([A-Z]\\w+)\\(");
    private static final Pattern JOINT = Pattern.compile("\\b(or|and)\\b");

    private final String text;
    private int at;

    private Conditions(String text) {
        this.text = text;
    }

    /** The conditions of a rule, all of which must hold. */
    static List<Part> of(String rule) {
        Conditions reading = new Conditions(rule);
        reading.at = rule.indexOf("\nwhen\n") + "\nwhen\n".length();
        int end = rule.indexOf("\nthen\n");
        List<Part> parts = new ArrayList<>();
        for (reading.skipSpace(); reading.at < end; reading.skipSpace()) {
            parts.add(reading.part());
        }
        return parts;
    }

    private Part part() {
        int start = at;
        for (String quantifier : QUANTIFIERS) {
            if (text.startsWith(quantifier + "(", at)) {
                at += quantifier.length() + 1;
                return group(start, quantifier);
            }
        }
        return fact(start);
    }

    private Group group(int start, String quantifier) {
        List<Part> parts = new ArrayList<>();
        Optional<String> joint;
        do {
            skipSpace();
            parts.add(part());
            skipSpace();
            joint = joint();
        } while (joint.isPresent());
        if (text.charAt(at) != ')') {
            throw new IllegalArgumentException("no closing bracket at " + at + " of " + text);
        }
        at++;
        return new Group(new Span(start, at), quantifier, parts);
    }

    private Optional<String> joint() {
        Matcher joint = JOINT.matcher(text).region(at, text.length());
        if (!joint.lookingAt()) {
            return Optional.empty();
        }
        at = joint.end();
        return Optional.of(joint.group(1));
    }

    private Fact fact(int start) {
        Matcher head = FACT.matcher(text).region(at, text.length());
        if (!head.lookingAt()) {
            throw new IllegalArgumentException("no pattern at " + at + " of " + text);
        }
        at = head.end();
        List<Span> constraints = new ArrayList<>();
        while (text.charAt(at - 1) != ')') {
            skipSpace();
            constraints.add(constraint());
            at++;
        }
        return new Fact(new Span(start, at), head.group(1), constraints);
    }

    /** Up to the comma or the bracket that ends it. */
    private Span constraint() {
        int start = at;
        int depth = 0;
        boolean quoted = false;
        while (quoted || depth > 0 || text.charAt(at) != ',' && text.charAt(at) != ')') {
            char read = text.charAt(at);
            quoted ^= read == '"';
            if (!quoted) {
                depth += read == '(' ? 1 : read == ')' ? -1 : 0;
            }
            at++;
        }
        int end = at;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private void skipSpace() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
