package org.lexgap.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.Programme;
import org.lexgap.assessment.ConsistencyCheck;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Footing;
import org.lexgap.assessment.Verdict;
import org.lexgap.mutation.Conditions.Span;

/** The other things that a rule could conclude: another verdict, flag or footing, the same on another ground. */
final class Consequence {

    /**
     * A change of the rule's text.
     *
     * @param what the change in words
     */
    record Change(String what, Span span, String instead) {}

    private static final Pattern VERDICT = Pattern.compile("@verdict\\( (\\w+) \\)");
    private static final Pattern INFERENCE = Pattern.compile("new (?:Term|Treaty)\\( [^)]*, (true|false) \\)");
    private static final Pattern CHECK = Pattern.compile("@check\\( (\\S+) \\)");
    private static final Pattern TOLD = Pattern.compile(" @told\\( explain \\)");
    private static final Pattern LAST_ANNOTATION = Pattern.compile("@way\\( \\S+ \\)");
    private static final Pattern RESTS =
            Pattern.compile("remarks\\.on\\( kcontext, (\\$norm)(, (?:\"([^\"]+)\"|(\\$\\w+)))? \\);");
    private static final Pattern PAIR = Pattern.compile("new Acts\\( (\\$norm, \\$root) \\)");

    /** What the annotations of a rule about rules may say, and the assessment takes over. */
    private static final Map<String, List<String>> ANNOTATIONS = Map.of(
            "flag", names(Flag.values()),
            "footing", names(Footing.values()),
            "shows", names(Verdict.values()));

    private final String text;
    private final List<Change> changes = new ArrayList<>();

    private Consequence(String text) {
        this.text = text;
    }

    /** All changes of what a rule concludes. */
    static List<Change> changes(String rule) {
        Consequence consequence = new Consequence(rule);
        consequence.verdict();
        consequence.annotations();
        consequence.told();
        consequence.rests();
        return consequence.changes;
    }

    private void verdict() {
        Matcher verdict = VERDICT.matcher(text);
        if (verdict.find()) {
            for (Verdict other : Verdict.values()) {
                if (other != Verdict.UNKNOWN && !other.name().equals(verdict.group(1))) {
                    change("concludes " + other, verdict, 1, other.name());
                }
            }
        }
        Matcher inference = INFERENCE.matcher(text);
        if (inference.find()) {
            String other = inference.group(1).equals("true") ? "false" : "true";
            change("infers " + other, inference, 1, other);
        }
        Matcher check = CHECK.matcher(text);
        if (check.find()) {
            Programme.ruleBook().checks().stream()
                    .map(ConsistencyCheck::id)
                    .filter(other -> !other.equals(check.group(1)))
                    .findFirst()
                    .ifPresent(other -> change("warns of " + other, check, 1, other));
        }
    }

    private void annotations() {
        ANNOTATIONS.forEach((name, values) -> {
            Matcher annotation = Pattern.compile(" @" + name + "\\( (\\w+) \\)").matcher(text);
            if (annotation.find()) {
                change("no " + name, annotation, 0, "");
                values.stream()
                        .filter(other -> !other.equals(annotation.group(1)))
                        .forEach(other -> change(name + " " + other, annotation, 1, other));
            }
        });
    }

    /** In the report, or only where a verdict is explained; a footing is no remark. */
    private void told() {
        Matcher told = TOLD.matcher(text);
        Matcher last = LAST_ANNOTATION.matcher(text);
        if (told.find()) {
            change("told in the report", told, 0, "");
        } else if (text.contains("remarks.on(") && !text.contains("@footing(") && last.find()) {
            change("told where explained", last, 0, last.group() + " @told( explain )");
        }
    }

    private void rests() {
        Matcher rests = RESTS.matcher(text);
        if (rests.find() && rests.group(2) != null) {
            change("rests on nothing", rests, 2, "");
            if (rests.group(3) != null) {
                Fields.beside(rests.group(3)).stream()
                        .filter(other -> !other.equals(rests.group(3)))
                        .forEach(other -> change("rests on " + other, rests, 3, other));
            } else if (rests.group(4).equals("$root")) {
                change("on the other norm", rests, 0, "remarks.on( kcontext, $root, $norm );");
            }
        }
        Matcher pair = PAIR.matcher(text);
        if (pair.find()) {
            change("infers the reverse", pair, 1, "$root, $norm");
        }
    }

    private void change(String what, Matcher found, int group, String instead) {
        changes.add(new Change(what, new Span(found.start(group), found.end(group)), instead));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
