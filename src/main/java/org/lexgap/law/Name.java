package org.lexgap.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What something is called.
 *
 * @param texts by language code, in the order of the file; one text of unstated language stands under {@code und}
 */
public record Name(Map<String, String> texts) {

    /** The name in a language, else in English, else whichever stands first; empty where there is none. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(texts.get(language))
                .or(() -> Optional.ofNullable(texts.get("en")))
                .or(() -> texts.values().stream().findFirst());
    }

    /** Whether two names have a text in common: one thing, called so in one language here and in several there. */
    public boolean isAlso(Name other) {
        return texts.values().stream().anyMatch(other.texts::containsValue);
    }

    /** The texts of both; where both have one in a language, this one's. */
    public Name and(Name other) {
        Map<String, String> both = new LinkedHashMap<>(texts);
        other.texts.forEach(both::putIfAbsent);
        return new Name(both);
    }
}
