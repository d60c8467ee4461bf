package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lexgap.language.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lexgap serve}: the web workspace. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the web workspace until it is told to end. The first start prints a link by which the administrator comes in.",
            "The database is a file in the folder, or the PostgreSQL that LEXGAP_DATABASE_URL names."
        })
final class ServeCommand extends WorkspaceCommand {

    private static final int HIGHEST = 65_535;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen; ${DEFAULT-VALUE} unless told.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "P",
            description = "The port; ${DEFAULT-VALUE} unless told, 0 for any that is free.")
    private int port = 8080;

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "Encrypts connections with the certificate in this file (PEM, with its chain).")
    private Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The private key that belongs to the certificate (PEM, not encrypted).")
    private Path key;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description =
                    "The IP address of a proxy in front, whose X-Forwarded headers are believed; nobody's unless told.")
    private List<String> proxies = List.of();

    ServeCommand(Workshop workshop, Server server, Streams streams) {
        super(workshop, server, streams);
    }

    @Override
    int run(Path data) {
        if (port < 0 || port > HIGHEST) {
            throw Refusal.usage(Message.of("cli.port", String.valueOf(HIGHEST)));
        }
        if ((certificate == null) != (key == null)) {
            throw Refusal.usage(Message.of("cli.tls-takes-two"));
        }
        server.serve(
                new Server.Place(data, host, port, Optional.ofNullable(certificate), Optional.ofNullable(key), proxies),
                this::say,
                message -> streams.talk(List.of(message), workshop.language()));
        return ExitStatus.DONE;
    }
}
