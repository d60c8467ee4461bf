package org.lexgap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lexgap.assessment.Warning;
import org.lexgap.intake.Annotation;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Message;
import org.lexgap.language.Messages;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;
import org.lexgap.norm.Word;
import org.lexgap.record.ProblemsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap validate}: errors and warnings of files, and nothing else. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with law summaries, and what a careful reader would ask about.")
final class ValidateCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A law summary in YAML, JSON or XLSX; - is standard input.")
    private List<String> files;

    @Option(names = "--format", paramLabel = "text|json", description = "What to print; text unless told.")
    private ListFormat format = ListFormat.TEXT;

    @Option(
            names = "--annotate",
            paramLabel = "OUT",
            description = "Write the questionnaire again, with a comment on each cell that something is wrong with.")
    private Path annotated;

    ValidateCommand(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (annotated != null && files.size() > 1) {
            throw Refusal.usage(Message.of("cli.annotate-takes-one"));
        }
        List<ProblemsJson.Line> lines = new ArrayList<>();
        StringBuilder good = new StringBuilder();
        List<byte[]> contents = new InputFiles(streams).read(files);
        for (Reading<LawSummary> reading : new SummaryFiles(workshop, streams).readings(files, contents)) {
            int before = lines.size();
            reading.problems().forEach(problem -> lines.add(line(problem)));
            reading.result().ifPresent(summary -> {
                workshop.assessor()
                        .assess(summary, summary.asOf())
                        .warnings()
                        .forEach(warning -> lines.add(line(warning)));
                good.append(said(summary, lines.size() - before));
            });
        }
        boolean valid = lines.stream().noneMatch(line -> line.level().equals("error"));
        if (format == ListFormat.JSON) {
            streams.data(ProblemsJson.write(lines));
        } else {
            streams.talk(lines.stream().map(this::text).toList());
            streams.data(valid ? good.toString() : "");
        }
        if (annotated != null) {
            annotate(contents.get(0), lines);
        }
        return valid ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
    }

    private void annotate(byte[] questionnaire, List<ProblemsJson.Line> lines) {
        List<Annotation.Remark> remarks = lines.stream()
                .map(line -> new Annotation.Remark(line.at(), line.level().equals("error"), line.message()))
                .toList();
        try {
            Output.replace(annotated, Annotation.of(files.get(0), questionnaire, remarks, workshop.language()));
        } catch (Unreadable e) {
            throw Refusal.input(List.of(e.problem().line()));
        }
    }

    private String said(LawSummary summary, int warnings) {
        return words().text(
                                "cli.valid",
                                summary.state(),
                                summary.asOf(),
                                summary.answers().size(),
                                warnings)
                + "\n";
    }

    private ProblemsJson.Line line(Problem problem) {
        return new ProblemsJson.Line(
                problem.at(),
                Word.of(problem.level()),
                problem.code(),
                problem.message().in(workshop.language()));
    }

    private ProblemsJson.Line line(Warning warning) {
        return new ProblemsJson.Line(
                warning.at().orElse(new Place("summary", 1, 1)),
                "warning",
                warning.code(),
                warning.message().in(workshop.language()));
    }

    private String text(ProblemsJson.Line line) {
        return line.at() + ": " + words().text("intake.level." + line.level()) + " " + line.code() + ": "
                + line.message();
    }

    private Messages words() {
        return Messages.in(workshop.language());
    }
}
