package org.lexgap.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.lexgap.Programme;
import org.lexgap.assessment.Rule;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;

/** What the rule files may and must hold; a typo in DRL compiles silently, so it is looked for here. */
class RuleFilesTest {

    private static final Path RULES = Path.of("rules");
    private static final Set<String> WORDS_OF_VERDICTS = Set.of("gap", "partial", "met", "not applicable");

    @Test
    void everyRuleNamesAKnownNormQuestionAndValue() {
        for (Rule rule : Programme.ruleBook().rules()) {
            Norm norm = Programme.catalogue().norm(rule.norm()).orElseThrow(() -> new AssertionError(rule.id()));
            assertThat(norm.questions()).as(rule.id()).containsAll(rule.reads().keySet());
            assertThat(rule.reads()).as(rule.id()).isNotEmpty();
            rule.reads().forEach((question, values) -> assertThat(valueIds(question))
                    .as(rule.id() + " on " + question)
                    .containsAll(values));
        }
    }

    @Test
    void everyNameBeginsWithASentenceOfTheNormAndTheVerdict() {
        for (Rule rule : Programme.ruleBook().rules()) {
            int space = rule.says().indexOf(' ');
            int colon = rule.says().indexOf(": ");
            assertThat(Programme.norm(rule.norm()).sources())
                    .as(rule.id())
                    .contains(rule.says().substring(0, space));
            String word = rule.says().substring(space + 1, colon);
            assertThat(WORDS_OF_VERDICTS).contains(word);
            assertThat(word).as(rule.id()).isEqualTo(word(rule));
        }
        List<String> names =
                Programme.ruleBook().rules().stream().map(Rule::says).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void ourReadingOfTheRulesIsThatOfDrools() throws IOException, DroolsParserException {
        Set<String> ours = Programme.ruleBook().rules().stream()
                .map(rule -> rule.says() + " | " + rule.norm() + " | " + rule.verdict())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> theirs = new TreeSet<>();
        for (Path file : files("para-")) {
            for (RuleDescr rule : parsed(file).getRules()) {
                assertThat(rule.getAnnotationNames()).containsExactlyInAnyOrder("norm", "verdict", "way");
                theirs.add(rule.getName() + " | "
                        + rule.getAnnotation("norm").getSingleValueAsString().strip() + " | "
                        + rule.getAnnotation("verdict").getSingleValueAsString().strip());
            }
        }
        assertThat(ours).isEqualTo(theirs);
    }

    /** Everything a pattern names in quotes is found by our reader, whichever way the pattern is written. */
    @Test
    void noQuotedWordOfARuleIsOverlooked() {
        List<String> overlooked = new ArrayList<>();
        for (Rule rule : Programme.ruleBook().rules()) {
            Set<String> known = new TreeSet<>();
            rule.reads().forEach((question, values) -> {
                known.add(question);
                known.addAll(values);
            });
            String body = String.join(" ", rule.text().subList(1, rule.text().size()));
            var literal =
                    java.util.regex.Pattern.compile("(name == )?\"([^\"]+)\"").matcher(body);
            while (literal.find()) {
                if (literal.group(1) == null && !known.contains(literal.group(2))) {
                    overlooked.add(rule.id() + ": " + literal.group(2));
                }
            }
        }
        assertThat(overlooked).isEmpty();
    }

    @Test
    void everyTermThatARuleUsesIsInferredAsHoldingAndAsNotHolding() throws IOException {
        String terms = Files.readString(RULES.resolve("terms.drl"));
        Set<String> inferred = new TreeSet<>();
        var inference = java.util.regex.Pattern.compile("new Term\\( (\"[^\"]+\"), (true|false) \\)")
                .matcher(terms);
        while (inference.find()) {
            inferred.add(inference.group(1) + " " + inference.group(2));
        }
        var used = java.util.regex.Pattern.compile("Term\\( name == (\"[^\"]+\"), holds == (true|false) \\)");
        Set<String> asked = new TreeSet<>();
        for (Path file : files("")) {
            used.matcher(Files.readString(file)).results().forEach(use -> asked.add(use.group(1) + " " + use.group(2)));
            // Every mention of a term has that one form.
            String text = Files.readString(file);
            long mentions =
                    text.lines().filter(line -> line.contains("Term( name")).count();
            assertThat(used.matcher(text).results().count()).as(file.toString()).isGreaterThanOrEqualTo(mentions);
        }
        assertThat(inferred).containsAll(asked);
    }

    @Test
    void rulesAreShortAndUseNoTricks() throws IOException {
        for (Rule rule : Programme.ruleBook().rules()) {
            assertThat(rule.text()).as(rule.id()).hasSizeLessThanOrEqualTo(15);
            assertThat(rule.text().get(rule.text().size() - 2).strip()).isEqualTo("reasons.record( kcontext );");
        }
        for (Path file : files("")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
            assertThat(withoutLookUps(Files.readString(file)))
                    .as(file.toString())
                    .doesNotContainPattern(
                            "\\bsalience\\b|agenda-group|\\bnot\\s*\\(|\\bnot\\s+[A-Z]|\\beval\\b|no-loop");
        }
    }

    @Test
    void everyNormHasRulesOrIsNamedAsNotYetWritten() throws IOException {
        Path list = RULES.resolve("not-yet.txt");
        List<String> named = Files.exists(list)
                ? Files.readAllLines(list).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList()
                : List.of();
        List<String> without = Programme.catalogue().norms().stream()
                .map(Norm::id)
                .filter(norm -> Programme.ruleBook().rulesOf(norm).isEmpty())
                .toList();
        assertThat(named).containsExactlyElementsOf(without);
    }

    @Test
    void theStemOfAParagraphIsTheSameInAllPlaces() throws IOException {
        Map<String, Paragraph> byStem =
                Programme.catalogue().paragraphs().stream().collect(Collectors.toMap(Paragraph::stem, p -> p));
        for (Path file : files("para-")) {
            String name = file.getFileName().toString().replace(".drl", "");
            String number = name.split("-")[1];
            assertThat(byStem.values()).anyMatch(paragraph -> paragraph.number().equals(number));
        }
        for (Paragraph paragraph : byStem.values()) {
            boolean judged = paragraph.norms().stream()
                    .anyMatch(norm -> !Programme.ruleBook().rulesOf(norm.id()).isEmpty());
            Path feature = Path.of("features/norms", paragraph.stem() + ".feature");
            assertThat(Files.exists(RULES.resolve(paragraph.stem() + ".drl")))
                    .as(paragraph.stem())
                    .isEqualTo(judged);
            assertThat(Files.exists(feature)).as(feature.toString()).isEqualTo(judged);
            if (judged) {
                String text = Files.readString(feature);
                paragraph.norms().forEach(norm -> assertThat(text).contains("@" + norm.id()));
            }
        }
    }

    /** Rules about rules may ask whether a fact that is given, never inferred or answered, is absent. */
    private static String withoutLookUps(String text) {
        return text.replaceAll("not\\( Touched\\( ", "");
    }

    private static String word(Rule rule) {
        return switch (rule.verdict()) {
            case GAP -> "gap";
            case PARTIAL -> "partial";
            case COMPLIANT -> "met";
            case NOT_APPLICABLE -> "not applicable";
            case UNKNOWN -> throw new AssertionError(rule.id() + ": no rule concludes UNKNOWN");
        };
    }

    private static List<String> valueIds(String question) {
        return Programme.catalogue().question(question).map(Question::valueIds).orElseThrow();
    }

    private static PackageDescr parsed(Path file) throws IOException, DroolsParserException {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = parser.parse(new StringReader(Files.readString(file)));
        assertThat(parser.getErrors()).as(file.toString()).isEmpty();
        return parsed;
    }

    private static List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }
}
