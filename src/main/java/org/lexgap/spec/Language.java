package org.lexgap.spec;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which steps can be written. */
enum Language {
    EN,
    RU;

    /** As in {@code # language: ru}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** One of two texts. */
    String of(String english, String russian) {
        return this == EN ? english : russian;
    }
}
