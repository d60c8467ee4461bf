package org.lexgap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.ScenarioIndex;
import org.lexgap.cli.Workshop;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.norm.Catalogue;
import org.lexgap.rulebase.CompiledRules;
import org.lexgap.rulebase.DrlRuleBook;
import org.lexgap.rulebase.DroolsAssessor;

/** Puts the parts together; each is made when first asked for, so that a command pays for what it uses. */
final class Wiring implements Workshop {

    private Catalogue catalogue;
    private DrlRuleBook ruleBook;
    private CompletableFuture<CompiledRules> rules;
    private Assessor assessor;

    @Override
    public void expectAssessments() {
        if (rules == null) {
            rules = CompletableFuture.supplyAsync(CompiledRules::load);
        }
    }

    @Override
    public Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = CatalogueReader.packed();
        }
        return catalogue;
    }

    @Override
    public DrlRuleBook ruleBook() {
        if (ruleBook == null) {
            ruleBook = DrlRuleBook.packed();
        }
        return ruleBook;
    }

    @Override
    public ScenarioIndex scenarios() {
        return ScenarioIndex.packed();
    }

    @Override
    public Assessor assessor() {
        if (assessor == null) {
            expectAssessments();
            assessor = new DroolsAssessor(catalogue(), ruleBook(), rules.join(), version());
        }
        return assessor;
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
