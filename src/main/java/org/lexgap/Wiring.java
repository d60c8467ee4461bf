package org.lexgap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.RuleBook;
import org.lexgap.cli.Workshop;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.norm.Catalogue;
import org.lexgap.rulebase.CompiledRules;
import org.lexgap.rulebase.DroolsAssessor;
import org.lexgap.rulebase.DrlRuleBook;

/** Puts the parts together; each is made when first asked for, so that a command pays for what it uses. */
final class Wiring implements Workshop {

    private Catalogue catalogue;
    private RuleBook ruleBook;
    private Assessor assessor;

    @Override
    public Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = CatalogueReader.packed();
        }
        return catalogue;
    }

    @Override
    public RuleBook ruleBook() {
        if (ruleBook == null) {
            ruleBook = DrlRuleBook.packed();
        }
        return ruleBook;
    }

    @Override
    public Assessor assessor() {
        if (assessor == null) {
            assessor = new DroolsAssessor(catalogue(), ruleBook(), CompiledRules.load(), version());
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
