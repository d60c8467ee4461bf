package org.lexgap.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexgap.law.Place;
import org.lexgap.law.Source;

/**
 * How codes and words of the GLOBALCIT data set become answers, as {@code rules/import/globalcit.yaml} says it.
 *
 * @param editions the edition of the data by a column that only its files have
 * @param notCoded what a cell holds where nothing was coded
 * @param notApplicable codes that mean the same as another, by version of the data
 * @param alike by mode, codes between which the scale differs from version to version and the law does not
 * @param leftOut columns that are not read, with why
 * @param bytes characters that stand in the files as the number of a byte
 * @param ways where words on a mode end one way and begin another
 * @param procedures kinds of procedure, each with the data's names
 * @param words what words may hold
 */
record GlobalcitMapping(
        Dataset dataset,
        Map<String, String> editions,
        Set<String> notCoded,
        Map<String, String> notApplicable,
        Map<String, List<String>> alike,
        Map<String, String> leftOut,
        Map<String, String> bytes,
        Pattern ways,
        Map<String, List<String>> procedures,
        Map<String, Pattern> words,
        Years years,
        Map<String, Mode> modes,
        List<Rule> rules,
        List<Disagreement> disagreements) {

    /** Whom to name, and what kind of source the entries have. */
    record Dataset(String name, String authors, String publisher, String url, String licence, Source source) {}

    /**
     * How many years words set.
     *
     * @param number finds a number of years, its first group
     * @param aside what is taken out before
     * @param several what makes the words decide nothing
     */
    record Years(Pattern number, Pattern aside, Pattern several) {}

    /**
     * A way to acquire or lose citizenship.
     *
     * @param silent why no question rests on it; empty where rules read it
     * @param codes each code with the name that the files on single modes give it
     * @param unused codes from which nothing follows, with why
     */
    record Mode(String about, Optional<String> silent, Map<String, String> codes, Map<String, String> unused) {}

    /** What answers a question when all demands are met; {@code why} becomes the note of the entry. */
    record Rule(String question, Saying says, List<Demand> demands, String why, Place at) {}

    /** Where a code and the words contradict one another; the words for it are found by the id. */
    record Disagreement(String id, String mode, Condition condition) {}

    /** What a rule says. */
    sealed interface Saying {}

    /** One value of a choice, or yes, partial or no. */
    record Says(String value) implements Saying {}

    /** Whether one element of a set holds; others are not touched. */
    record Ticks(String element, boolean holds) implements Saying {}

    /**
     * A number of years of residence.
     *
     * @param columns which columns of the files on whole states give it, if any
     * @param classes by code, the fewest and the most years it stands for
     */
    record YearsOf(String mode, List<String> columns, Map<String, int[]> classes) implements Saying {}

    /**
     * That modes are as one of several conditions has it.
     *
     * @param every whether all of the modes must be, or one of them
     */
    record Demand(List<String> modes, boolean every, List<Condition> oneOf) {}

    /**
     * What must hold of a mode.
     *
     * @param codes one of which is its code; empty where any may be
     * @param worded whether the data must have words on it, or must not
     * @param procedure kind of procedure that each way must be of
     * @param words which must be found in each way
     * @param without which must be found in none
     * @param someWay whether it is enough that one way is so
     * @param fewerYearsThan a mode whose words or number of years must be higher than those of this one
     */
    record Condition(
            List<String> codes,
            Optional<Boolean> worded,
            Optional<String> procedure,
            List<String> words,
            List<String> without,
            boolean someWay,
            Optional<String> fewerYearsThan) {

        /** Whether only the words can tell. */
        boolean readsWords() {
            return procedure.isPresent() || !words.isEmpty() || !without.isEmpty() || fewerYearsThan.isPresent();
        }
    }

    /** Whether two codes of a mode come to the same. */
    boolean alike(String mode, String one, String other) {
        List<String> same = alike.getOrDefault(mode, List.of());
        return one.equals(other) || same.contains(one) && same.contains(other);
    }

    /** The code that a cell holds, or nothing where nothing was coded. */
    Optional<String> code(String cell) {
        String code = cell.strip();
        return notCoded.contains(code) ? Optional.empty() : Optional.of(notApplicable.getOrDefault(code, code));
    }

    /** The code of that name, or nothing where the mode has none of that name. */
    Optional<String> named(String mode, String name) {
        return modes.get(mode).codes().entrySet().stream()
                .filter(code -> code.getValue().equals(name.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The modes on which some rule rests. */
    boolean isRead(String mode) {
        return modes.containsKey(mode) && modes.get(mode).silent().isEmpty();
    }
}
