package org.lexgap.cli;

import java.util.List;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code --lang}: every command has it, and it decides before the others are read. */
final class LanguageOption {

    private static final String NAME = "--lang";

    private LanguageOption() {}

    /** The language that a command line asks for, or nothing where it asks for none that there is. */
    static Optional<Language> in(String[] args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].equals(NAME) && i + 1 < args.length) {
                return Language.of(args[i + 1]);
            }
            if (args[i].startsWith(NAME + "=")) {
                return Language.of(args[i].substring(NAME.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** Lets a command line and each of its commands take the option. */
    static void addTo(CommandLine commandLine) {
        CommandSpec spec = commandLine.getCommandSpec();
        if (spec.findOption(NAME) == null) {
            spec.addOption(OptionSpec.builder(NAME)
                    .paramLabel(String.join("|", Language.codes()))
                    .type(Language.class)
                    .converters(code -> Language.of(code).orElseThrow(() -> unknown(code)))
                    .description(
                            "The language to print in; that of the system (LC_ALL, LC_MESSAGES, LANG) unless told.")
                    .build());
        }
        List.copyOf(commandLine.getSubcommands().values()).forEach(LanguageOption::addTo);
    }

    private static WrongWord unknown(String code) {
        return new WrongWord(Message.of("cli.unknown-language", code, Message.listed("common.or", Language.codes())));
    }
}
