package org.lexgap.norm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a constant is spelt in files: lower case, words joined by hyphens, so {@code BY_LAW} is {@code by-law}. */
public final class Word {

    private Word() {}

    /** The spelling of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that spelling, or nothing where the type has none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name) && of(constant).equals(word))
                .findFirst();
    }

    /** All spellings of a type, in the order of its constants. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::of).toList();
    }
}
