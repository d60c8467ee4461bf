package org.lexgap.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.intake.Nearest;
import org.lexgap.intake.Shown;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.norm.Word;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command, and what was perhaps meant, else how the command is used. */
final class WrongUsage implements IParameterExceptionHandler {

    private final Language language;

    WrongUsage(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(
                command.getColorScheme().errorText(Shown.whole(says(exception).in(language))));
        List<String> suggestions =
                exception instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (suggestions.isEmpty()) {
            command.usage(err, command.getColorScheme());
        } else {
            err.println(Message.of("cli.did-you-mean", Message.listed("common.or", suggestions))
                    .in(language));
        }
        return ExitStatus.WRONG_USAGE;
    }

    private static Message says(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing());
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return Message.of("cli.given-twice", name(twice.getOverwritten()));
        }
        if (exception.getArgSpec() != null && exception.getValue() != null) {
            return invalid(exception, exception.getArgSpec(), exception.getValue());
        }
        // Help names the command it does not know as a value; what else there is, LexgapCommand says itself.
        return exception.getValue() == null
                ? Message.said(exception.getMessage())
                : Message.of("cli.unknown-command", exception.getValue());
    }

    private static Message unmatched(UnmatchedArgumentException exception) {
        String word = exception.getUnmatched().get(0);
        boolean command = !exception.getCommandLine().getSubcommands().isEmpty();
        return Message.of(
                exception.isUnknownOption() ? "cli.unknown-option" : command ? "cli.unknown-command" : "cli.unexpected",
                word);
    }

    /** An option that need not be there is missing its value; all else is missing itself. */
    private static Message missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        return first.isOption() && !first.required()
                ? Message.of("cli.missing-value", name(first), first.paramLabel())
                : Message.of(
                        "cli.missing", missing.stream().map(WrongUsage::name).collect(Collectors.joining(", ")));
    }

    private static Message invalid(ParameterException exception, ArgSpec of, String written) {
        if (exception.getCause() instanceof WrongWord wrong) {
            return Message.of("cli.invalid-value", name(of), wrong.says());
        }
        Class<?> type = of.typeInfo().isMultiValue() ? of.auxiliaryTypes()[0] : of.type();
        if (type.isEnum()) {
            List<String> words = words(type);
            return Message.of(
                    "intake.no-value-of",
                    written,
                    name(of),
                    Message.listed("common.or", words),
                    Nearest.hint(written, words));
        }
        return type == LocalDate.class
                ? Message.of("cli.invalid-value", name(of), Message.of("intake.bad-date", written))
                : Message.said(exception.getMessage());
    }

    private static List<String> words(Class<?> type) {
        return List.of(type.getEnumConstants()).stream()
                .map(constant -> Word.of((Enum<?>) constant))
                .toList();
    }

    private static String name(ArgSpec of) {
        return of instanceof OptionSpec option ? option.longestName() : of.paramLabel();
    }
}
