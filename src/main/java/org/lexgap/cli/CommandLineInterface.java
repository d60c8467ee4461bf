package org.lexgap.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands of {@code lexgap} and how they end. */
public final class CommandLineInterface {

    /** Commands that will ask for an assessor: its rules are loaded while the rest gets ready. */
    private static final Set<String> ASSESSING = Set.of("check", "validate", "explain", "ask", "spec");

    private final Workshop workshops;
    private final Server server;
    private final Map<String, String> environment;
    private final Streams streams;
    private final Terminal terminal;

    /** @param environment environment variables, for the language, {@code NO_COLOR} and {@code COLUMNS} */
    public CommandLineInterface(Workshop workshop, Server server, Map<String, String> environment) {
        this.workshops = workshop;
        this.server = server;
        this.environment = environment;
        this.streams = Streams.ofProcess();
        this.terminal = Terminal.of(environment);
    }

    /** Runs a command line; nothing thrown in a command leaves it. */
    public int run(String... args) {
        // Help and errors are in the language asked for too, so it has to be known before the words are parsed.
        Workshop workshop = workshops.in(LanguageOption.in(args).orElseGet(() -> Language.ofEnvironment(environment)));
        String first = args.length == 0 ? "" : args[0];
        if (ASSESSING.contains(first)) {
            workshop.expectAssessments();
        }
        try {
            return commandLine(workshop, first).execute(args);
        } catch (VirtualMachineError e) {
            return end(e, workshop.language());
        }
    }

    /** All commands, or the one that is asked for. */
    CommandLine commandLine(Workshop workshop, String first) {
        CommandLine commandLine = new CommandLine(new LexgapCommand(workshop.language()));
        Map<String, Supplier<Object>> commands = commands(workshop);
        // Looking at a command costs time, and of all commands one is run: the others are looked at for help alone.
        Optional.ofNullable(commands.get(first))
                .map(List::of)
                .orElse(List.copyOf(commands.values()))
                .forEach(command -> commandLine.addSubcommand(command.get()));
        LanguageOption.addTo(commandLine);
        TranslatedHelp.in(workshop.language(), commandLine);
        commandLine
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.color() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file whose name begins with @ is a file, not a list of words of ours.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new WrongUsage(workshop.language()))
                .setExecutionExceptionHandler((exception, command, parsed) -> end(exception, workshop.language()));
        commandLine.getCommandSpec().version("lexgap " + workshop.version());
        return commandLine;
    }

    private Map<String, Supplier<Object>> commands(Workshop workshop) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(workshop, streams, terminal));
        commands.put("explain", () -> new ExplainCommand(workshop, streams, terminal));
        commands.put("ask", () -> new AskCommand(workshop, streams, terminal));
        commands.put("validate", () -> new ValidateCommand(workshop, streams));
        commands.put("template", () -> new TemplateCommand(workshop, streams));
        commands.put("convert", () -> new ConvertCommand(workshop, streams));
        commands.put("spec", () -> new SpecCommand(workshop, streams));
        commands.put("schema", () -> new SchemaCommand(workshop, streams));
        commands.put("import", () -> new CommandLine(new ImportCommand(workshop.language()))
                .addSubcommand(new GlobalcitCommand(workshop, streams)));
        commands.put("norms", () -> new NormsCommand(workshop, streams, terminal));
        commands.put("questions", () -> new QuestionsCommand(workshop, streams));
        commands.put("serve", () -> new ServeCommand(workshop, server, streams));
        commands.put("audit-verify", () -> new AuditVerifyCommand(workshop, server, streams));
        commands.put("change-key", () -> new ChangeKeyCommand(workshop, server, streams));
        return commands;
    }

    private int end(Throwable exception, Language language) {
        if (exception instanceof Refusal refusal) {
            streams.talk(refusal.lines(language));
            return refusal.status();
        }
        streams.talk(List.of(Message.of("cli.bug", exception), Message.of("cli.report-bug")), language);
        return ExitStatus.BUG;
    }
}
