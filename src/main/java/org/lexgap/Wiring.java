package org.lexgap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.ScenarioIndex;
import org.lexgap.cli.Workshop;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.rulebase.CompiledRules;
import org.lexgap.rulebase.DrlRuleBook;
import org.lexgap.rulebase.DroolsAssessor;
import org.lexgap.web.KnowledgeBase;

/** Puts the parts together; each is made when first asked for, so that a command pays for what it uses. */
final class Wiring implements Workshop, KnowledgeBase {

    private final Language language;
    private final Parts parts;

    /** What is made once, whatever the language. */
    private static final class Parts {
        private final Map<Language, Catalogue> catalogues = new ConcurrentHashMap<>();
        private final Map<Language, DrlRuleBook> ruleBooks = new ConcurrentHashMap<>();
        private final Map<Language, Assessor> assessors = new ConcurrentHashMap<>();
        private CompletableFuture<CompiledRules> rules;
    }

    Wiring() {
        this(Language.EN, new Parts());
    }

    private Wiring(Language language, Parts parts) {
        this.language = language;
        this.parts = parts;
    }

    @Override
    public Wiring in(Language other) {
        return new Wiring(other, parts);
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public void expectAssessments() {
        synchronized (parts) {
            if (parts.rules == null) {
                parts.rules = CompletableFuture.supplyAsync(CompiledRules::load);
            }
        }
    }

    @Override
    public Catalogue catalogue() {
        return parts.catalogues.computeIfAbsent(language, CatalogueReader::packed);
    }

    @Override
    public DrlRuleBook ruleBook() {
        return parts.ruleBooks.computeIfAbsent(language, DrlRuleBook::packed);
    }

    @Override
    public ScenarioIndex scenarios() {
        return ScenarioIndex.packed();
    }

    @Override
    public Assessor assessor() {
        expectAssessments();
        return parts.assessors.computeIfAbsent(
                language, speaking -> new DroolsAssessor(catalogue(), ruleBook(), parts.rules.join(), version()));
    }

    @Override
    public Catalogue catalogue(Language other) {
        return in(other).catalogue();
    }

    @Override
    public DrlRuleBook ruleBook(Language other) {
        return in(other).ruleBook();
    }

    @Override
    public Assessor assessor(Language other) {
        return in(other).assessor();
    }

    @Override
    public String version() {
        try (InputStream in = Wiring.class.getResourceAsStream("lexgap.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
