package org.lexgap.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.lexgap.Programme;
import org.lexgap.assessment.Judgement;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.norm.Norm;

/**
 * Rules compiled from text, to stand in for one rule each of the rules as written. Only what was changed is compiled:
 * a norm is judged by a rule base of its own few rules, with one of them exchanged or left out, and so is a whole law
 * by the rules that look across norms.
 */
public final class ChangedRules {

    private static final String HEAD = """

            import org.lexgap.assessment.Verdict;
            import org.lexgap.rulebase.*;

            global org.lexgap.rulebase.Reasons reasons;
            global org.lexgap.rulebase.Remarks remarks;

            """;

    private static final String LISTING = "META-INF/kie/%s/%s/drools-model";
    private static final Model AS_WRITTEN = models(
                    CompiledRules.class.getClassLoader(), LISTING.formatted("org.lexgap", "lexgap"))
            .get(0);
    private static final Map<String, Rule> RULES_AS_WRITTEN =
            AS_WRITTEN.getRules().stream().collect(Collectors.toMap(Rule::getName, rule -> rule));

    private static final DrlRuleBook BOOK = DrlRuleBook.packed(org.lexgap.language.Language.EN);

    private static int releases;

    /** By package. */
    private final Map<String, Model> models;

    private ChangedRules(List<Model> models) {
        this.models = models.stream().collect(Collectors.toMap(Model::getPackageName, model -> model));
    }

    /**
     * Compiles rules, one file for each package.
     *
     * @param byPackage package name to the texts of its rules, of which no two have one name
     * @throws IllegalArgumentException if a text does not compile
     */
    public static ChangedRules compile(Map<String, List<String>> byPackage) {
        Map<String, String> files = new LinkedHashMap<>();
        byPackage.forEach((name, texts) -> files.put(
                name.replace('.', '/') + "/rules.drl", "package " + name + ";\n" + HEAD + String.join("\n\n", texts)));
        return new ChangedRules(models(files));
    }

    /**
     * The models of rule files, one for each package.
     *
     * @param drl file name to text
     * @throws IllegalArgumentException if a text does not compile
     */
    static List<Model> models(Map<String, String> drl) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.lexgap.changed", "rules" + releases++, "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        drl.forEach((name, text) -> files.write("src/main/resources/" + name, text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(
                    builder.getResults().getMessages(Message.Level.ERROR).toString());
        }
        ClassLoader classes = services.newKieContainer(release).getClassLoader();
        services.getRepository().removeKieModule(release);
        return models(classes, LISTING.formatted(release.getGroupId(), release.getArtifactId()));
    }

    /** The rules that judge a norm, with the one of that name exchanged for the one compiled in a package. */
    public Judge exchanging(Norm norm, String rule, String changedIn) {
        return new Judge(norm, exchanged(norm.id(), rule, changedIn));
    }

    /** The rules that judge a norm, with the one of that name left out. */
    public static Judge dropping(Norm norm, String rule) {
        return new Judge(norm, compiled(without(norm.id(), rule)));
    }

    /** All rules, with the one of that name that looks across norms exchanged for the one compiled in a package. */
    public ChangedAssessor exchanging(ChangedAssessor.Part part, String rule, String changedIn) {
        return new ChangedAssessor(part, exchanged(part.named(), rule, changedIn));
    }

    /** All rules, with the one of that name that looks across norms left out. */
    public static ChangedAssessor dropping(ChangedAssessor.Part part, String rule) {
        return new ChangedAssessor(part, compiled(without(part.named(), rule)));
    }

    private CompiledRules exchanged(String part, String rule, String changedIn) {
        ModelImpl changed = without(part, rule);
        Model model = models.get(changedIn);
        changed.withGlobals(model.getGlobals());
        model.getRules().stream().filter(other -> other.getName().equals(rule)).forEach(changed::addRule);
        return compiled(changed);
    }

    private static ModelImpl without(String part, String rule) {
        ModelImpl left = new ModelImpl(part);
        left.withGlobals(AS_WRITTEN.getGlobals());
        namesFor(part).stream()
                .filter(name -> !name.equals(rule))
                .forEach(name -> left.addRule(RULES_AS_WRITTEN.get(name)));
        return left;
    }

    private static CompiledRules compiled(Model model) {
        return CompiledRules.of(KieBaseBuilder.createKieBaseFromModel(model));
    }

    /** The names of all rules that the verdict on a norm depends on. */
    public static Set<String> namesFor(String norm) {
        return BOOK.partsOf(norm);
    }

    /** Judges one norm by changed rules. */
    public static final class Judge {

        private final Norm norm;
        private final CompiledRules rules;

        private Judge(Norm norm, CompiledRules rules) {
            this.norm = norm;
            this.rules = rules;
        }

        /** @throws IllegalStateException if rules of different verdicts fire */
        public Judgement judge(EffectiveAnswers answers) {
            return rules.fire(Facts.of(answers, Programme.catalogue().questionsOf(norm)))
                    .judgement(norm.id());
        }
    }

    private static List<Model> models(ClassLoader classes, String listing) {
        try (InputStream in = classes.getResourceAsStream(listing)) {
            List<Model> models = new ArrayList<>();
            for (String name : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")) {
                if (!name.isBlank() && !name.matches(".*:.*|[0-9.]+")) {
                    models.add((Model)
                            classes.loadClass(name).getDeclaredConstructor().newInstance());
                }
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
