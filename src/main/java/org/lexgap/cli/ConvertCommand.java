package org.lexgap.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lexgap.intake.SummaryText;
import org.lexgap.law.LawSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap convert}: the same law summary in another form. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes a law summary as YAML, JSON or XLSX; nothing of it is lost but comments.")
final class ConvertCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "A law summary in YAML, JSON or XLSX; - is standard input.")
    private String in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The file to write, such as law.yaml, law.json or law.xlsx; with --to, - is standard output.")
    private String out;

    @Option(
            names = "--to",
            paramLabel = "yaml|json|xlsx",
            description = "The form to write; by OUT's ending unless told.")
    private SummaryFormat to;

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "The day to print in a workbook; that of the summary unless told.")
    private LocalDate dated;

    ConvertCommand(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        SummaryFormat format = format();
        boolean toStandardOutput = out.equals(InputFiles.STANDARD_INPUT);
        if (toStandardOutput && format == SummaryFormat.XLSX) {
            throw Refusal.usage("a workbook goes to a file; name one for OUT");
        }
        LawSummary summary =
                new SummaryFiles(workshop, streams).read(List.of(in)).get(0);
        byte[] data = written(summary, format);
        if (toStandardOutput) {
            streams.data(new String(data, StandardCharsets.UTF_8));
        } else {
            Output.replace(Path.of(out), data);
        }
        return ExitStatus.DONE;
    }

    private byte[] written(LawSummary summary, SummaryFormat format) {
        return switch (format) {
            case YAML -> SummaryText.yaml(summary, workshop.catalogue()).getBytes(StandardCharsets.UTF_8);
            case JSON -> SummaryText.json(summary, workshop.catalogue()).getBytes(StandardCharsets.UTF_8);
            case XLSX -> TemplateCommand.filled(summary, Set.of(), workshop, dated);
        };
    }

    private SummaryFormat format() {
        if (to != null) {
            return to;
        }
        return SummaryFormat.of(out)
                .orElseThrow(
                        () -> Refusal.usage("OUT ends in .yaml, .json or .xlsx, or --to says which of them it is"));
    }
}
