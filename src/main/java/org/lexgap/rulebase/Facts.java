package org.lexgap.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;

/** Effective answers as facts. */
final class Facts {

    private Facts() {}

    /** The day and one fact for each question that has an effective answer. */
    static List<Object> of(EffectiveAnswers answers, Iterable<Question> questions) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Day(answers.day()));
        for (Question question : questions) {
            answer(answers.answer(question.id())).ifPresent(facts::add);
        }
        return facts;
    }

    /** The same, with the day left out and treaty dates cut to what they say of it: what a verdict can depend on. */
    static List<Object> thatMatter(EffectiveAnswers answers, Iterable<Question> questions) {
        List<Object> facts = new ArrayList<>();
        for (Question question : questions) {
            Optional<Value> value = answers.value(question.id());
            if (value.isPresent() && value.get() instanceof Value.TreatyDate treaty) {
                facts.add(new Treaty(question.id(), treaty.bindsOn(answers.day())));
            } else {
                value.map(given -> of(question, given)).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<Answer> answer(EffectiveAnswer answer) {
        return answer.value().map(value -> of(answer.question(), value));
    }

    private static Answer of(Question question, Value value) {
        if (value instanceof Value.Choice choice) {
            return Answer.choice(question.id(), choice.text());
        }
        if (value instanceof Value.Listed listed) {
            Set<String> lacks = listed.lacks(question.valueIds());
            return Answer.set(
                    question.id(),
                    listed.listed(),
                    lacks,
                    lacks.size() == question.values().size());
        }
        if (value instanceof Value.TreatyDate treaty) {
            return Answer.treaty(question.id(), treaty.since().orElse(null));
        }
        if (value instanceof Value.Length length) {
            return Answer.period(question.id(), length.days());
        }
        throw new IllegalArgumentException(question.id() + " cannot rest on " + value);
    }
}
