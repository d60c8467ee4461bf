package org.lexgap.cli;

import org.lexgap.intake.Nearest;
import org.lexgap.language.Message;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;
import picocli.CommandLine.ITypeConverter;

/** A theme by its spelling, such as {@code refugee-procedure}. */
final class ThemeConverter implements ITypeConverter<Theme> {

    @Override
    public Theme convert(String word) {
        return Word.find(Theme.class, word)
                .filter(theme -> theme != Theme.STATE_PROFILE)
                .orElseThrow(() -> new WrongWord(
                        Message.of("cli.unknown-theme", word, Nearest.hint(word, Word.all(Theme.class)))));
    }
}
