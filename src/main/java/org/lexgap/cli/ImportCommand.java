package org.lexgap.cli;

import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lexgap import}: data of others to law summaries, a command for each data set. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "DATASET",
        description = "Makes law summaries from data that others have published.")
final class ImportCommand implements Runnable {

    private final Language language;

    @Spec
    private CommandSpec spec;

    ImportCommand(Language language) {
        this.language = language;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.in(language).text("cli.no-data-set"));
    }
}
