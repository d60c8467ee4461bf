package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lexgap.language.Message;
import org.lexgap.workspace.AuditFault;
import org.lexgap.workspace.AuditReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lexgap audit-verify}: whether the audit log of a workspace, and what it tells of, is as it was written. */
@Command(
        name = "audit-verify",
        mixinStandardHelpOptions = true,
        description =
                "Says whether the audit log of a workspace was changed from outside; ends with status 1 if it was.")
final class AuditVerifyCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Server server;
    private final Streams streams;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the workspace; ${DEFAULT-VALUE} unless told.")
    private Path data = Path.of("lexgap-data");

    AuditVerifyCommand(Workshop workshop, Server server, Streams streams) {
        this.workshop = workshop;
        this.server = server;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            AuditReport report = server.verify(data);
            report.faults().stream().map(AuditFault::told).forEach(this::say);
            say(
                    report.isWhole()
                            ? Message.of("web.audit.whole", report.rows())
                            : Message.of("web.audit.faults", report.faults().size(), report.rows()));
            return report.isWhole() ? ExitStatus.DONE : ExitStatus.GATE_NOT_MET;
        } catch (Server.CannotServe e) {
            throw Refusal.file(List.of(Message.of("cli.usage", e.told())));
        }
    }

    private void say(Message message) {
        streams.data(message.in(workshop.language()) + "\n");
    }
}
