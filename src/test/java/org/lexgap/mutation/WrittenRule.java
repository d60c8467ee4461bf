package org.lexgap.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexgap.Programme;
import org.lexgap.assessment.Rule;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.rulebase.ChangedAssessor.Part;
import org.lexgap.rulebase.ChangedRules;

/**
 * A rule as it stands in a rule file, with what depends on it: the verdicts of some norms, or what is said across norms.
 *
 * @param id norm, verdict and way; of a rule that infers a term, "terms" and its name; of one about rules its own id
 *     and way; of a check its id
 * @param name its name in DRL
 * @param home the paragraph, or the name of the file
 * @param acrossNorms which rules that look across norms it is one of, if it does
 */
record WrittenRule(String id, String name, String home, String text, List<Norm> judges, Optional<Part> acrossNorms) {

    static final String TERMS = "terms";

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"$.*?^end$");
    private static final Pattern ID = Pattern.compile("@meta\\( (\\S+) \\) @way\\( (\\S+) \\)|@check\\( (\\S+) \\)");

    /** All rules: those that judge a norm, that infer a term, that speak of verdicts, and the checks. */
    static List<WrittenRule> all() {
        List<WrittenRule> all = new ArrayList<>();
        for (Rule rule : Programme.ruleBook().rules()) {
            Norm norm = Programme.norm(rule.norm());
            String paragraph = Programme.catalogue().paragraphs().stream()
                    .filter(one -> one.norms().contains(norm))
                    .findFirst()
                    .orElseThrow()
                    .number();
            all.add(new WrittenRule(
                    rule.id(),
                    rule.says(),
                    paragraph,
                    String.join("\n", rule.text()),
                    List.of(norm),
                    Optional.empty()));
        }
        Matcher inference = RULE.matcher(read(TERMS));
        while (inference.find()) {
            String name = inference.group(1);
            List<Norm> judges = Programme.normsWithRules().stream()
                    .filter(norm -> ChangedRules.namesFor(norm.id()).contains(name))
                    .toList();
            all.add(new WrittenRule(TERMS + "/" + name, name, TERMS, inference.group(), judges, Optional.empty()));
        }
        all.addAll(acrossNorms("meta", Part.RULES_ABOUT_RULES));
        all.addAll(acrossNorms("meta-links", Part.RULES_ABOUT_RULES));
        all.addAll(acrossNorms("consistency", Part.CHECKS));
        return all;
    }

    private static List<WrittenRule> acrossNorms(String file, Part part) {
        return RULE.matcher(read(file))
                .results()
                .map(rule -> new WrittenRule(
                        acrossNormsId(rule.group()), rule.group(1), file, rule.group(), List.of(), Optional.of(part)))
                .toList();
    }

    private static String acrossNormsId(String text) {
        Matcher id = ID.matcher(text);
        if (!id.find()) {
            throw new IllegalArgumentException("no id: " + text);
        }
        return id.group(3) == null ? id.group(1) + "/" + id.group(2) : id.group(3);
    }

    /**
     * Questions to which a pattern on one of them could be put by mistake: its words fit them too. Of a rule on norms
     * those that the norms ask, of one across norms those of the same theme.
     */
    List<String> otherQuestions(String read, String pattern) {
        Question question = question(read);
        List<String> named = question.valueIds().stream()
                .filter(value -> pattern.contains("\"" + value + "\""))
                .toList();
        Stream<String> near = acrossNorms.isPresent()
                ? Programme.catalogue().questions().stream()
                        .filter(other -> other.theme() == question.theme())
                        .map(Question::id)
                : judges.stream().flatMap(norm -> norm.questions().stream());
        return near.distinct()
                .filter(other -> !other.equals(read))
                .filter(other -> question(other).type() == question.type())
                .filter(other -> question(other).valueIds().containsAll(named))
                .toList();
    }

    private static Question question(String id) {
        return Programme.catalogue().question(id).orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("rules", file + ".drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
