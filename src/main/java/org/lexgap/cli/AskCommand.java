package org.lexgap.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.lexgap.language.Messages;
import org.lexgap.law.LawSummary;
import org.lexgap.report.AskText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lexgap ask}: which open question to answer next. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Lists the unanswered questions of a law summary, those that decide most verdicts first.")
final class AskCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A law summary in YAML or JSON; - is standard input.")
    private String file;

    AskCommand(Workshop workshop, Streams streams, Terminal terminal) {
        this.workshop = workshop;
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages.in(workshop.language()).expect("report.open-questions");
        LawSummary summary =
                new SummaryFiles(workshop, streams).read(List.of(file)).get(0);
        streams.data(AskText.write(
                workshop.assessor().assess(summary, summary.asOf()),
                workshop.catalogue(),
                workshop.language(),
                terminal.width()));
        return ExitStatus.DONE;
    }
}
