package org.lexgap.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.assessment.ConsistencyCheck;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.RuleBook;

/** The rules as they stand in the rule files the program was built from. */
public final class DrlRuleBook implements RuleBook {

    /** The resource that holds the packed rules. */
    public static final String PACKED = "/rules/rules.index";

    private final Map<String, Rule> rules;
    private final Map<String, List<Rule>> byNorm;
    private final List<ConsistencyCheck> checks;
    private final Map<String, Set<String>> parts;
    private final String fingerprint;

    DrlRuleBook(RuleIndex index) {
        this.rules = new LinkedHashMap<>();
        for (Rule rule : index.rules()) {
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("two rules have the id " + rule.id());
            }
        }
        this.byNorm = index.rules().stream().collect(Collectors.groupingBy(Rule::norm));
        this.checks = index.checks();
        this.parts = index.parts();
        this.fingerprint = index.fingerprint();
    }

    /** Reads the rules packed with the program. */
    public static DrlRuleBook packed() {
        try (InputStream in = DrlRuleBook.class.getResourceAsStream(PACKED)) {
            return new DrlRuleBook(RuleIndex.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Collection<Rule> rules() {
        return rules.values();
    }

    @Override
    public List<Rule> rulesOf(String norm) {
        return byNorm.getOrDefault(norm, List.of());
    }

    @Override
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    @Override
    public List<ConsistencyCheck> checks() {
        return checks;
    }

    /** The names of all rules that the verdict on a norm depends on. */
    Set<String> partsOf(String norm) {
        return parts.getOrDefault(norm, Set.of());
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
