package org.lexgap.rulebase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Verdict;

/** Collects which rules and checks fired; the {@code reasons} of every consequence. */
public final class Reasons {

    /** Norm id to the reasons for it by rule id, which puts them in an order of their own, not that of firing. */
    private final Map<String, SortedMap<String, Fired>> byNorm = new LinkedHashMap<>();

    private final SortedSet<String> warned = new TreeSet<>();

    private record Fired(Verdict verdict, Reason reason) {}

    /** Records the rule that calls this. */
    public void record(RuleContext context) {
        Rule rule = context.getRule();
        String norm = metadata(rule, "norm");
        Verdict verdict = Verdict.valueOf(metadata(rule, "verdict"));
        String id = DrlReader.id(norm, verdict, metadata(rule, "way"));
        byNorm.computeIfAbsent(norm, key -> new TreeMap<>())
                .put(id, new Fired(verdict, new Reason(id, rule.getName())));
    }

    /** Records the check that calls this. */
    public void warn(RuleContext context) {
        warned.add(metadata(context.getRule(), "check"));
    }

    /** Ids of the checks that found something. */
    SortedSet<String> warned() {
        return warned;
    }

    /**
     * What fired for a norm.
     *
     * @throws IllegalStateException if rules of different verdicts fired for it: a fault in the rules
     */
    Judgement judgement(String norm) {
        SortedMap<String, Fired> fired = byNorm.get(norm);
        if (fired == null) {
            return Judgement.UNKNOWN;
        }
        Verdict verdict = fired.get(fired.firstKey()).verdict();
        if (fired.values().stream().anyMatch(other -> other.verdict() != verdict)) {
            throw new IllegalStateException("rules of different verdicts fired: " + fired.keySet());
        }
        return new Judgement(verdict, fired.values().stream().map(Fired::reason).toList());
    }

    private static String metadata(Rule rule, String name) {
        return String.valueOf(rule.getMetaData().get(name));
    }
}
