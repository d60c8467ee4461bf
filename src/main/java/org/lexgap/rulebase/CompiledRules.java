package org.lexgap.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules as compiled with the project. */
public final class CompiledRules {

    private static final String MODEL = "/META-INF/kie/org.lexgap/lexgap/drools-model";

    private final KieBase rules;
    private final Optional<Model> model;

    private CompiledRules(KieBase rules, Optional<Model> model) {
        this.rules = rules;
        this.model = model;
    }

    /** Takes the model that the build generated; no rule text is parsed. */
    public static CompiledRules load() {
        return of(generatedModel());
    }

    /** Takes a model generated elsewhere, such as that of rules still being written. */
    static CompiledRules of(Model model) {
        return new CompiledRules(KieBaseBuilder.createKieBaseFromModel(model), Optional.of(model));
    }

    /** Takes rules compiled elsewhere, such as changed ones under test. */
    static CompiledRules of(KieBase rules) {
        return new CompiledRules(rules, Optional.empty());
    }

    /** The rules of some names alone, which a session starts with faster. */
    CompiledRules only(Set<String> names) {
        if (model.isEmpty()) {
            return this;
        }
        ModelImpl part = new ModelImpl("rules of " + names.hashCode());
        part.withGlobals(model.get().getGlobals());
        model.get().getTypeMetaDatas().forEach(part::addTypeMetaData);
        model.get().getRules().stream()
                .filter(rule -> names.contains(rule.getName()))
                .forEach(part::addRule);
        return of(KieBaseBuilder.createKieBaseFromModel(part));
    }

    /** Fires the rules that judge norms, and the checks, on some facts, in a session of their own. */
    Reasons fire(List<Object> facts) {
        return fire(facts, "reasons", new Reasons());
    }

    /** Fires the rules about rules on some facts, in a session of their own. */
    Remarks fireAcrossNorms(List<Object> facts) {
        return fire(facts, "remarks", new Remarks());
    }

    private <T> T fire(List<Object> facts, String global, T collector) {
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal(global, collector);
            facts.forEach(session::insert);
            session.fireAllRules();
            return collector;
        } finally {
            session.dispose();
        }
    }

    private static Model generatedModel() {
        try (InputStream listing = CompiledRules.class.getResourceAsStream(MODEL)) {
            String name = new String(listing.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.contains(":"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(MODEL + " names no model"));
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded", e);
        }
    }
}
