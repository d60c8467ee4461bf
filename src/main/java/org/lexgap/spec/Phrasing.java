package org.lexgap.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Reason;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.norm.Question;

/** The sentences that all shapes of an outcome share. */
final class Phrasing {

    private Phrasing() {}

    /** One line of an explanation. */
    record Detail(String label, String text) {}

    /** What was expected, what was found, and why: the rules that fired, the answers behind them, what is open. */
    static List<Detail> details(Mismatch mismatch, Language language) {
        Messages words = Messages.in(language);
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(words.text("spec.expected"), mismatch.expected()));
        details.add(new Detail(words.text("spec.found"), mismatch.found()));
        mismatch.finding().ifPresent(finding -> {
            for (Reason reason : finding.reasons()) {
                details.add(new Detail(words.text("spec.why"), reason.says()));
            }
            for (EffectiveAnswer answer : finding.because()) {
                details.add(new Detail(words.text("spec.answer"), answer(answer, language)));
            }
            if (!finding.missing().isEmpty()) {
                details.add(new Detail(
                        words.text("spec.not-known"),
                        finding.missing().stream().map(Question::id).collect(Collectors.joining(", "))));
            }
        });
        return details;
    }

    /** A scenario's name, with the line of its row where an outline has several. */
    static String name(Feature.Scenario scenario, Language language) {
        return scenario.example()
                .map(example -> Messages.in(language).text("spec.example", scenario.name(), example.line()))
                .orElse(scenario.name());
    }

    /** A step with its line in the file. */
    static String line(Feature.Step step, Language language) {
        return Messages.in(language).text("spec.line", step.at().line(), step.line());
    }

    /** "47 scenarios: 46 passed, 1 failed". */
    static String total(List<Outcome> outcomes) {
        int all = outcomes.stream()
                .mapToInt(outcome -> outcome.scenarios().size())
                .sum();
        int failed = outcomes.stream().mapToInt(Outcome::failed).sum();
        return Messages.in(language(outcomes))
                .text(all == 1 ? "spec.total-of-one" : "spec.total", all, all - failed, failed);
    }

    /** Russian where all features are. */
    static Language language(List<Outcome> outcomes) {
        boolean russian = outcomes.stream().allMatch(outcome -> outcome.language() == Language.RU);
        return russian ? Language.RU : Language.EN;
    }

    /** An instrument by its id, and the article. */
    static String cited(Citation citation, Language language) {
        return citation.article()
                .map(article -> Messages.in(language).text("spec.article", citation.instrument(), article))
                .orElse(citation.instrument());
    }

    private static String answer(EffectiveAnswer answer, Language language) {
        String citations = answer.entries().stream()
                .flatMap(entry -> entry.citations().stream())
                .map(citation -> cited(citation, language))
                .distinct()
                .collect(Collectors.joining("; "));
        String value = answer.value().map(given -> given.text()).orElse("—");
        return answer.question().id() + ": " + value + (citations.isEmpty() ? "" : " [" + citations + "]");
    }
}
