package org.lexgap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Assessor;
import org.lexgap.law.LawSummary;
import org.lexgap.record.AssessmentJson;
import org.lexgap.report.GapReport;
import org.lexgap.report.MarkdownReport;
import org.lexgap.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap check}: the gap report. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Prints the gap report of each law summary.")
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final Workshop workshop;
    private final Streams streams;
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A law summary in YAML or JSON; - is standard input.")
    private List<String> files;

    @Option(names = "--format", paramLabel = "text|json|markdown", description = "What to print; text unless told.")
    private Format format = Format.TEXT;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to assess; the summary's own unless told.")
    private LocalDate asOf;

    CheckCommand(Workshop workshop, Streams streams, Terminal terminal) {
        this.workshop = workshop;
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        workshop.expectAssessments();
        List<LawSummary> summaries = new SummaryFiles(workshop, streams).read(files);
        Assessor assessor = workshop.assessor();
        List<Assessment> assessments = summaries.stream()
                .map(summary ->
                        assessor.assess(summary, Optional.ofNullable(asOf).orElse(summary.asOf())))
                .toList();
        streams.data(written(assessments));
        return ExitStatus.DONE;
    }

    private String written(List<Assessment> assessments) {
        if (format == Format.JSON) {
            return AssessmentJson.write(assessments);
        }
        StringBuilder text = new StringBuilder();
        for (Assessment assessment : assessments) {
            GapReport report = GapReport.of(assessment, workshop.catalogue());
            text.append(text.isEmpty() ? "" : "\n");
            text.append(
                    format == Format.MARKDOWN
                            ? MarkdownReport.write(report)
                            : TextReport.write(report, terminal.width(), terminal.color()));
        }
        return text.toString();
    }
}
