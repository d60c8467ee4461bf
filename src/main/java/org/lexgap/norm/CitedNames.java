package org.lexgap.norm;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How other instruments are named in the catalogue's language. Norms name them in English ({@code ICCPR art 12(4)}),
 * since by those names it is found which of them binds.
 *
 * @param names of instruments, by their English ones
 * @param words of what may stand behind a name, such as {@code art} or {@code (later)}
 */
public record CitedNames(Map<String, String> names, Map<String, String> words) {

    /** Names that stay as norms write them. */
    public static final CitedNames AS_WRITTEN = new CitedNames(Map.of(), Map.of());

    private static final Pattern NAME_PLACE_REMARK = Pattern.compile("(.*?)( \\([^()]*[A-Za-z]{3}[^()]*\\))?");

    /** A related instrument in the language of these names; what has no name here stays as it is. */
    String name(String related) {
        Matcher parts = NAME_PLACE_REMARK.matcher(related);
        parts.matches();
        String body = parts.group(1);
        String name = beginning(body, names);
        String place = body.substring(name.length()).strip();
        String word = beginning(place, words);
        String number = reworded(place.substring(word.length()).strip());
        StringBuilder named = new StringBuilder(names.getOrDefault(name, name));
        if (!word.isEmpty()) {
            named.append(named.isEmpty() ? "" : ", ").append(words.get(word));
        }
        if (!number.isEmpty()) {
            named.append(named.isEmpty() ? "" : " ").append(number);
        }
        if (parts.group(2) != null) {
            String remark = parts.group(2).strip();
            named.append(' ').append(words.getOrDefault(remark, remark));
        }
        return named.toString();
    }

    /** Numbers with words between them, such as {@code 1(2) and General Recommendation 30}. */
    private String reworded(String numbers) {
        String reworded = numbers;
        for (Map.Entry<String, String> word : words.entrySet()) {
            reworded = reworded.replace(" " + word.getKey() + " ", " " + word.getValue() + " ");
        }
        return reworded;
    }

    /** The longest of some English words with which a text begins. */
    private static String beginning(String text, Map<String, String> of) {
        return of.keySet().stream()
                .filter(name -> text.equals(name) || text.startsWith(name + " "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
