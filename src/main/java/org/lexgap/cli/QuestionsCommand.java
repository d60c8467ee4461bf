package org.lexgap.cli;

import java.util.concurrent.Callable;
import org.lexgap.record.CatalogueJson;
import org.lexgap.report.CatalogueText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lexgap questions}: what is asked. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description = "Lists the questions a law summary answers.")
final class QuestionsCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;

    @Option(names = "--format", paramLabel = "text|json", description = "What to print; text unless told.")
    private ListFormat format = ListFormat.TEXT;

    QuestionsCommand(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.data(
                format == ListFormat.JSON
                        ? CatalogueJson.questions(workshop.catalogue())
                        : CatalogueText.questions(workshop.catalogue(), workshop.language()));
        return ExitStatus.DONE;
    }
}
