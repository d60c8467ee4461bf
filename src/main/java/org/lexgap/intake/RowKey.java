package org.lexgap.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the first column of a questionnaire and says what a row is for, wherever the row has been moved.
 *
 * @param id of a question, or of an instrument
 * @param entry which entry on the question, from 1
 * @param more which row of further articles or titles this is, from 1; 0 in a row of another kind
 * @param value the value of a list that the row marks; empty in a row of another kind
 */
record RowKey(String id, int entry, int more, Optional<String> value) {

    private static final Pattern WRITTEN =
            Pattern.compile("([^#:+]*?)(?: #([1-9]\\d{0,3}))?(?: \\+([1-9]\\d{0,3})?|: ([a-z0-9-]{1,80}))?");

    static RowKey entry(String id, int entry) {
        return new RowKey(id, entry, 0, Optional.empty());
    }

    RowKey more(int number) {
        return new RowKey(id, entry, number, Optional.empty());
    }

    RowKey value(String element) {
        return new RowKey(id, entry, 0, Optional.of(element));
    }

    static Optional<RowKey> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (written.length() > 200 || !matcher.matches()) {
            return Optional.empty();
        }
        boolean more = written.contains(" +");
        return Optional.of(new RowKey(
                matcher.group(1),
                matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)),
                matcher.group(3) == null ? more ? 1 : 0 : Integer.parseInt(matcher.group(3)),
                Optional.ofNullable(matcher.group(4))));
    }

    boolean isEntry() {
        return more == 0 && value.isEmpty();
    }

    /** {@code foundling-grant}, {@code foundling-grant #2}, {@code foundling-grant +}, {@code removal-grounds: health}. */
    @Override
    public String toString() {
        return id
                + (entry == 1 ? "" : " #" + entry)
                + (more == 0 ? "" : more == 1 ? " +" : " +" + more)
                + value.map(element -> ": " + element).orElse("");
    }
}
