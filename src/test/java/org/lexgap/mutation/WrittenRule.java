package org.lexgap.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.Programme;
import org.lexgap.assessment.Rule;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.rulebase.ChangedRules;

/**
 * A rule as it stands in a rule file, with the norms whose verdicts depend on it.
 *
 * @param id norm, verdict and way; of a rule that infers a term, "terms" and its name
 * @param name its name in DRL
 * @param home the paragraph, or "terms"
 */
record WrittenRule(String id, String name, String home, String text, List<Norm> judges) {

    static final String TERMS = "terms";

    private static final Pattern INFERENCE = Pattern.compile("(?ms)^rule \"([^\"]+)\"$.*?^end$");

    /** All rules that judge a norm, and all that infer a term. */
    static List<WrittenRule> all() {
        List<WrittenRule> all = new ArrayList<>();
        for (Rule rule : Programme.ruleBook().rules()) {
            Norm norm = Programme.norm(rule.norm());
            String paragraph = Programme.catalogue().paragraphs().stream()
                    .filter(one -> one.norms().contains(norm))
                    .findFirst()
                    .orElseThrow()
                    .number();
            all.add(new WrittenRule(rule.id(), rule.says(), paragraph, String.join("\n", rule.text()), List.of(norm)));
        }
        Matcher inference = INFERENCE.matcher(terms());
        while (inference.find()) {
            String name = inference.group(1);
            List<Norm> judges = Programme.normsWithRules().stream()
                    .filter(norm -> ChangedRules.namesFor(norm.id()).contains(name))
                    .toList();
            all.add(new WrittenRule(TERMS + "/" + name, name, TERMS, inference.group(), judges));
        }
        return all;
    }

    /** Questions that its norms ask, to which a pattern on one of them could be put by mistake: its words fit them too. */
    List<String> otherQuestions(String read, String pattern) {
        Question question = question(read);
        List<String> named = question.valueIds().stream()
                .filter(value -> pattern.contains("\"" + value + "\""))
                .toList();
        return judges.stream()
                .flatMap(norm -> norm.questions().stream())
                .distinct()
                .filter(other -> !other.equals(read))
                .filter(other -> question(other).type() == question.type())
                .filter(other -> question(other).valueIds().containsAll(named))
                .toList();
    }

    private static Question question(String id) {
        return Programme.catalogue().question(id).orElseThrow();
    }

    private static String terms() {
        try {
            return Files.readString(Path.of("rules/terms.drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
