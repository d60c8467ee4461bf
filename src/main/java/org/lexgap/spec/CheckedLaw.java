package org.lexgap.spec;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.RuleBook;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswer;

/** The law that a scenario told, and what a check of it finds. */
final class CheckedLaw {

    private final ToldLaw.Law law;
    private final Assessor assessor;
    private final RuleBook otherWords;
    private final Map<LocalDate, Assessment> assessments = new HashMap<>();

    CheckedLaw(ToldLaw.Law law, Assessor assessor, RuleBook otherWords) {
        this.law = law;
        this.assessor = assessor;
        this.otherWords = otherWords;
    }

    /** The assessment on the day a step names, else on the day of the check. */
    Assessment assessment(Said said) {
        LocalDate day = said.has("day") ? said.date("day") : law.day();
        return assessments.computeIfAbsent(day, on -> assessor.assess(law.summary(), on));
    }

    Finding finding(Said said) {
        return assessment(said).findings().stream()
                .filter(finding -> finding.norm().id().equals(said.text("norm")))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a text names a reason: by its sentence, in other words too, or by the id of its rule. */
    boolean names(String text, Reason reason) {
        return reason.id().equals(text)
                || reason.says().equals(text)
                || otherWords
                        .rule(reason.id())
                        .map(Rule::says)
                        .filter(text::equals)
                        .isPresent();
    }

    /** Whether a text names a remark: by its sentence, in other words too, or by its id. */
    boolean names(String text, Remark remark) {
        return remark.id().equals(text) || remark.says().equals(text) || text.equals(otherWords.remark(remark.id()));
    }

    /** The questions of a norm that something is left to answer of, whatever its verdict. */
    List<String> openQuestions(Said said) {
        return finding(said).norm().questions().stream()
                .filter(question -> assessment(said).answers().answer(question).isOpen())
                .toList();
    }

    Verdict verdict(Said said) {
        return finding(said).verdict();
    }

    ThemeResult theme(Said said) {
        return assessment(said).themes().stream()
                .filter(result -> result.theme().id().equals(said.text("theme")))
                .findFirst()
                .orElseThrow();
    }

    /** The answer to the question a step names, else to the one that was answered last. */
    EffectiveAnswer answer(Said said) {
        String question = said.has("question") ? said.text("question") : law.lastQuestion();
        return assessment(said).answers().answer(question);
    }
}
