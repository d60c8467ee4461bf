package org.lexgap.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.language.Language;

/** What a drop-down offers: codes, and what each is called in every language. */
final class Choices {

    private static final Pattern CODE_AT_THE_END = Pattern.compile("\\(([A-Za-z0-9-]{2,60})\\)$");

    private final Map<String, Map<Language, String>> labels = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    /** @param label what a code is called in a language */
    Choices(List<String> codes, BiFunction<String, Language, String> label) {
        for (String code : codes) {
            Map<Language, String> each = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                each.put(language, label.apply(code, language));
            }
            labels.put(code, each);
        }
        labels.forEach((code, each) -> each.values().forEach(name -> this.codes.putIfAbsent(Spelling.of(name), code)));
        labels.forEach((code, each) -> each.values().stream()
                .filter(name -> name.endsWith(" (" + code + ")"))
                .map(name -> name.substring(0, name.length() - code.length() - 3))
                .forEach(name -> this.codes.putIfAbsent(Spelling.of(name), code)));
        labels.keySet().forEach(code -> this.codes.putIfAbsent(Spelling.of(code), code));
    }

    /** All labels in a language, in order. */
    List<String> labels(Language language) {
        return labels.values().stream().map(each -> each.get(language)).toList();
    }

    /**
     * What a code is called.
     *
     * @throws NullPointerException if it is none of these codes
     */
    String label(String code, Language language) {
        return labels.get(code).get(language);
    }

    boolean has(String code) {
        return labels.containsKey(code);
    }

    /** The code that a text names, by its label in whichever language, by itself, or in brackets at the end. */
    Optional<String> code(String text) {
        String spelt = Spelling.of(text);
        Matcher ending = CODE_AT_THE_END.matcher(text.strip());
        return Optional.ofNullable(codes.get(spelt))
                .or(() -> ending.find() ? Optional.of(ending.group(1)).filter(labels::containsKey) : Optional.empty());
    }

    /** The label or code that somebody may have meant; a label in the language where a label is meant. */
    Optional<String> nearest(String text, Language language) {
        List<String> spelt = new ArrayList<>(codes.keySet());
        return Nearest.to(Spelling.of(text), spelt).map(near -> label(codes.get(near), language));
    }
}
