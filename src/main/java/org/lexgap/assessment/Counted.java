package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Dependency;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Severity;
import org.lexgap.norm.Theme;

/**
 * What a theme result counts once: a finding, or the findings on norms that state one duty.
 *
 * @param findings the counted findings of the group, wherever they stand
 * @param verdict the worst of theirs: GAP, then UNKNOWN, then PARTIAL, then COMPLIANT
 * @param severity the highest of those that have this verdict, raised to that of gaps that depend on them
 */
record Counted(List<Finding> findings, Verdict verdict, Severity severity) {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.GAP, Verdict.UNKNOWN, Verdict.PARTIAL, Verdict.COMPLIANT, Verdict.NOT_APPLICABLE);

    /**
     * What each theme counts.
     *
     * @param counts which findings count at all
     */
    static Map<Theme, List<Counted>> byTheme(List<Finding> findings, Predicate<Finding> counts, Catalogue catalogue) {
        Map<Norm, Finding> eligible = findings.stream()
                .filter(counts)
                .collect(Collectors.toMap(Finding::norm, finding -> finding, (a, b) -> a, LinkedHashMap::new));
        Map<String, Severity> raised = raised(findings);
        Map<Theme, List<Counted>> themes = new LinkedHashMap<>();
        Set<Norm> taken = new LinkedHashSet<>();
        for (Finding finding : eligible.values()) {
            if (taken.contains(finding.norm())) {
                continue;
            }
            Set<Norm> group = new LinkedHashSet<>(List.of(finding.norm()));
            group.addAll(catalogue.linked(finding.norm(), Dependency.Type.SAME_DUTY));
            taken.addAll(group);
            Counted counted = of(
                    group.stream()
                            .filter(eligible::containsKey)
                            .map(eligible::get)
                            .toList(),
                    raised);
            group.stream().map(Norm::theme).distinct().forEach(theme -> themes.computeIfAbsent(
                            theme, key -> new ArrayList<>())
                    .add(counted));
        }
        return themes;
    }

    boolean is(Verdict wanted) {
        return verdict == wanted;
    }

    private static Counted of(List<Finding> group, Map<String, Severity> raised) {
        Verdict worst = group.stream()
                .map(Finding::verdict)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElseThrow();
        Severity highest = group.stream()
                .filter(finding -> finding.verdict() == worst)
                .map(finding ->
                        raised.getOrDefault(finding.norm().id(), finding.norm().severity()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Counted(group, worst, highest);
    }

    /** Norms on which dependent gaps hang, with the highest severity of all that hang on them, their own included. */
    private static Map<String, Severity> raised(List<Finding> findings) {
        Map<String, Finding> byId = findings.stream()
                .collect(Collectors.toMap(finding -> finding.norm().id(), finding -> finding));
        Map<String, Severity> raised = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Finding hanging = finding;
            while (hanging.flags().contains(Flag.DEPENDENT)) {
                Finding root = byId.get(hanging.root().orElseThrow());
                raised.merge(
                        root.norm().id(),
                        higher(finding.norm().severity(), root.norm().severity()),
                        Counted::higher);
                hanging = root;
            }
        }
        return raised;
    }

    private static Severity higher(Severity one, Severity other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
