package org.lexgap.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.language.Message;

/** Days as people write them in cells. */
final class Days {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private Days() {}

    /** The day in a cell, in ISO 8601 where it is understood and else as it is written. */
    static Node.Scalar in(Grid.Cell cell, Problems problems) {
        String text = cell.words();
        // A year alone, typed where a day is shown, is taken by the spreadsheet for the number of a day.
        if (cell.kind() == Grid.Cell.Kind.DAY && text.matches("190[45]-.*")) {
            problems.warning(cell.at(), "YEAR_ALONE", Message.of("questionnaire.year-alone", text));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return new Node.Scalar(
                dayFirst.matches()
                        ? dayFirst.group(3) + "-" + twoDigits(dayFirst.group(2)) + "-" + twoDigits(dayFirst.group(1))
                        : text,
                true,
                cell.at());
    }

    private static String twoDigits(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }
}
