package org.lexgap.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an entry says. */
public sealed interface Value {

    /** How the value is written in a summary. */
    String text();

    /** Whether two entries that say this and that say the same; periods are compared by their length. */
    default boolean agreesWith(Value other) {
        return equals(other);
    }

    /** One word: of a choice, or {@code yes}, {@code partial}, {@code no}. */
    record Choice(String text) implements Value {}

    /**
     * Elements of a set.
     *
     * @param listed what holds
     * @param checked what was looked at; empty where the list is complete
     */
    record Listed(SortedSet<String> listed, Optional<SortedSet<String>> checked) implements Value {

        /** A complete list: what it does not name was checked and does not hold. */
        public static Listed complete(Collection<String> listed) {
            return new Listed(new TreeSet<>(listed), Optional.empty());
        }

        @Override
        public String text() {
            return "[" + String.join(", ", listed) + "]";
        }

        /** Two lists say the same if they list the same, however much each of them looked at. */
        @Override
        public boolean agreesWith(Value other) {
            return other instanceof Listed set && set.listed.equals(listed);
        }

        /** What two lists that agree amount to: everything was looked at that either looked at. */
        Listed and(Listed other) {
            if (checked.isEmpty() || other.checked.isEmpty()) {
                return new Listed(listed, Optional.empty());
            }
            SortedSet<String> both = new TreeSet<>(checked.get());
            both.addAll(other.checked.get());
            return new Listed(listed, Optional.of(both));
        }

        /** Whether an element holds, of all that a question allows; nothing where it was not looked at. */
        public Optional<Boolean> holds(String element, List<String> allowed) {
            if (listed.contains(element)) {
                return Optional.of(true);
            }
            return lacks(allowed).contains(element) ? Optional.of(false) : Optional.empty();
        }

        /** Of all values a question allows, those that were looked at and do not hold. */
        public SortedSet<String> lacks(List<String> allowed) {
            SortedSet<String> lacking = new TreeSet<>(checked.isPresent() ? checked.get() : allowed);
            lacking.removeAll(listed);
            return lacking;
        }
    }

    /** The day from which a treaty binds; empty where it was checked and does not bind. */
    record TreatyDate(Optional<LocalDate> since) implements Value {

        /** Whether the treaty binds on a day. */
        public boolean bindsOn(LocalDate day) {
            return since.isPresent() && !since.get().isAfter(day);
        }

        @Override
        public String text() {
            return since.map(LocalDate::toString).orElse("null");
        }
    }

    /**
     * A period.
     *
     * @param days its length, a year counted as 365 days, a month as 30, a week as 7
     */
    record Length(String text, long days) implements Value {

        @Override
        public boolean agreesWith(Value other) {
            return other instanceof Length length && length.days == days;
        }
    }

    /** Asked, and no information was to be had. */
    record Unavailable(Cause cause) implements Value {

        /** Why there is no information. */
        public enum Cause {
            DECLINED,
            UNCLEAR,
            NOT_COLLECTED
        }

        @Override
        public String text() {
            return "unavailable: " + org.lexgap.norm.Word.of(cause);
        }
    }
}
