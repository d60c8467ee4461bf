package org.lexgap.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.assessment.Assessor;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.rulebase.DrlRuleBook;
import org.lexgap.rulebase.RulesOfAFolder;

/** A norm laid out in a copy of the rules: what is added, what is refused until it is written, and what is so after. */
class NewNormTest {

    static final String NORM = "POA-44-RENUNCIATION";
    static final String COMMAND =
            NORM + " 44.5 --theme statelessness --questions renunciation-route:choice --modal may";
    private static final String CATALOGUE = "rules/para-44-citizenship.yaml";
    private static final String RULES = "rules/para-44-citizenship.drl";
    private static final String FEATURE = "features/norms/para-44-citizenship.feature";
    private static final String QUESTIONS = "rules/questions/statelessness.yaml";
    static final String RUSSIAN = "rules/ru/para-44-citizenship.yaml";
    static final String RUSSIAN_QUESTIONS = "rules/ru/questions/statelessness.yaml";

    static final String RUSSIAN_WORDS = "rules/ru/catalogue.yaml";

    private static final String RUSSIAN_TEXTS = "От гражданства можно отказаться. | Каждое Государство. | Открыть путь."
            + " | none | Никто не может | some | Некоторые могут | all | Все могут";

    @TempDir
    private Path folder;

    private Copy copy;
    private Map<String, String> before;

    @BeforeEach
    void copy() throws IOException {
        copy = Copy.in(folder);
        before = copy.texts();
    }

    @Test
    void everythingElseStaysAsItWas() throws IOException {
        copy.layOut(
                NORM + " 44.5 44.8 15(a).2 --theme statelessness --questions renunciation-route:choice --modal may");
        Map<String, String> now = copy.texts();
        Map<String, String> expected = new TreeMap<>(before);
        expected.computeIfPresent(CATALOGUE, (file, text) -> text.replace(
                        "[POA-44-CHANGE-CITIZENSHIP]", "[POA-44-CHANGE-CITIZENSHIP, " + NORM + "]")
                .replace(
                        "      - POA-44-DEPRIVATION-APPEAL\n",
                        "      - POA-44-DEPRIVATION-APPEAL\n      - " + NORM + "\n"));
        expected.computeIfPresent(
                "rules/para-15-statelessness.yaml",
                (file, text) -> text.replace(
                        "[POA-44-CHANGE-CITIZENSHIP, POA-44-NO-ARBITRARY-DEPRIVATION]",
                        "[POA-44-CHANGE-CITIZENSHIP, POA-44-NO-ARBITRARY-DEPRIVATION, " + NORM + "]"));
        expected.computeIfPresent(RUSSIAN, (file, text) -> text.replace("\nrules:\n", """


                  POA-44-RENUNCIATION:
                    statement: TO BE WRITTEN
                    applies: TO BE WRITTEN
                    remedy: TO BE WRITTEN
                rules:
                """) + """
                  POA-44-RENUNCIATION/GAP/TO-BE-WRITTEN: TO BE WRITTEN
                  POA-44-RENUNCIATION/PARTIAL/TO-BE-WRITTEN: TO BE WRITTEN
                  POA-44-RENUNCIATION/COMPLIANT/TO-BE-WRITTEN: TO BE WRITTEN
                """);
        expected.computeIfPresent(RUSSIAN_WORDS, (file, text) -> text + "  \"may\": TO BE WRITTEN\n");
        expected.computeIfPresent(RUSSIAN_QUESTIONS, (file, text) -> text + """

                  renunciation-route:
                    wording: TO BE WRITTEN
                    help: TO BE WRITTEN
                    values:
                      TO-BE-WRITTEN: TO BE WRITTEN
                """);
        Set<String> grown = Set.of(CATALOGUE, RULES, FEATURE, QUESTIONS);
        expected.forEach((file, text) -> {
            if (grown.contains(file)) {
                assertThat(now.get(file)).startsWith(text + "\n").hasSizeGreaterThan(text.length() + 100);
            } else {
                assertThat(now.get(file)).as(file).isEqualTo(text);
            }
        });
        assertThat(now.keySet()).isEqualTo(before.keySet());
    }

    @Test
    void rulesAreLaidOutInTheHouseFormat() throws IOException {
        copy.layOut(NORM + " 44.5 15(a).2 --theme statelessness --questions foundling-grant");
        assertThat(copy.text(RULES).substring(before.get(RULES).length())).startsWith("""

                // 44.5 and 15(a).2 TO BE WRITTEN (the statement)

                rule "44.5 gap: TO BE WRITTEN (POA-44-RENUNCIATION)"
                    @norm( POA-44-RENUNCIATION ) @verdict( GAP ) @way( TO-BE-WRITTEN )
                when
                    Answer( question == "foundling-grant", choice == "TO BE WRITTEN (automatic-no-limit, limited-by-age-or-other, on-application, nothing)" )
                then
                    reasons.record( kcontext );
                end

                rule "44.5 partial: TO BE WRITTEN""");
    }

