package org.lexgap.cli;

import java.util.concurrent.Callable;
import org.lexgap.record.CatalogueJson;
import org.lexgap.report.CatalogueText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lexgap norms}: what is checked. */
@Command(name = "norms", mixinStandardHelpOptions = true, description = "Lists the norms of the Programme.")
final class NormsCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;

    @Option(names = "--format", paramLabel = "text|json", description = "What to print; text unless told.")
    private ListFormat format = ListFormat.TEXT;

    NormsCommand(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.data(
                format == ListFormat.JSON
                        ? CatalogueJson.norms(workshop.catalogue())
                        : CatalogueText.norms(workshop.catalogue()));
        return ExitStatus.DONE;
    }
}
