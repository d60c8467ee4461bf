package org.lexgap.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.RuleBook;
import org.lexgap.law.Fingerprint;

/** The rules as they stand in the rule files packed with the program. */
public final class DrlRuleBook implements RuleBook {

    private static final String FOLDER = "/rules/";
    private static final String INDEX = "index.txt";
    private static final String CATALOGUE = "catalogue.json";
    private static final String TERMS = "terms.drl";

    private final Map<String, Rule> rules;
    private final Map<String, List<Rule>> byNorm;
    private final String fingerprint;

    private DrlRuleBook(List<Rule> rules, String fingerprint) {
        this.rules = rules.stream()
                .collect(Collectors.toMap(
                        Rule::id,
                        rule -> rule,
                        (first, second) -> {
                            throw new IllegalStateException("two rules have the id " + first.id());
                        },
                        LinkedHashMap::new));
        this.byNorm = rules.stream().collect(Collectors.groupingBy(Rule::norm));
        this.fingerprint = fingerprint;
    }

    /** Reads the files that the build lists. */
    public static DrlRuleBook packed() {
        StringBuilder all = new StringBuilder(text(CATALOGUE));
        DrlReader reader = new DrlReader();
        String terms = text(TERMS);
        all.append(terms);
        reader.readTerms(TERMS, terms.lines().toList());
        for (String file : text(INDEX).lines().filter(name -> name.startsWith("para-")).toList()) {
            String text = text(file);
            all.append(text);
            reader.readRules(file, text.lines().toList());
        }
        return new DrlRuleBook(reader.rules(), Fingerprint.sha256(all.toString()));
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
    public String fingerprint() {
        return fingerprint;
    }

    private static String text(String name) {
        try (InputStream in = DrlRuleBook.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
