package org.lexgap.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Reason;
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
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(language.of("Expected", "Ожидалось"), mismatch.expected()));
        details.add(new Detail(language.of("Found", "Получено"), mismatch.found()));
        mismatch.finding().ifPresent(finding -> {
            for (Reason reason : finding.reasons()) {
                details.add(new Detail(language.of("Why", "Почему"), reason.says()));
            }
            for (EffectiveAnswer answer : finding.because()) {
                details.add(new Detail(language.of("Answer", "Ответ"), answer(answer)));
            }
            if (!finding.missing().isEmpty()) {
                details.add(new Detail(
                        language.of("Not known", "Неизвестно"),
                        finding.missing().stream().map(Question::id).collect(Collectors.joining(", "))));
            }
        });
        return details;
    }

    /** A scenario's name, with the line of its row where an outline has several. */
    static String name(Feature.Scenario scenario, Language language) {
        return scenario.name()
                + scenario.example()
                        .map(example ->
                                " (" + language.of("example on line ", "пример в строке ") + example.line() + ")")
                        .orElse("");
    }

    /** A step with its line in the file. */
    static String line(Feature.Step step, Language language) {
        return language.of("line ", "строка ") + step.at().line() + "  " + step.line();
    }

    /** "47 scenarios: 46 passed, 1 failed". */
    static String total(List<Outcome> outcomes) {
        int all = outcomes.stream()
                .mapToInt(outcome -> outcome.scenarios().size())
                .sum();
        int failed = outcomes.stream().mapToInt(Outcome::failed).sum();
        boolean russian = outcomes.stream().allMatch(outcome -> outcome.language() == Language.RU);
        return russian
                ? "Сценариев: " + all + "; выполнено: " + (all - failed) + "; не выполнено: " + failed
                : all + (all == 1 ? " scenario: " : " scenarios: ") + (all - failed) + " passed, " + failed + " failed";
    }

    private static String answer(EffectiveAnswer answer) {
        String citations = answer.entries().stream()
                .flatMap(entry -> entry.citations().stream())
                .map(Citation::toString)
                .distinct()
                .collect(Collectors.joining("; "));
        String value = answer.value().map(given -> given.text()).orElse("—");
        return answer.question().id() + ": " + value + (citations.isEmpty() ? "" : " [" + citations + "]");
    }
}
