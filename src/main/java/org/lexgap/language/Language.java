package org.lexgap.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages Lexgap speaks: the two original languages of the Programme. */
public enum Language {
    EN,
    RU;

    /** ISO 639-1 code, such as {@code ru}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of that code, or nothing where Lexgap does not speak it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The codes of all languages. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /**
     * The language a process was started in: the first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that is set
     * decides, as POSIX has it; English where that is one Lexgap does not speak.
     */
    public static Language ofEnvironment(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> of(value.split("[_.@-]")[0].toLowerCase(Locale.ROOT)))
                .orElse(EN);
    }

    /** One of two texts. */
    public String of(String english, String russian) {
        return this == EN ? english : russian;
    }
}
