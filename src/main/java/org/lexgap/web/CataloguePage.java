package org.lexgap.web;

import java.util.List;
import java.util.Map;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;

/**
 * The Programme by paragraphs, and the questions by themes; or what was found in both.
 *
 * @param asked what somebody looks for; empty where all is shown
 * @param paragraphs all, where nothing is looked for
 * @param norms what was found
 * @param questions by the title of their theme: what was found, or all
 */
public record CataloguePage(
        String asked, List<Paragraph> paragraphs, List<Norm> norms, Map<String, List<Question>> questions) {

    /** How many questions there are. */
    public int questionCount() {
        return questions.values().stream().mapToInt(List::size).sum();
    }
}
