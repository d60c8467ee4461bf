package org.lexgap.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.assessment.Demand;
import org.lexgap.assessment.Demand.Kind;

/**
 * Reads what a rule demands of answers, from the patterns our rules are written in. Of a term that holds for one reason
 * or another nothing is demanded: such terms say when a norm applies, and a norm that falls short applies.
 */
final class Demands {

    private static final Pattern PATTERN = Pattern.compile(
            "\\b(Answer|Treaty|Term)\\( (?:question|name) == \"([^\"]+)\"((?:\"[^\"]*\"|[^\"])*?)\\s\\)(?=\\s|$)");
    private static final Pattern INFERRED = Pattern.compile("new Term\\( (\"[^\"]+\", (?:true|false)) \\)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern HOLDS = Pattern.compile("holds == (true|false)");
    private static final Pattern DAYS_OF = Pattern.compile("(\\$\\w+) : days");
    private static final Pattern COMPARED = Pattern.compile("days (<|>=) (\\$\\w+)");

    /** Tests by how they begin, each with what it demands; the values follow in quotes. */
    private static final Map<String, Kind> TESTS = Map.of(
            "choice ==", Kind.IS_ONE_OF,
            "choice in", Kind.IS_ONE_OF,
            "choice !=", Kind.IS_NOT,
            "lists contains", Kind.LISTS,
            "lacks contains", Kind.LACKS,
            "listsNothing ==", Kind.LISTS_NOTHING,
            "listsSomething ==", Kind.LISTS_SOMETHING,
            "binding == true", Kind.BINDS,
            "binding == false", Kind.DOES_NOT_BIND);

    /** Term and truth, as written where it is inferred, to what the inference demands. */
    private final Map<String, List<Demand>> terms = new LinkedHashMap<>();

    /** Learns what a term demands from a rule that infers it. */
    void learn(String body) {
        Matcher inferred = INFERRED.matcher(body);
        if (inferred.find()) {
            terms.put(inferred.group(1), body.contains("exists(") ? List.of() : of(body));
        }
    }

    /** Everything a rule demands, in the order of its patterns. */
    List<Demand> of(String body) {
        List<Demand> demands = new ArrayList<>();
        Map<String, String> periods = new LinkedHashMap<>();
        Matcher pattern = PATTERN.matcher(body);
        while (pattern.find()) {
            String subject = pattern.group(2);
            String tests = pattern.group(3);
            if (pattern.group(1).equals("Term")) {
                Matcher holds = HOLDS.matcher(tests);
                holds.find();
                demands.addAll(terms.getOrDefault("\"" + subject + "\", " + holds.group(1), List.of()));
                continue;
            }
            Matcher named = DAYS_OF.matcher(tests);
            if (named.find()) {
                periods.put(named.group(1), subject);
            }
            demands.addAll(of(subject, tests, periods::get));
        }
        return List.copyOf(demands);
    }

    private static List<Demand> of(String question, String tests, Function<String, String> questionOf) {
        List<Demand> demands = new ArrayList<>();
        Matcher compared = COMPARED.matcher(tests);
        if (compared.find()) {
            Kind kind = compared.group(1).equals("<") ? Kind.SHORTER_THAN : Kind.NOT_SHORTER_THAN;
            return List.of(new Demand(question, kind, List.of(questionOf.apply(compared.group(2)))));
        }
        TESTS.forEach((test, kind) -> {
            List<String> values = new ArrayList<>();
            Matcher each = Pattern.compile("\\b" + test + "((?: \"[^\"]+\"| \\([^)]*\\))?)")
                    .matcher(tests);
            boolean found = false;
            while (each.find()) {
                found = true;
                LITERAL.matcher(each.group(1)).results().forEach(literal -> values.add(literal.group(1)));
            }
            if (found) {
                demands.add(new Demand(question, kind, List.copyOf(values)));
            }
        });
        return demands;
    }
}
