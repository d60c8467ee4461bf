package org.lexgap.rulebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Footing;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.Remark.Told;
import org.lexgap.assessment.Verdict;

/** Collects what the rules about rules say; the {@code remarks} of every consequence in {@code meta*.drl}. */
public final class Remarks {

    /** Norm id to what was said of it, by rule and way, which puts it in an order of its own, not that of firing. */
    private final Map<String, SortedMap<String, Said>> byNorm = new LinkedHashMap<>();

    private record Said(
            String says,
            SortedSet<String> rests,
            Told told,
            Optional<Flag> flag,
            Optional<Footing> footing,
            Optional<Verdict> shows) {}

    /** Remarks on a norm. */
    public void on(RuleContext context, String norm) {
        said(context.getRule(), norm);
    }

    /** Remarks on a norm, resting on another norm, a question or a reservation. */
    public void on(RuleContext context, String norm, String rests) {
        said(context.getRule(), norm).rests().add(rests);
    }

    private Said said(Rule rule, String norm) {
        return byNorm.computeIfAbsent(norm, key -> new TreeMap<>())
                .computeIfAbsent(
                        metadata(rule, "meta").orElseThrow() + "/"
                                + metadata(rule, "way").orElseThrow(),
                        id -> new Said(
                                rule.getName(),
                                new TreeSet<>(),
                                metadata(rule, "told").isPresent() ? Told.EXPLAIN : Told.REPORT,
                                metadata(rule, "flag").map(Flag::valueOf),
                                metadata(rule, "footing").map(Footing::valueOf),
                                metadata(rule, "shows").map(Verdict::valueOf)));
    }

    /** Everything said of a norm but its footing. */
    List<Remark> remarks(String norm) {
        return of(norm).entrySet().stream()
                .filter(entry -> entry.getValue().footing().isEmpty())
                .map(entry -> new Remark(
                        entry.getKey(),
                        entry.getValue().says(),
                        List.copyOf(entry.getValue().rests()),
                        entry.getValue().told()))
                .toList();
    }

    /** The flags set on a norm. */
    List<Flag> flags(String norm) {
        return of(norm).values().stream().flatMap(said -> said.flag().stream()).toList();
    }

    /**
     * The footing of a norm.
     *
     * @throws IllegalStateException unless the rules on it give exactly one: anything else is a fault in the rules
     */
    Footing footing(String norm) {
        List<Footing> footings = of(norm).values().stream()
                .flatMap(said -> said.footing().stream())
                .toList();
        if (footings.size() != 1) {
            throw new IllegalStateException(norm + " has not one footing but " + footings);
        }
        return footings.get(0);
    }

    /** The verdict to show for a norm, where it is not the one reached: a norm set aside is not lowered too. */
    Optional<Verdict> shown(String norm) {
        return of(norm).values().stream()
                .flatMap(said -> said.shows().stream())
                .max(java.util.Comparator.naturalOrder());
    }

    private SortedMap<String, Said> of(String norm) {
        return byNorm.getOrDefault(norm, new TreeMap<>());
    }

    private static Optional<String> metadata(Rule rule, String name) {
        return Optional.ofNullable(rule.getMetaData().get(name)).map(String::valueOf);
    }
}
