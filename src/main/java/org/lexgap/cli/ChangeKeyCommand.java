package org.lexgap.cli;

import java.nio.file.Path;
import org.lexgap.language.Message;
import picocli.CommandLine.Command;

/** {@code lexgap change-key}: another key for a workspace. */
@Command(
        name = "change-key",
        mixinStandardHelpOptions = true,
        description =
                "Draws another key for a workspace that is not being served, and seals by it what the old one sealed.")
final class ChangeKeyCommand extends WorkspaceCommand {

    ChangeKeyCommand(Workshop workshop, Server server, Streams streams) {
        super(workshop, server, streams);
    }

    @Override
    int run(Path data) {
        say(Message.of("web.start.key-changed", server.changeKey(data)));
        return ExitStatus.DONE;
    }
}
