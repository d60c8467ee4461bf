package org.lexgap.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.mutation.Conditions.Fact;
import org.lexgap.mutation.Conditions.Group;
import org.lexgap.mutation.Conditions.Part;
import org.lexgap.mutation.Conditions.Span;

/**
 * Every mutant of one rule: the rule left out, what it concludes changed, each pattern and each constraint taken out,
 * each constraint turned or given another value that its field allows, each pattern put to another question.
 */
final class Mutants {

    private static final Pattern READS = Pattern.compile("(question|name) == \"([^\"]+)\"");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+) : \\w+");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+ : \\w+) .+");
    private static final Map<String, String> OPPOSITES = Map.of("exists", "not", "not", "exists");

    private final WrittenRule rule;
    private final String text;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    private Mutants(WrittenRule rule) {
        this.rule = rule;
        this.text = rule.text();
        texts.add(text);
    }

    static List<Mutant> of(WrittenRule rule) {
        Mutants all = new Mutants(rule);
        all.mutants.add(new Mutant(rule.id() + ": left out", rule, Optional.empty()));
        Consequence.changes(rule.text()).forEach(change -> all.add(change.what(), change.span(), change.instead()));
        all.parts(Conditions.of(rule.text()));
        return all.mutants;
    }

    private void parts(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (parts.size() > 1 && !bindsForOthers(part.span())) {
                add(
                        "without " + at(part.span()),
                        beside(parts.stream().map(Part::span).toList(), i),
                        "");
            }
            if (part instanceof Group group) {
                parts(group.parts());
                String opposite = OPPOSITES.get(group.quantifier());
                if (opposite != null) {
                    int start = part.span().start();
                    Span quantifier = new Span(start, start + group.quantifier().length());
                    add(opposite + " instead of " + at(part.span()), quantifier, opposite);
                }
            } else if (part instanceof Fact fact) {
                constraints(fact);
            }
        }
    }

    private void constraints(Fact fact) {
        Optional<String> question = Optional.empty();
        for (int i = 0; i < fact.constraints().size(); i++) {
            Span span = fact.constraints().get(i);
            String constraint = at(span);
            Matcher reads = READS.matcher(constraint);
            if (Fields.NAMED.contains(fact.type()) && reads.matches()) {
                question = Optional.of(reads.group(2));
                if (reads.group(1).equals("question")) {
                    rule.otherQuestions(reads.group(2), at(fact.span()))
                            .forEach(other ->
                                    add(constraint + " becomes " + other, span, "question == \"" + other + "\""));
                }
            } else if (!BINDING.matcher(constraint).matches()) {
                String of = of(fact, question);
                without(fact, i, of);
                for (String instead :
                        Constraint.instead(constraint, Fields.values(fact.type(), constraint, question))) {
                    add(constraint + of + " becomes " + instead, span, instead);
                }
            }
        }
    }

    private void without(Fact fact, int index, String of) {
        Span span = fact.constraints().get(index);
        Matcher bound = BOUND.matcher(at(span));
        if (bound.matches()) {
            add("without " + at(span) + of, span, bound.group(1));
        } else {
            add("without " + at(span) + of, beside(fact.constraints(), index), "");
        }
    }

    private static String of(Fact fact, Optional<String> question) {
        boolean oneOfAKind = fact.type().equals("Day") || fact.type().equals("Answer");
        return question.map(id -> " of " + id).orElse(oneOfAKind ? "" : " of " + fact.type());
    }

    private boolean bindsForOthers(Span span) {
        Matcher binding = BINDING.matcher(at(span));
        return binding.find() && text.indexOf(binding.group(1), span.end()) >= 0;
    }

    /** An item of a list, with what joins it to its neighbour. */
    private static Span beside(List<Span> items, int index) {
        if (items.size() == 1) {
            return items.get(0);
        }
        return index == 0
                ? new Span(items.get(0).start(), items.get(1).start())
                : new Span(items.get(index - 1).end(), items.get(index).end());
    }

    private String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    private void add(String what, Span span, String instead) {
        String changed = text.substring(0, span.start()) + instead + text.substring(span.end());
        if (!texts.add(changed)) {
            return;
        }
        String name = rule.id() + ": " + what.replaceAll("\\s+", " ");
        String unique = name;
        for (int place = 2; !names.add(unique); place++) {
            unique = name + ", place " + place;
        }
        mutants.add(new Mutant(unique, rule, Optional.of(changed)));
    }
}