    @Test
    void theBuildNamesEveryLineThatIsStillToBeWritten() throws IOException {
        copy.layOut(COMMAND);
        List<String> inRules = new ArrayList<>();
        List<String> inFeatures = new ArrayList<>();
        for (Map.Entry<String, String> file : copy.texts().entrySet()) {
            List<String> lines = file.getValue().lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).contains("TO BE WRITTEN") || lines.get(at).contains("TO-BE-WRITTEN")) {
                    (file.getKey().startsWith("rules/") ? inRules : inFeatures).add(file.getKey() + ":" + (at + 1));
                }
            }
        }
        assertThat(refusedPlaces()).containsExactlyElementsOf(inRules);
        assertThat(inRules)
                .anyMatch(place -> place.startsWith(CATALOGUE))
                .anyMatch(place -> place.startsWith(RULES))
                .anyMatch(place -> place.startsWith(QUESTIONS))
                .anyMatch(place -> place.startsWith(RUSSIAN))
                .anyMatch(place -> place.startsWith(RUSSIAN_WORDS))
                .anyMatch(place -> place.startsWith(RUSSIAN_QUESTIONS));
        write(copy);
        copy.put(FEATURE, copy.text(FEATURE) + "\n    Scenario: TO BE WRITTEN\n");
        long end = copy.text(FEATURE).lines().count();
        assertThat(refusedPlaces()).containsExactly(FEATURE + ":" + end);
        assertThat(inFeatures).hasSize(8).allMatch(place -> place.startsWith(FEATURE));
    }

    @Test
    void onceWrittenANormIsReadCompiledAndJudged() throws IOException {
        copy.layOut(COMMAND);
        write(copy);
        copy.pack();
        Norm norm = copy.catalogue().norm(NORM).orElseThrow();
        assertThat(norm.sources()).containsExactly("44.5");
        assertThat(norm.questions()).containsExactly("renunciation-route");
        assertThat(copy.packed(CatalogueReader.packedIn(Language.RU)))
                .content()
                .contains("От гражданства можно отказаться.", "Открыть путь.", "может", "Как отказаться?", "Никак");
        assertThat(copy.packed(DrlRuleBook.packedIn(Language.RU))).content().contains("Никто не может");
        Assessor assessor = copy.assessor("para-44");
        assertThat(copy.run(FEATURE, assessor).passed()).isTrue();
        copy.put(FEATURE, copy.text(FEATURE).replaceFirst("(by-right +\\| )COMPLIANT", "$1GAP"));
        assertThat(copy.run(FEATURE, assessor).passed()).isFalse();
    }

    @Test
    void aParagraphWithoutNormsGetsItsFirst() throws IOException {
        String stem = "para-23-more-favourable-rules";
        List<String> told =
                copy.layOut("POA-23-KEPT 23.1 --theme non-discrimination --questions foundling-grant --modal should");
        assertThat(told.get(0)).startsWith("23.1 is normative from now on.").contains("Saving clause");
        assertThat(copy.text("rules/" + stem + ".yaml")).startsWith("""
                # Paragraph 23 of the Programme of Action: its sentences and its norms
                paragraph: "23"
                title: Better protection stays in force
                sentences:
                  - id: "23.1"
                    head: Implementation of these principles by
                    kind: norm
                    norms: [POA-23-KEPT]
                norms:
                  - id: POA-23-KEPT
                    sources: ["23.1"]
                """);
        copy.write(
                "rules/" + stem + ".yaml", entry("foundling-grant", "automatic-no-limit", "on-application", "nothing"));
        copy.write("rules/" + stem + ".drl", rules("nothing", "on-application", "automatic-no-limit"));
        assertThat(copy.text("rules/ru/" + stem + ".yaml")).startsWith("""
                # Пункт 23 Программы действий: нормы по-русски
                title: Более высокий уровень защиты сохраняется
                norms:
                  POA-23-KEPT:
                    statement: TO BE WRITTEN
                """);
        assertThat(copy.text(RUSSIAN_WORDS)).isEqualTo(before.get(RUSSIAN_WORDS));
        copy.write("rules/ru/" + stem + ".yaml", RUSSIAN_TEXTS);
        String feature = "features/norms/" + stem + ".feature";
        copy.write(feature, scenarios("automatic-no-limit", "on-application", "nothing"));
        assertThat(copy.text(feature)).startsWith("# Paragraph 23: better protection stays in force\n");
        copy.pack();
        assertThat(copy.run(feature, copy.assessor(stem)).passed()).isTrue();
    }

    /** The build compiles rules before it looks for what is unwritten: the skeletons must not stand in the way. */
    @Test
    void everyTypeOfQuestionHasSkeletonsThatCompile() throws IOException {
        copy.layOut(NORM + " 44.5 --theme statelessness --rules para-44-5-change"
                + " --questions q-yes:yes-no-partial,q-one:choice,q-some:set,q-since:treaty-date,q-long:duration");
        for (String file : copy.texts().keySet()) {
            if (file.matches("rules/(?!para-44-5|terms).*\\.drl")) {
                Files.delete(folder.resolve(file));
            }
        }
        assertThat(copy.text("rules/para-44-5-change.drl")).startsWith("""
                // Paragraph 44: citizenship law that prevents statelessness, TO BE WRITTEN (which sentences).
                // The norms and their words stand in para-44-citizenship.yaml.
                package org.lexgap.rulebase.rules;

                import org.lexgap.rulebase.Answer;
                import org.lexgap.rulebase.Treaty;

                global org.lexgap.rulebase.Reasons reasons;
                """);
        assertThat(RulesOfAFolder.compile(folder.resolve("rules"))).isNotEmpty();
        copy.write(CATALOGUE, entry("q-yes", "yes", "partial", "no").replace("| strong |", "| strong | should |"));
        String question = "Q? | statute | Look.";
        String withValue = question + " | one | One | one";
        copy.write(QUESTIONS, String.join(" | ", question, withValue, withValue, question, question, "shorter"));
        Catalogue catalogue = copy.catalogue();
        assertThat(catalogue.questionsOf(catalogue.norm(NORM).orElseThrow()))
                .extracting(Question::type)
                .containsExactlyInAnyOrder(Question.Type.values());
    }

    @Test
    void aLongListOfNormsGoesOnInTheNextLine() throws IOException {
        String treaties = "rules/para-47-refugee-and-stateless-treaties.yaml";
        copy.layOut("POA-47-LATER 47.1 --theme treaty-accession --questions foundling-grant --modal ought");
        assertThat(copy.text(treaties)).contains(", POA-47-MIGRANT-TREATIES,\n      POA-47-LATER]\n");
        copy.write(treaties, entry("foundling-grant", "nothing", "nothing", "nothing"));
        assertThat(copy.catalogue().norm("POA-47-LATER")).isPresent();
    }

    /** Writes what {@link #COMMAND} leaves to be written. */
    static void write(Copy copy) throws IOException {
        copy.write(CATALOGUE, entry("renunciation-route", "by-right", "by-leave", "closed"));
        copy.write(RULES, rules("closed", "by-leave", "by-right"));
        copy.write(FEATURE, scenarios("by-right", "by-leave", "closed"));
        copy.write(
                QUESTIONS,
                "How? | statute | The act. | by-right | By right\n      by-leave: By leave\n      closed: Not at all"
                        + " | by-right, by-leave, closed");
        copy.write(RUSSIAN, RUSSIAN_TEXTS);
        copy.write(RUSSIAN_WORDS, "может");
        copy.write(
                RUSSIAN_QUESTIONS,
                "Как отказаться? | Смотреть закон. | by-right | По праву\n      by-leave: С разрешения\n      closed: Никак");
    }

    private static String entry(String question, String best, String middle, String worst) {
        return "cis-states | law | A person can give citizenship up. | strong | high | Every State. | "
                + "%1$s = %2$s | %1$s = %3$s | %1$s = %4$s | Open the way.".formatted(question, best, middle, worst);
    }

    private static String rules(String worst, String middle, String best) {
        return "A person can give citizenship up | nobody can | none | %s | some can | some | %s | all can | all | %s"
                .formatted(worst, middle, best);
    }

    private static String scenarios(String best, String middle, String worst) {
        return ("A person can give citizenship up | it can be given up | %1$s | all can | %2$s | some can | %3$s"
                        + " | nobody can | leave is less than a right | %1$s | %2$s")
                .formatted(best, middle, worst);
    }

    private List<String> refusedPlaces() {
        List<String> places = new ArrayList<>();
        assertThatThrownBy(copy::pack).isInstanceOf(Refused.class).satisfies(refused -> refused.getMessage()
                .lines()
                .skip(1)
                .forEach(line -> places.add(line.strip().replaceAll("^([^:]+:\\d+):.*", "$1"))));
        return places;
    }
}
