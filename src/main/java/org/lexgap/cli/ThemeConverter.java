package org.lexgap.cli;

import org.lexgap.intake.Nearest;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A theme by its spelling, such as {@code refugee-procedure}. */
final class ThemeConverter implements ITypeConverter<Theme> {

    @Override
    public Theme convert(String word) {
        return Word.find(Theme.class, word)
                .filter(theme -> theme != Theme.STATE_PROFILE)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + word + "\" is no theme" + Nearest.hint(word, Word.all(Theme.class))));
    }
}
