package org.lexgap;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package table of the design, as tests; each rule says why. */
class ArchitectureTest {

    private static final String[] DOMAIN = {"org.lexgap.norm..", "org.lexgap.law..", "org.lexgap.assessment.."};

    static final ArchRule packages_use_only_what_the_table_allows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("language")
            .definedBy("org.lexgap.language..")
            .layer("norm")
            .definedBy("org.lexgap.norm..")
            .layer("law")
            .definedBy("org.lexgap.law..")
            .layer("assessment")
            .definedBy("org.lexgap.assessment..")
            .layer("rulebase")
            .definedBy("org.lexgap.rulebase..")
            .layer("intake")
            .definedBy("org.lexgap.intake..")
            .layer("record")
            .definedBy("org.lexgap.record..")
            .layer("document")
            .definedBy("org.lexgap.document..")
            .layer("report")
            .definedBy("org.lexgap.report..")
            .layer("spec")
            .definedBy("org.lexgap.spec..")
            .layer("workspace")
            .definedBy("org.lexgap.workspace..")
            .layer("store")
            .definedBy("org.lexgap.store..")
            .layer("cli")
            .definedBy("org.lexgap.cli..")
            .layer("web")
            .definedBy("org.lexgap.web..")
            .layer("build")
            .definedBy("org.lexgap.build..")
            .layer("root")
            .definedBy("org.lexgap")
            .whereLayer("language")
            .mayNotAccessAnyLayer()
            .whereLayer("norm")
            .mayNotAccessAnyLayer()
            .whereLayer("law")
            .mayOnlyAccessLayers("language", "norm")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("language", "norm", "law")
            .whereLayer("rulebase")
            .mayOnlyAccessLayers("language", "norm", "law", "assessment")
            .whereLayer("intake")
            .mayOnlyAccessLayers("language", "norm", "law", "document")
            .whereLayer("record")
            .mayOnlyAccessLayers("language", "norm", "law", "assessment")
            .whereLayer("document")
            .mayOnlyAccessLayers("language")
            .whereLayer("report")
            .mayOnlyAccessLayers("language", "norm", "law", "assessment", "record", "document")
            .whereLayer("spec")
            .mayOnlyAccessLayers("language", "norm", "law", "assessment", "intake")
            .whereLayer("workspace")
            .mayOnlyAccessLayers("language", "norm", "law", "assessment", "record")
            .whereLayer("store")
            .mayOnlyAccessLayers("language", "norm", "law", "assessment", "record", "workspace")
            .whereLayer("cli")
            .mayOnlyAccessLayers(
                    "language",
                    "norm",
                    "law",
                    "assessment",
                    "intake",
                    "record",
                    "document",
                    "report",
                    "spec",
                    "workspace")
            .whereLayer("web")
            .mayOnlyAccessLayers(
                    "language", "norm", "law", "assessment", "intake", "record", "document", "report", "workspace")
            .whereLayer("build")
            .mayOnlyAccessLayers("language", "norm", "law", "assessment", "intake", "rulebase")
            .because("intake reads, the rule base judges, reports tell; the command line and the web only ask");

    static final ArchRule packages_form_no_cycle = slices().matching("org.lexgap.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package under two names");

    static final ArchRule only_the_rule_base_knows_drools = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.rulebase.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
            .because("which rule engine judges is nobody else's business");

    static final ArchRule only_language_knows_icu = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.language.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.ibm.icu.."))
            .because("how a language forms its numbers is decided in one place");

    static final ArchRule only_intake_and_document_know_poi = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.intake..", "org.lexgap.document.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi.."))
            .because("office files are read by intake and written by document");

    static final ArchRule only_intake_and_document_know_csv = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.intake..", "org.lexgap.document.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("de.siegmar.fastcsv.."))
            .because("tables are read where all files are read, and written where all files are written");

    static final ArchRule only_the_command_line_knows_picocli = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.cli.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("picocli.."))
            .because("a web page asks the same things without options");

    static final ArchRule only_web_store_and_the_root_know_spring = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.web..", "org.lexgap.store..", "org.lexgap"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.."))
            .because("no command starts a Spring context");

    static final ArchRule only_store_knows_sql = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.store.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.h2..", "org.postgresql..", "org.flywaydb..", "com.zaxxer.."))
            .because("where the work is kept is nobody else's business");

    static final ArchRule only_the_workspace_knows_bouncy_castle = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.workspace.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.bouncycastle.."))
            .because("how a password is kept is decided in one place");

    static final ArchRule only_the_web_reads_what_a_provider_signs = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.web.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.nimbusds.."))
            .because("the workspace is told who it is, not how that was found out");

    static final ArchRule only_the_web_draws_qr_codes = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.web.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.nayuki.."))
            .because("a picture belongs to a page");

    static final ArchRule the_workspace_knows_no_other_library = classes()
            .that(resideInAnyPackage("org.lexgap.workspace.."))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "javax.crypto..", "org.lexgap..", "org.bouncycastle.."))
            .because("who may do what outlives every framework and every database");

    static final ArchRule the_domain_knows_no_library = classes()
            .that(resideInAnyPackage(DOMAIN))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.lexgap.."))
            .because("norms, laws and findings outlive every library");

    static final ArchRule only_the_command_line_prints = noClasses()
            .that(resideOutsideOfPackages("org.lexgap.cli.."))
            .and()
            .doNotHaveFullyQualifiedName("org.lexgap.build.NewNorm")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is data and what is talk is decided in one place; a developers' command only talks");

    static final ArchRule domain_types_are_records_enums_or_interfaces = classes()
            .that(resideInAnyPackage(DOMAIN))
            .and()
            .arePublic()
            .and()
            .doNotHaveSimpleName("package-info")
            .and()
            .haveNameNotMatching(
                    ".*\\.(Catalogue|EffectiveAnswers|Grounds|Word|Fingerprint|ThemeResults|Warnings|OpenQuestions|Offices)")
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .because("what is said about a law does not change under the reader's hand");

    /** Every rule above, under its own name. */
    @TestFactory
    Stream<DynamicTest> rules() throws IllegalAccessException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lexgap");
        List<DynamicTest> tests = new ArrayList<>();
        for (Field field : ArchitectureTest.class.getDeclaredFields()) {
            if (field.getType() == ArchRule.class) {
                ArchRule rule = (ArchRule) field.get(null);
                tests.add(DynamicTest.dynamicTest(field.getName().replace('_', ' '), () -> rule.check(classes)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    @Test
    void everyPackageExplainsItself() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/lexgap"))) {
            List<Path> mute = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("lexgap"))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(mute).isEmpty();
        }
    }

    @Test
    void noClassIsLongerThanThreeHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
            }
        }
    }
}
