package org.lexgap.rulebase;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lexgap.Programme;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;

/** Looks through all ways of answering a norm's questions for one on which changed rules and the rules differ. */
public final class TellingAnswers {

    private final Norm norm;
    private final ChangedRules.Judge changed;
    private Map<String, Value> fewest;
    private boolean otherVerdict;
    private String difference;

    private TellingAnswers(Norm norm, ChangedRules.Judge changed) {
        this.norm = norm;
        this.changed = changed;
    }

    /** The fewest answers that tell the two apart, by verdict if any do and by reason if not; none if both agree. */
    public static Optional<String> between(Norm norm, ChangedRules.Judge changed) {
        TellingAnswers search = new TellingAnswers(norm, changed);
        new AnswerSpace(norm).forEach(search::look);
        return Optional.ofNullable(search.fewest).map(found -> written(found) + ": " + search.difference);
    }

    private void look(Map<String, Value> values) {
        if (otherVerdict && values.size() >= fewest.size()) {
            return;
        }
        EffectiveAnswers answers = Programme.answers(values);
        Judgement now = Programme.assessor().judge(norm, answers);
        Optional<Judgement> then = then(answers);
        boolean verdictsDiffer =
                then.map(Judgement::verdict).filter(now.verdict()::equals).isEmpty();
        boolean better = verdictsDiffer && !otherVerdict
                || fewest == null
                || values.size() < fewest.size() && verdictsDiffer == otherVerdict;
        if (better && !then.equals(Optional.of(now))) {
            fewest = Map.copyOf(values);
            otherVerdict = verdictsDiffer;
            difference = says(now) + ", changed " + then.map(this::says).orElse("two verdicts");
        }
    }

    private Optional<Judgement> then(EffectiveAnswers answers) {
        try {
            return Optional.of(changed.judge(answers));
        } catch (IllegalStateException twoVerdicts) {
            return Optional.empty();
        }
    }

    private String says(Judgement judgement) {
        return judgement.verdict() == Verdict.UNKNOWN || otherVerdict
                ? judgement.verdict().name()
                : judgement.reasons().stream()
                        .map(reason -> reason.id().substring(norm.id().length() + 1))
                        .toList()
                        .toString();
    }

    private static String written(Map<String, Value> values) {
        Map<String, String> lines = new TreeMap<>();
        values.forEach((question, value) -> lines.put(
                question,
                value instanceof Value.Listed set && set.checked().isPresent()
                        ? "{value: " + set.listed() + ", checked: "
                                + set.checked().get() + "}"
                        : value.text()));
        return lines.toString();
    }
}
