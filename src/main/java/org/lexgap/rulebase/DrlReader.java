package org.lexgap.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.assessment.ConsistencyCheck;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Verdict;

/**
 * Reads what a person reads in a rule file: names, sentences, and the questions and values a rule names. It knows the
 * one shape our rules have and compiles nothing; a test holds it against Drools' own reading of the same files.
 */
public final class DrlReader {

    private static final Pattern HEAD = Pattern.compile("^rule \"(.*)\"$");
    private static final Pattern METADATA =
            Pattern.compile("@norm\\( (\\S+) \\) @verdict\\( (\\S+) \\) @way\\( (\\S+) \\)");
    private static final Pattern REMARK = Pattern.compile("@meta\\( (\\S+) \\) @way\\( (\\S+) \\)");
    private static final Pattern CHECK = Pattern.compile("@check\\( (\\S+) \\)");
    private static final Pattern FACT =
            Pattern.compile("\\b(?:Answer|Treaty)\\( question == \"([^\"]+)\"((?:\"[^\"]*\"|[^\"])*?)\\s\\)(?=\\s|$)");
    private static final Pattern TERM = Pattern.compile("\\bTerm\\( name == \"([^\"]+)\"");
    private static final Pattern INFERRED = Pattern.compile("new Term\\( \"([^\"]+)\"");
    /** The name under which {@link #parts()} gives the consistency checks. */
    static final String CHECKS = "checks";

    /** The name under which {@link #parts()} gives the rules about rules. */
    static final String META = "meta";

    private static final String TREATIES = "treaties";
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

    /** Term name to the questions, with values, from which the term is inferred. */
    private final Map<String, Map<String, Set<String>>> terms = new LinkedHashMap<>();

    /** Term name, or {@link #TREATIES}, to the names of the rules that infer it. */
    private final Map<String, Set<String>> inferences = new LinkedHashMap<>();

    /** Term name to whether it is inferred from treaties. */
    private final Set<String> fromTreaties = new LinkedHashSet<>();

    /** Norm id to the names of all rules that its verdict depends on: its own, and those that infer its terms. */
    private final Map<String, Set<String>> parts = new LinkedHashMap<>();

    private final Demands demands = new Demands();
    private final List<Rule> rules = new ArrayList<>();
    private final List<ConsistencyCheck> checks = new ArrayList<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    /** The id of a rule: norm, verdict and way. */
    static String id(String norm, Verdict verdict, String way) {
        return norm + "/" + verdict + "/" + way;
    }

    /** Reads a file of shared terms; to be read before the rules that use them. */
    public void readTerms(String file, List<String> lines) {
        for (Block block : blocks(file, lines)) {
            Matcher inferred = INFERRED.matcher(block.body());
            if (block.body().contains("new Treaty(")) {
                add(inferences, TREATIES, block.name());
            }
            if (inferred.find()) {
                add(inferences, inferred.group(1), block.name());
                if (block.body().contains("Treaty( ")) {
                    fromTreaties.add(inferred.group(1));
                }
                merge(terms.computeIfAbsent(inferred.group(1), name -> new LinkedHashMap<>()), reads(block.body()));
                demands.learn(block.body());
            }
        }
    }

    /** Reads a file of rules that judge norms. */
    public void readRules(String file, List<String> lines) {
        for (Block block : blocks(file, lines)) {
            Matcher metadata = METADATA.matcher(block.body());
            if (!metadata.find()) {
                throw new IllegalArgumentException(
                        file + ":" + block.line() + ": a rule needs @norm( .. ) @verdict( .. ) @way( .. )");
            }
            Verdict verdict = Verdict.valueOf(metadata.group(2));
            part(metadata.group(1), block);
            rules.add(new Rule(
                    id(metadata.group(1), verdict, metadata.group(3)),
                    metadata.group(1),
                    verdict,
                    block.name(),
                    reads(block.body()),
                    verdict == Verdict.COMPLIANT ? demands.of(block.body()) : List.of(),
                    file,
                    block.line(),
                    block.text()));
        }
    }

    /** Reads a file of rules about rules. */
    public void readMeta(String file, List<String> lines) {
        for (Block block : blocks(file, lines)) {
            Matcher remark = REMARK.matcher(block.body());
            if (!remark.find()) {
                throw new IllegalArgumentException(
                        file + ":" + block.line() + ": a rule about rules needs @meta( .. ) @way( .. )");
            }
            part(META, block);
            remarks.put(remark.group(1) + "/" + remark.group(2), block.name());
        }
    }

    /** Reads a file of consistency checks. */
    public void readChecks(String file, List<String> lines) {
        for (Block block : blocks(file, lines)) {
            Matcher check = CHECK.matcher(block.body());
            if (!check.find()) {
                throw new IllegalArgumentException(file + ":" + block.line() + ": a check needs @check( .. )");
            }
            part(CHECKS, block);
            checks.add(new ConsistencyCheck(
                    check.group(1), block.name(), reads(block.body()).keySet(), file, block.line(), block.text()));
        }
    }

    /** The checks read so far. */
    public List<ConsistencyCheck> checks() {
        return List.copyOf(checks);
    }

    /** The rules read so far. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The sentences of the rules about rules read so far, by rule and way. */
    public Map<String, String> remarks() {
        return remarks;
    }

    /** For each norm the names of the rules, as written in DRL, that its verdict depends on. */
    public Map<String, Set<String>> parts() {
        return parts;
    }

    private void part(String norm, Block block) {
        add(parts, norm, block.name());
        boolean treaties = block.body().contains("Treaty( ");
        Matcher term = TERM.matcher(block.body());
        while (term.find()) {
            inferences.getOrDefault(term.group(1), Set.of()).forEach(name -> add(parts, norm, name));
            treaties |= fromTreaties.contains(term.group(1));
        }
        if (treaties) {
            inferences.getOrDefault(TREATIES, Set.of()).forEach(name -> add(parts, norm, name));
        }
    }

    private static void add(Map<String, Set<String>> to, String key, String value) {
        to.computeIfAbsent(key, unseen -> new LinkedHashSet<>()).add(value);
    }

    private record Block(String name, int line, List<String> text) {
        String body() {
            return String.join(" ", text.subList(1, text.size()));
        }
    }

    private static List<Block> blocks(String file, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int start = 0; start < lines.size(); start++) {
            Matcher head = HEAD.matcher(lines.get(start));
            if (head.matches()) {
                int end = start;
                while (!lines.get(end).equals("end")) {
                    end++;
                    if (end == lines.size()) {
                        throw new IllegalArgumentException(file + ":" + (start + 1) + ": a rule without end");
                    }
                }
                blocks.add(new Block(head.group(1), start + 1, List.copyOf(lines.subList(start, end + 1))));
            }
        }
        return blocks;
    }

    private Map<String, Set<String>> reads(String body) {
        Map<String, Set<String>> reads = new LinkedHashMap<>();
        Matcher fact = FACT.matcher(body);
        while (fact.find()) {
            Set<String> values = reads.computeIfAbsent(fact.group(1), question -> new LinkedHashSet<>());
            Matcher literal = LITERAL.matcher(fact.group(2));
            while (literal.find()) {
                values.add(literal.group(1));
            }
        }
        Matcher term = TERM.matcher(body);
        while (term.find()) {
            merge(reads, terms.getOrDefault(term.group(1), Map.of()));
        }
        return reads;
    }

    private static void merge(Map<String, Set<String>> into, Map<String, Set<String>> more) {
        more.forEach((question, values) ->
                into.computeIfAbsent(question, key -> new LinkedHashSet<>()).addAll(values));
    }
}
