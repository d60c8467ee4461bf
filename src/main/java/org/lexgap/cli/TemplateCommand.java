package org.lexgap.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Questionnaire;
import org.lexgap.intake.Reading;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lexgap template}: a questionnaire to fill in by hand. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Writes a questionnaire as a workbook: a law summary filled in by hand, without a code.")
final class TemplateCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;

    @Option(names = "--state", paramLabel = "ISO", description = "The state it is about, such as KAZ.")
    private String state;

    @Option(
            names = "--theme",
            split = ",",
            paramLabel = "THEME",
            converter = ThemeConverter.class,
            description = "Only the questions of these themes, such as statelessness,refugee-procedure.")
    private Set<Theme> themes = Set.of();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "A law summary whose answers are filled in already; - is standard input.")
    private String from;

    @Option(names = "--dated", paramLabel = "DATE", description = "The day to print; that of the summary unless told.")
    private LocalDate dated;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The workbook to write, such as questionnaire.xlsx.")
    private Path file;

    TemplateCommand(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (state != null && from != null) {
            throw Refusal.usage("--from names the state already; leave out --state");
        }
        if (state != null && !Questionnaire.knows(state)) {
            throw Refusal.usage("\"" + state + "\" is no ISO 3166-1 alpha-3 code, such as KAZ; fictional states have "
                    + "XAA to XZZ");
        }
        Output.replace(
                file,
                from == null
                        ? Questionnaire.blank(
                                Optional.ofNullable(state), themes, workshop.language(), Optional.ofNullable(dated))
                        : filled(
                                new SummaryFiles(workshop, streams)
                                        .read(List.of(from))
                                        .get(0),
                                themes,
                                workshop,
                                dated));
        return ExitStatus.DONE;
    }

    /**
     * A summary as a questionnaire.
     *
     * @throws Refusal if a workbook cannot hold it
     */
    static byte[] filled(LawSummary summary, Set<Theme> themes, Workshop workshop, LocalDate dated) {
        Reading<byte[]> workbook =
                Questionnaire.filled(summary, themes, workshop.language(), Optional.ofNullable(dated));
        return workbook.result()
                .orElseThrow(() -> Refusal.input(workbook.problems().stream()
                        .map((Problem problem) -> problem.in(workshop.language()))
                        .toList()));
    }
}
