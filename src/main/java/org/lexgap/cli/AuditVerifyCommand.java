package org.lexgap.cli;

import java.nio.file.Path;
import org.lexgap.language.Message;
import org.lexgap.workspace.AuditFault;
import org.lexgap.workspace.AuditReport;
import picocli.CommandLine.Command;

/** {@code lexgap audit-verify}: whether the audit log of a workspace, and what it tells of, is as it was written. */
@Command(
        name = "audit-verify",
        mixinStandardHelpOptions = true,
        description =
                "Says whether the audit log of a workspace was changed from outside; ends with status 1 if it was.")
final class AuditVerifyCommand extends WorkspaceCommand {

    AuditVerifyCommand(Workshop workshop, Server server, Streams streams) {
        super(workshop, server, streams);
    }

    @Override
    int run(Path data) {
        AuditReport report = server.verify(data);
        report.faults().stream().map(AuditFault::told).forEach(this::say);
        say(
                report.isWhole()
                        ? Message.of("web.audit.whole", report.rows())
                        : Message.of("web.audit.faults", report.faults().size(), report.rows()));
        return report.isWhole() ? ExitStatus.DONE : ExitStatus.GATE_NOT_MET;
    }
}
