package org.lexgap.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;

/** Periods in words: "5 years", "1 год 6 месяцев"; in a summary {@code P5Y}, {@code P1Y6M}. */
final class PeriodWords {

    private static final List<String> UNITS = List.of("y", "m", "w", "d");
    private static final Pattern CODE = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?");
    private static final Pattern PART = Pattern.compile("(\\d{1,6}) ?(\\p{L}+)\\.?[ ,]*(?:and |и )?");
    private static final int OFFERED_YEARS = 10;

    private PeriodWords() {}

    /** The period in words, or the code itself where words would not bring it back to the letter. */
    static String of(String code, Language language) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return code;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            String digits = matcher.group(i + 1);
            if (digits != null && digits.length() < 4) {
                parts.add(Messages.in(language).text("questionnaire.period." + UNITS.get(i), Integer.parseInt(digits)));
            }
        }
        String words = String.join(" ", parts);
        return read(words).filter(code::equals).isPresent() ? words : code;
    }

    /** The code of a period in words of either language; nothing where a text is none. */
    static Optional<String> read(String words) {
        String text = Spelling.of(words);
        Map<String, String> amounts = new LinkedHashMap<>();
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            Optional<String> unit = unit(part.group(2));
            if (unit.isEmpty() || amounts.put(unit.get(), part.group(1)) != null) {
                return Optional.empty();
            }
            end = part.end();
        }
        return end == 0 || end < text.length()
                ? Optional.empty()
                : Optional.of(UNITS.stream()
                        .filter(amounts::containsKey)
                        .map(unit -> amounts.get(unit) + unit.toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining("", "P", "")));
    }

    /** Periods worth offering, as codes. */
    static List<String> offered() {
        return IntStream.rangeClosed(1, OFFERED_YEARS)
                .mapToObj(years -> "P" + years + "Y")
                .toList();
    }

    private static Optional<String> unit(String word) {
        return UNITS.stream()
                .filter(unit -> List.of(Language.values()).stream().anyMatch(language -> List.of(Messages.in(language)
                                .text("questionnaire.unit." + unit)
                                .split("\\|"))
                        .contains(word)))
                .findFirst();
    }
}
