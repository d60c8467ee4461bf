package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** One answer that would change a verdict. */
public record Change(Question question, Value value, Verdict verdict) {

    /** All single answers that would give a norm another verdict, in the order of its questions. */
    public static List<Change> of(Norm norm, List<Question> questions, EffectiveAnswers answers, Assessor assessor) {
        Verdict now = assessor.judge(norm, answers).verdict();
        List<Change> changes = new ArrayList<>();
        for (Question question : questions) {
            for (Value value : values(question, answers)) {
                Verdict then = assessor.judge(norm, answers.supposing(Map.of(question.id(), value)))
                        .verdict();
                if (then != now) {
                    changes.add(new Change(question, value, then));
                }
            }
        }
        return changes;
    }

    private static List<Value> values(Question question, EffectiveAnswers answers) {
        return switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE ->
                question.valueIds().stream().<Value>map(Value.Choice::new).toList();
            case SET -> sets(question, answers);
            case TREATY_DATE ->
                List.of(new Value.TreatyDate(Optional.of(answers.day())), new Value.TreatyDate(Optional.empty()));
            case DURATION -> List.of();
        };
    }

    /** The set with one element more or less; none and all where it is open. */
    private static List<Value> sets(Question question, EffectiveAnswers answers) {
        List<Value> sets = new ArrayList<>();
        if (answers.value(question.id()).orElse(null) instanceof Value.Listed given) {
            for (String element : question.valueIds()) {
                List<String> changed = new ArrayList<>(given.listed());
                if (!changed.remove(element)) {
                    changed.add(element);
                }
                sets.add(Value.Listed.complete(changed));
            }
        }
        sets.add(Value.Listed.complete(List.of()));
        sets.add(Value.Listed.complete(question.valueIds()));
        return sets.stream().distinct().toList();
    }
}
