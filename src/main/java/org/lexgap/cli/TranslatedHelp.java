package org.lexgap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.lexgap.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Help in another language than English, which stands in the annotations of the commands. */
final class TranslatedHelp {

    private static final String LABEL = "label.";

    private final ResourceBundle texts;

    private TranslatedHelp(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Lets a command line and each of its commands give help in a language. */
    static void in(Language language, CommandLine commandLine) {
        if (language != Language.EN) {
            new TranslatedHelp(texts(language)).translate(commandLine);
        }
    }

    private static ResourceBundle texts(Language language) {
        try (InputStream in = TranslatedHelp.class.getResourceAsStream("help_" + language.code() + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void translate(CommandLine commandLine) {
        CommandSpec command = commandLine.getCommandSpec();
        command.resourceBundle(texts);
        // Picocli takes descriptions and headings from the bundle, but not the labels that stand for values.
        List.copyOf(command.options()).forEach(option -> relabel(command, option));
        List.copyOf(command.positionalParameters()).forEach(parameter -> relabel(command, parameter));
        command.usageMessage()
                .synopsisSubcommandLabel(label(command.usageMessage().synopsisSubcommandLabel()));
        commandLine.getSubcommands().values().forEach(this::translate);
    }

    private void relabel(CommandSpec command, OptionSpec option) {
        String label = label(option.paramLabel());
        if (!label.equals(option.paramLabel())) {
            command.remove(option);
            command.addOption(OptionSpec.builder(option).paramLabel(label).build());
        }
    }

    private void relabel(CommandSpec command, PositionalParamSpec parameter) {
        String label = label(parameter.paramLabel());
        if (!label.equals(parameter.paramLabel())) {
            command.remove(parameter);
            command.addPositional(PositionalParamSpec.builder(parameter)
                    .descriptionKey(parameter.paramLabel() + "[" + parameter.index() + "]")
                    .paramLabel(label)
                    .build());
        }
    }

    /** A label in the language of the texts; codes that a user writes as they stand have none of their own. */
    private String label(String label) {
        return texts.containsKey(LABEL + label) ? texts.getString(LABEL + label) : label;
    }
}
