package org.lexgap.cli;

import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand. */
@Command(
        name = "lexgap",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Checks national migration law against the 1996 CIS Programme of Action (A/51/341).",
        description =
                "Reads a law summary and says, norm by norm, where the law falls short, why, and what is unknown.")
final class LexgapCommand implements Runnable {

    private final Language language;

    @Spec
    private CommandSpec spec;

    LexgapCommand(Language language) {
        this.language = language;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.in(language).text("cli.no-command"));
    }
}
