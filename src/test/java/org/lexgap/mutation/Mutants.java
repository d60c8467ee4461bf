package org.lexgap.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.Programme;
import org.lexgap.assessment.Verdict;
import org.lexgap.mutation.Conditions.Fact;
import org.lexgap.mutation.Conditions.Group;
import org.lexgap.mutation.Conditions.Part;
import org.lexgap.mutation.Conditions.Span;
import org.lexgap.norm.Question;

/**
 * Every mutant of one rule: the rule left out, its verdict or inference changed, each pattern and each constraint taken
 * out, each constraint turned or given another value that its question allows, each pattern put to another question.
 */
final class Mutants {

    private static final Pattern VERDICT = Pattern.compile("@verdict\\( (\\w+) \\)");
    private static final Pattern INFERENCE = Pattern.compile("new (?:Term|Treaty)\\( [^)]*, (true|false) \\)");
    private static final Pattern READS = Pattern.compile("(question|name) == \"([^\"]+)\"");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+) : \\w+");

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
        all.conclusions();
        all.parts(Conditions.of(rule.text()));
        return all.mutants;
    }

    private void conclusions() {
        Matcher verdict = VERDICT.matcher(text);
        if (verdict.find()) {
            for (Verdict other : Verdict.values()) {
                if (other != Verdict.UNKNOWN && !other.name().equals(verdict.group(1))) {
                    add("concludes " + other, new Span(verdict.start(1), verdict.end(1)), other.name());
                }
            }
        }
        Matcher inference = INFERENCE.matcher(text);
        if (inference.find()) {
            String other = inference.group(1).equals("true") ? "false" : "true";
            add("infers " + other, new Span(inference.start(1), inference.end(1)), other);
        }
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
                if (group.exists()) {
                    Span exists = new Span(part.span().start(), part.span().start() + "exists".length());
                    add("not instead of " + at(part.span()), exists, "not");
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
            if (reads.matches()) {
                question = Optional.of(reads.group(2));
                if (reads.group(1).equals("question")) {
                    rule.otherQuestions(reads.group(2), at(fact.span()))
                            .forEach(other ->
                                    add(constraint + " becomes " + other, span, "question == \"" + other + "\""));
                }
            } else if (!BINDING.matcher(constraint).matches()) {
                String of = question.map(id -> " of " + id).orElse("");
                add("without " + constraint + of, beside(fact.constraints(), i), "");
                for (String instead : Constraint.instead(constraint, values(question))) {
                    add(constraint + of + " becomes " + instead, span, instead);
                }
            }
        }
    }

    private static List<String> values(Optional<String> question) {
        return question.flatMap(Programme.catalogue()::question)
                .map(Question::valueIds)
                .orElse(List.of());
    }

    private boolean bindsForOthers(Span span) {
        Matcher binding = BINDING.matcher(at(span));
        return binding.find() && text.indexOf(binding.group(1), span.end()) >= 0;
    }

    /** An item of a list, with what joins it to its neighbour. */
    private static Span beside(List<Span> items, int index) {
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
