package org.lexgap.spec;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.language.Language;

/**
 * A step's wording in one language. {@code {norm}} is a slot, {@code {from:date}} a slot named otherwise than its kind,
 * {@code article(s)} an optional part and {@code стать(ю|и)} a choice; a dash may be long or short, ё may be е.
 */
final class Phrase {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(?::([a-z]+))?}");

    /** Examples of slots that have their own. */
    private static final Map<String, String> EXAMPLES = Map.of("from", "1992-03-01", "until", "2017-07-11");

    private final String template;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Pattern pattern;
    private boolean choice;

    private Phrase(String template, String prefix) {
        this.template = template;
        this.pattern = Pattern.compile(pattern(prefix) + pattern(template));
    }

    static Phrase of(String template) {
        return new Phrase(template, "");
    }

    /** A phrase before which a day may be named. */
    static Phrase onADay(String template, Language language) {
        return new Phrase(template, language.of("(on {day:date} )", "(на {day:date} )"));
    }

    Map<String, Slot> slots() {
        return slots;
    }

    /** The slots of a text that says this, or nothing where it says something else. */
    Optional<Matcher> match(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** The wording with its slots named, for a reader. */
    String shown() {
        return SLOT.matcher(template).replaceAll("{$1}");
    }

    /** The wording with its slots filled by their examples. */
    String example() {
        String filled = SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(EXAMPLES.getOrDefault(
                        slot.group(1), slots.get(slot.group(1)).example())));
        return filled.replaceAll("\\(([^()|]*)\\|[^()]*\\)", "$1").replaceAll("\\([^()]*\\)", "");
    }

    private String pattern(String of) {
        StringBuilder pattern = new StringBuilder();
        Matcher slot = SLOT.matcher(of);
        int done = 0;
        while (slot.find()) {
            pattern.append(words(of.substring(done, slot.start())));
            String name = slot.group(1);
            Slot kind =
                    Slot.valueOf(Optional.ofNullable(slot.group(2)).orElse(name).toUpperCase(Locale.ROOT));
            slots.put(name, kind);
            pattern.append("(?<")
                    .append(name)
                    .append('>')
                    .append(kind.pattern())
                    .append(')');
            done = slot.end();
        }
        return pattern.append(words(of.substring(done))).toString();
    }

    /** Fixed words as a pattern; a parenthesis that stands open here may be closed after the next slot. */
    private String words(String text) {
        StringBuilder words = new StringBuilder();
        for (char c : text.toCharArray()) {
            choice = c == '|' || choice && c != '(';
            words.append(
                    switch (c) {
                        case ' ' -> "\\s+";
                        case '—' -> "[—–-]";
                        case 'ё' -> "[её]";
                        case '(' -> "(?:";
                        case '|' -> "|";
                        case ')' -> choice ? ")" : ")?";
                        default -> Pattern.quote(String.valueOf(c));
                    });
        }
        return words.toString();
    }
}
