package org.lexgap.web;

import java.util.Optional;
import org.lexgap.assessment.Trace;
import org.lexgap.language.Message;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Sentence;
import org.lexgap.norm.Word;

/**
 * A paragraph of the Programme: each sentence, and the norms it holds.
 *
 * @param before the paragraph before it
 * @param after the paragraph after it
 */
public record ParagraphPage(Trace.OfParagraph paragraph, Optional<Paragraph> before, Optional<Paragraph> after) {

    /** What kind of sentence it is. */
    public Message kind(Sentence sentence) {
        return Message.of("trace.kind." + Word.of(sentence.kind()));
    }
}
