package org.lexgap.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What texts and numbers in the cells of a workbook say. */
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final double EXACT = 1e15;

    private CellText() {}

    /** What a stored text says. */
    static String said(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        Matcher matcher = ESCAPED.matcher(stored);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(matcher.group(1), 16))));
        }
        return matcher.appendTail(text).toString();
    }

    /** A number as people write it. */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < EXACT
                ? String.valueOf((long) number)
                : BigDecimal.valueOf(number).toPlainString();
    }

    /** The day that a number stands for, in ISO 8601, with the time of day where there is one. */
    static String day(double number, boolean from1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, from1904);
        if (time == null) {
            return number(number);
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
