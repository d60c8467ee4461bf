package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.language.Message;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;

/** An answer in the words by which its values are offered. */
public record AnswerLabel(Question question, Value value) {

    /** The words; those of values are in the language of the catalogue that the question is of. */
    public Message words() {
        if (value instanceof Value.Choice choice) {
            return label(choice.text());
        }
        if (value instanceof Value.Listed listed) {
            List<Message> labels = new ArrayList<>();
            listed.listed().forEach(element -> labels.add(label(element)));
            return labels.isEmpty() ? Message.of("common.answer.none") : Message.between("; ", labels);
        }
        if (value instanceof Value.TreatyDate treaty) {
            return treaty.since()
                    .map(day -> Message.of("common.answer.since", day))
                    .orElse(Message.of("common.answer.not-bound"));
        }
        return Message.said(value.text());
    }

    private Message label(String element) {
        return Message.said(question.label(element).orElse(element));
    }
}
