package org.lexgap.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands of {@code lexgap} and how they end. */
public final class CommandLineInterface {

    private final Workshop workshop;
    private final Streams streams;
    private final Terminal terminal;

    /** @param environment environment variables, for {@code NO_COLOR} and {@code COLUMNS} */
    public CommandLineInterface(Workshop workshop, Map<String, String> environment) {
        this.workshop = workshop;
        this.streams = Streams.ofProcess();
        this.terminal = Terminal.of(environment);
    }

    /** Runs a command line; nothing thrown in a command leaves it. */
    public int run(String... args) {
        CommandLine commandLine = new CommandLine(new LexgapCommand())
                .addSubcommand(new CheckCommand(workshop, streams, terminal))
                .addSubcommand(new ValidateCommand(workshop, streams))
                .addSubcommand(new SchemaCommand(workshop, streams))
                .addSubcommand(new NormsCommand(workshop, streams))
                .addSubcommand(new QuestionsCommand(workshop, streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.color() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> end(exception));
        commandLine.getCommandSpec().version("lexgap " + workshop.version());
        return commandLine.execute(args);
    }

    private int end(Exception exception) {
        if (exception instanceof Refusal refusal) {
            streams.talk(refusal.lines());
            return refusal.status();
        }
        streams.talk(List.of(
                "lexgap: this is a bug in Lexgap, not in your file: " + exception,
                "lexgap: please report it with the command and the file that led to it"));
        return ExitStatus.BUG;
    }
}
