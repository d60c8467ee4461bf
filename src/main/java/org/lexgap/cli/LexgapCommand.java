package org.lexgap.cli;

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

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: try 'lexgap check FILE'");
    }
}
