package org.lexgap.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule as its readers see it.
 *
 * @param id norm, verdict and way
 * @param norm id of the norm it judges
 * @param verdict what it concludes
 * @param says its name: a sentence
 * @param reads ids of the questions it names, itself or through a term, each with the values named for it
 * @param demands what it demands of answers, for a rule by which a norm is met; empty for others
 * @param file the file it stands in, within {@code rules/}
 * @param line the line on which it begins
 * @param text the rule as written
 */
public record Rule(
        String id,
        String norm,
        Verdict verdict,
        String says,
        Map<String, Set<String>> reads,
        List<Demand> demands,
        String file,
        int line,
        List<String> text) {

    /** The same rule under another name. */
    public Rule saying(String sentence) {
        return new Rule(id, norm, verdict, sentence, reads, demands, file, line, text);
    }

    /** The file as a reader of the project finds it. */
    public String path() {
        return "rules/" + file;
    }
}
