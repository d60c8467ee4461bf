package org.lexgap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lexgap.language.Message;
import picocli.CommandLine.ITypeConverter;

/** Years from the first to the last, both included; written {@code 1992..2024}. */
record YearRange(int first, int last) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");

    /** 1 January of each year. */
    List<LocalDate> days() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .toList();
    }

    static final class Converter implements ITypeConverter<YearRange> {

        @Override
        public YearRange convert(String written) {
            Matcher matcher = WRITTEN.matcher(written);
            if (!matcher.matches()) {
                throw new WrongWord(Message.of("cli.two-years"));
            }
            YearRange years = new YearRange(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (years.first() > years.last()) {
                throw new WrongWord(Message.of("cli.years-backwards"));
            }
            return years;
        }
    }
}
