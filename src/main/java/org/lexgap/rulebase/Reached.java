package org.lexgap.rulebase;

import java.util.List;
import org.lexgap.assessment.Verdict;

/**
 * What a norm's own rules reached, as the rules about rules see it.
 *
 * @param paragraph number of its main paragraph
 * @param principle whether a sentence of paragraphs 9 to 23 is among its sources
 * @param dimension {@code law}, {@code mixed}, {@code practice} or {@code treaty}
 * @param ifUnfounded the verdict if unconfirmed reports that it reads turned out to be unfounded
 */
public record Reached(
        String norm,
        String paragraph,
        List<String> sources,
        boolean principle,
        String theme,
        String dimension,
        Verdict verdict,
        Verdict ifUnfounded) {}
