package org.lexgap.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One statement of a value, with where it comes from and when it holds.
 *
 * @param from first day, where stated
 * @param until first day on which it no longer holds, where stated
 * @param seen when the source was read
 * @param touches ids of norms that a reported contradiction reaches
 * @param at where it stands in the file
 */
public record Entry(
        Value value,
        Source source,
        List<Citation> citations,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> seen,
        Optional<String> note,
        Optional<String> quote,
        Optional<String> enteredBy,
        Optional<String> checkedBy,
        List<String> touches,
        Place at) {

    /** The same entry resting on other citations. */
    public Entry citing(List<Citation> others) {
        return new Entry(value, source, others, from, until, seen, note, quote, enteredBy, checkedBy, touches, at);
    }
}
