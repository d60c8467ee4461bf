package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lexgap.language.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lexgap change-key}: another key for a workspace. */
@Command(
        name = "change-key",
        mixinStandardHelpOptions = true,
        description =
                "Draws another key for a workspace that is not being served, and seals by it what the old one sealed.")
final class ChangeKeyCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Server server;
    private final Streams streams;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the workspace; ${DEFAULT-VALUE} unless told.")
    private Path data = Path.of("lexgap-data");

    ChangeKeyCommand(Workshop workshop, Server server, Streams streams) {
        this.workshop = workshop;
        this.server = server;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            Message changed = Message.of("web.start.key-changed", server.changeKey(data));
            streams.data(changed.in(workshop.language()) + "\n");
            return ExitStatus.DONE;
        } catch (Server.CannotServe e) {
            throw Refusal.file(List.of(Message.of("cli.usage", e.told())));
        }
    }
}
