package org.lexgap.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lexgap.law.Place;

/** What the data set says of the law of one state on 1 January of one year, put together from all files. */
final class CodedLaw {

    /** What a cell says, and where. */
    record Cell(String text, Place at) {}

    /** What a file on single modes says in words. */
    record Words(String article, String procedure, String specification, Place at) {}

    private final String state;
    private final int year;
    private final Map<String, Cell> codes = new TreeMap<>();
    private final Map<String, Cell> numbers = new TreeMap<>();
    private final Map<String, Words> words = new TreeMap<>();
    private final Set<String> disputed = new HashSet<>();
    private final Set<String> editions = new TreeSet<>();
    private final String country;

    /** @param state as the data codes it */
    CodedLaw(String state, int year, String country) {
        this.state = state;
        this.year = year;
        this.country = country;
    }

    String state() {
        return state;
    }

    int year() {
        return year;
    }

    /** The state's name in the data. */
    String country() {
        return country;
    }

    /** Editions of the data whose files speak of this state and year. */
    Set<String> editions() {
        return editions;
    }

    void edition(String edition) {
        editions.add(edition);
    }

    /** Takes a code; the one that stands here already, where there is one. */
    Optional<Cell> code(String mode, Cell code) {
        return Optional.ofNullable(codes.putIfAbsent(mode, code));
    }

    /** Takes a number, such as that of years; the one that stands here already, where there is one. */
    Optional<Cell> number(String column, Cell number) {
        return Optional.ofNullable(numbers.putIfAbsent(column, number));
    }

    /** Takes words, where there are none yet. */
    void words(String mode, Words said) {
        words.putIfAbsent(mode, said);
    }

    /** That files differ on a mode: what they say of it does not count. */
    void dispute(String mode) {
        disputed.add(mode);
    }

    /** The code of a mode; nothing where it was not coded, or files differ. */
    Optional<String> code(String mode) {
        return disputed.contains(mode)
                ? Optional.empty()
                : Optional.ofNullable(codes.get(mode)).map(Cell::text);
    }

    Optional<String> number(String column) {
        return disputed.contains(column)
                ? Optional.empty()
                : Optional.ofNullable(numbers.get(column)).map(Cell::text);
    }

    Optional<Words> words(String mode) {
        return Optional.ofNullable(words.get(mode));
    }

    /** Where a mode is spoken of: its words, else its code. */
    Optional<Place> at(String mode) {
        return words(mode).map(Words::at).or(() -> Optional.ofNullable(codes.get(mode))
                .map(Cell::at));
    }

    /** Where it is first spoken of. */
    Place first() {
        return codes.values().iterator().next().at();
    }

    /** Whether anything was coded. */
    boolean isCoded() {
        return !codes.isEmpty();
    }
}
