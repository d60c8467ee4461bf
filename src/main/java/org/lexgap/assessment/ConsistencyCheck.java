package org.lexgap.assessment;

import java.util.List;
import java.util.Set;

/**
 * A rule that warns of answers which cannot both be right.
 *
 * @param id such as {@code CHK-1}
 * @param says its name: a sentence
 * @param questions ids of the questions it reads
 */
public record ConsistencyCheck(
        String id, String says, Set<String> questions, String file, int line, List<String> text) {

    /** The same check under another name. */
    public ConsistencyCheck saying(String sentence) {
        return new ConsistencyCheck(id, sentence, questions, file, line, text);
    }
}
