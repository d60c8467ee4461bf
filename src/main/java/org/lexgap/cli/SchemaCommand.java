package org.lexgap.cli;

import java.util.concurrent.Callable;
import org.lexgap.record.SummarySchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lexgap schema}: JSON Schema, for editors. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of a law summary, with which an editor completes ids and values.")
final class SchemaCommand implements Callable<Integer> {

    enum Of {
        SUMMARY
    }

    private final Workshop workshop;
    private final Streams streams;

    @Option(names = "--of", paramLabel = "summary", description = "Whose schema; the law summary's unless told.")
    private Of of = Of.SUMMARY;

    SchemaCommand(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.data(SummarySchema.write(workshop.catalogue()));
        return ExitStatus.DONE;
    }
}
