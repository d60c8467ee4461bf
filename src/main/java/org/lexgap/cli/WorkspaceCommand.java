package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lexgap.language.Message;
import picocli.CommandLine.Option;

/** What is done with the folder of a workspace. */
abstract class WorkspaceCommand implements Callable<Integer> {

    final Workshop workshop;
    final Server server;
    final Streams streams;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the workspace; ${DEFAULT-VALUE} unless told.")
    private Path data = Path.of("lexgap-data");

    WorkspaceCommand(Workshop workshop, Server server, Streams streams) {
        this.workshop = workshop;
        this.server = server;
        this.streams = streams;
    }

    @Override
    public final Integer call() {
        try {
            return run(data);
        } catch (Server.CannotServe e) {
            throw Refusal.file(List.of(Message.of("cli.usage", e.told())));
        }
    }

    /**
     * Does it.
     *
     * @return how the process ends
     * @throws Server.CannotServe if the workspace cannot be opened
     */
    abstract int run(Path data);

    /** Prints a line, in the language of the process. */
    final void say(Message message) {
        streams.data(message.in(workshop.language()) + "\n");
    }
}
