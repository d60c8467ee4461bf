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
import org.lexgap.language.Language;

/** The rules as they stand in the rule files the program was built from. */
public final class DrlRuleBook implements RuleBook {

    private final Map<String, Rule> rules;
    private final Map<String, List<Rule>> byNorm;
    private final List<ConsistencyCheck> checks;
    private final Map<String, Set<String>> parts;
    private final String fingerprint;

    private final Map<String, String> remarks;

    /** The resource that holds the rules packed with their sentences in a language. */
    public static String packedIn(Language language) {
        return "/rules/rules-" + language.code() + ".index";
    }

    DrlRuleBook(RuleIndex index) {
        this.rules = new LinkedHashMap<>();
        for (Rule rule : index.rules()) {
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalStateException("two rules have the id " + rule.id());
            }
        }
        this.byNorm = index.rules().stream().collect(Collectors.groupingBy(Rule::norm));
        this.checks = index.checks();
        this.remarks = index.remarks();
        this.parts = index.parts();
        this.fingerprint = index.fingerprint();
    }

    /** Reads the rules packed with the program, their sentences in a language. */
    public static DrlRuleBook packed(Language language) {
        try (InputStream in = DrlRuleBook.class.getResourceAsStream(packedIn(language))) {
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

    @Override
    public Set<String> remarks() {
        return remarks.keySet();
    }

    @Override
    public String remark(String id) {
        return remarks.get(id);
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
