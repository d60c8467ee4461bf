package org.lexgap.web;

import java.util.List;
import org.lexgap.language.Message;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/**
 * A question, its answers, and the norms that read it.
 *
 * @param theme the title of its theme
 */
public record QuestionPage(Question question, String theme, List<Norm> norms) {

    /** How it is answered. */
    public Message type() {
        return Message.of("catalogue.type." + Word.of(question.type()));
    }
}
