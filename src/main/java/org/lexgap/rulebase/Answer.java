package org.lexgap.rulebase;

import java.time.LocalDate;
import java.util.Set;

/**
 * The effective answer to one question, as rules see it. A question without one is no fact at all.
 *
 * @param choice the word given; null but for yes-no-partial and choice
 * @param lists elements of a set that hold
 * @param lacks elements of a set that were looked at and do not hold; the rest is undecided
 * @param listsNothing whether every element of a set was looked at and none holds
 * @param since day from which a treaty binds; null where it does not, and for other questions
 * @param notBound whether a treaty was checked and does not bind
 * @param days length of a period; null for other questions
 */
public record Answer(
        String question,
        String choice,
        Set<String> lists,
        Set<String> lacks,
        boolean listsNothing,
        LocalDate since,
        boolean notBound,
        Long days) {

    /** Whether some element of a set holds. */
    public boolean listsSomething() {
        return !lists.isEmpty();
    }

    static Answer choice(String question, String word) {
        return new Answer(question, word, Set.of(), Set.of(), false, null, false, null);
    }

    static Answer set(String question, Set<String> lists, Set<String> lacks, boolean listsNothing) {
        return new Answer(question, null, lists, lacks, listsNothing, null, false, null);
    }

    static Answer treaty(String question, LocalDate since) {
        return new Answer(question, null, Set.of(), Set.of(), false, since, since == null, null);
    }

    static Answer period(String question, long days) {
        return new Answer(question, null, Set.of(), Set.of(), false, null, false, days);
    }
}
