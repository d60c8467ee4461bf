package org.lexgap.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rules of the mapping, and what counts as a disagreement between a code and the words. */
final class GlobalcitRuleReader {

    private static final List<String> RULE_KEYS =
            List.of("question", "value", "element", "holds", "years", "when", "each", "any", "and", "why");
    private static final List<String> CONDITION_KEYS =
            List.of("code", "worded", "procedure", "words", "without", "ways", "fewer-years-than");

    private final Problems problems;

    GlobalcitRuleReader(Problems problems) {
        this.problems = problems;
    }

    Optional<GlobalcitMapping.Rule> rule(Node node) {
        return Fields.of(node, "a rule", RULE_KEYS, problems)
                .map(fields -> new GlobalcitMapping.Rule(
                        fields.required("question"),
                        saying(fields),
                        demands(fields),
                        fields.required("why"),
                        node.at()));
    }

    Optional<GlobalcitMapping.Disagreement> disagreement(Node node) {
        return Fields.of(node, "a disagreement", List.of("id", "when"), problems)
                .flatMap(fields -> {
                    List<GlobalcitMapping.Demand> demands = when(fields);
                    if (demands.size() != 1 || demands.get(0).oneOf().size() != 1) {
                        problems.error(node.at(), "WRONG_TYPE", "a disagreement is about one mode, with one condition");
                        return Optional.empty();
                    }
                    return Optional.of(new GlobalcitMapping.Disagreement(
                            fields.required("id"),
                            demands.get(0).modes().get(0),
                            demands.get(0).oneOf().get(0)));
                });
    }

    private GlobalcitMapping.Saying saying(Fields fields) {
        if (fields.node("years").isPresent()) {
            return Fields.of(fields.node("years").get(), "\"years\"", List.of("mode", "columns", "classes"), problems)
                    .map(this::years)
                    .orElse(null);
        }
        return fields.node("element").isPresent()
                ? new GlobalcitMapping.Ticks(fields.required("element"), yes(fields, "holds"))
                : new GlobalcitMapping.Says(fields.required("value"));
    }

    private GlobalcitMapping.YearsOf years(Fields fields) {
        Map<String, int[]> classes = new LinkedHashMap<>();
        if (fields.node("classes").orElse(null) instanceof Node.Mapping mapping) {
            for (Node.Member member : mapping.members()) {
                String range = member.value() instanceof Node.Scalar scalar ? scalar.text() : "";
                if (range.matches("\\d{1,2}-\\d{1,2}")) {
                    String[] ends = range.split("-");
                    classes.put(member.key().text(), new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
                } else {
                    problems.error(member.value().at(), "WRONG_TYPE", "write the fewest and most years, such as 6-10");
                }
            }
        }
        return new GlobalcitMapping.YearsOf(fields.required("mode"), fields.texts("columns"), classes);
    }

    private List<GlobalcitMapping.Demand> demands(Fields fields) {
        List<GlobalcitMapping.Demand> demands = new ArrayList<>(when(fields));
        several(fields, "each", true).ifPresent(demands::add);
        several(fields, "any", false).ifPresent(demands::add);
        several(fields, "and", false).ifPresent(demands::add);
        if (demands.isEmpty()) {
            problems.error(fields.at(), "MISSING_KEY", "a rule says \"when\", \"each\" or \"any\"");
        }
        return demands;
    }

    private List<GlobalcitMapping.Demand> when(Fields fields) {
        List<GlobalcitMapping.Demand> demands = new ArrayList<>();
        if (fields.node("when").orElse(null) instanceof Node.Mapping mapping) {
            for (Node.Member member : mapping.members()) {
                demands.add(
                        new GlobalcitMapping.Demand(List.of(member.key().text()), true, conditions(member.value())));
            }
        }
        return demands;
    }

    private Optional<GlobalcitMapping.Demand> several(Fields fields, String key, boolean every) {
        return fields.node(key)
                .flatMap(node -> Fields.of(node, "\"" + key + "\"", List.of("modes", "is"), problems))
                .map(part -> new GlobalcitMapping.Demand(
                        part.texts("modes"),
                        every,
                        part.list("is").stream().map(this::condition).toList()));
    }

    private List<GlobalcitMapping.Condition> conditions(Node node) {
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(this::condition).toList()
                : List.of(condition(node));
    }

    private GlobalcitMapping.Condition condition(Node node) {
        Fields fields = Fields.of(node, "a condition", CONDITION_KEYS, problems)
                .orElseGet(() -> new Fields(new Node.Mapping(List.of(), node.at()), CONDITION_KEYS, problems));
        return new GlobalcitMapping.Condition(
                fields.texts("code"),
                fields.node("worded").map(given -> yes(fields, "worded")),
                fields.text("procedure"),
                fields.texts("words"),
                fields.texts("without"),
                fields.text("ways").filter("some"::equals).isPresent(),
                fields.text("fewer-years-than"));
    }

    private boolean yes(Fields fields, String key) {
        String word = fields.required(key);
        if (!List.of("yes", "no").contains(word)) {
            problems.error(fields.at(), "UNKNOWN_WORD", Fields.noValue(word, key, List.of("yes", "no")));
        }
        return word.equals("yes");
    }
}
