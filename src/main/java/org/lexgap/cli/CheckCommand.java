package org.lexgap.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.SecondSource;
import org.lexgap.assessment.Verdict;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.language.Messages;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Theme;
import org.lexgap.record.AssessmentJson;
import org.lexgap.report.GapReport;
import org.lexgap.report.ReportShape;
import org.lexgap.report.SecondSourceReport;
import org.lexgap.report.TextReport;
import org.lexgap.report.YearsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap check}: the gap report. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Prints the gap report of each law summary.")
final class CheckCommand implements Callable<Integer> {

    /** A verdict that a user may not accept. */
    enum Gate {
        GAP,
        PARTIAL,
        UNKNOWN
    }

    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        HTML,
        DOCX,
        PDF,
        XLSX,
        CSV;

        /** The file that it is; nothing for what is printed alone. */
        Optional<ReportShape> shape() {
            return this == TEXT || this == JSON ? Optional.empty() : Optional.of(ReportShape.valueOf(name()));
        }
    }

    private final Workshop workshop;
    private final Streams streams;
    private final Terminal terminal;
    private boolean gateMet = true;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A law summary in YAML, JSON or XLSX; - is standard input.")
    private List<String> files;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "A second source's summary of the same state, laid beside the first.")
    private String second;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to assess; the summary's own unless told.")
    private LocalDate asOf;

    @Option(
            names = "--each-year",
            paramLabel = "YEAR..YEAR",
            converter = YearRange.Converter.class,
            description = "Assess 1 January of each year, such as 1992..2024.")
    private YearRange eachYear;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html|docx|pdf|xlsx|csv",
            description = "What to print; text unless told.")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "gap|partial|unknown",
            description = "End with status 1 if a counted norm has one of these verdicts, such as gap,partial.")
    private List<Gate> failOn = List.of();

    @Option(
            names = "--theme",
            split = ",",
            paramLabel = "THEME",
            converter = ThemeConverter.class,
            description = "Only these themes, such as statelessness,refugee-procedure.")
    private Set<Theme> themes = Set.of();

    @Option(
            names = "--without-inference",
            description = "Set apart verdicts that rest on our reading of the Programme alone; they are not counted.")
    private boolean withoutInference;

    @Mixin
    private Output output = new Output();

    @Mixin
    private ReportFiles reportFiles = new ReportFiles();

    CheckCommand(Workshop workshop, Streams streams, Terminal terminal) {
        this.workshop = workshop;
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseOptionsThatClash();
        if (format != Format.JSON) {
            Messages.in(workshop.language()).expect("report.counts");
        }
        SummaryFiles reader = new SummaryFiles(workshop, streams);
        if (format.shape().isPresent()) {
            files(format.shape().get(), reader);
        } else if (second != null) {
            List<LawSummary> both = reader.read(List.of(files.get(0), second));
            output.write(beside(both.get(0), both.get(1)), streams);
        } else {
            List<LawSummary> summaries = reader.read(files);
            output.write(eachYear == null ? reports(summaries) : years(summaries), streams);
        }
        return gateMet ? ExitStatus.DONE : ExitStatus.GATE_NOT_MET;
    }

    private void refuseOptionsThatClash() {
        if (asOf != null && eachYear != null) {
            throw Refusal.usage(Message.of("cli.day-or-years"));
        }
        if (format.shape().isEmpty() && reportFiles.isAskedFor()) {
            throw Refusal.usage(Message.of("cli.only-for-files"));
        }
        format.shape()
                .ifPresent(shape -> reportFiles.refuse(shape, files.size() > 1 || eachYear != null, output, terminal));
        if (second != null && (files.size() > 1 || eachYear != null)) {
            throw Refusal.usage(Message.of("cli.with-takes-one-file"));
        }
    }

    private void files(ReportShape shape, SummaryFiles reader) {
        if (second != null) {
            List<LawSummary> both = reader.read(List.of(files.get(0), second));
            SecondSource sources = sources(both.get(0), both.get(1));
            reportFiles.write(shape, List.of(gaps(sources.together())), Optional.of(sources), output, streams);
            return;
        }
        List<GapReport> reports = new ArrayList<>();
        List<LawSummary> summaries = reader.read(files);
        Progress progress = new Progress(streams, workshop.language(), summaries.size());
        for (LawSummary summary : summaries) {
            List<Assessment> assessments = eachYear == null ? List.of(assess(summary, day(summary))) : years(summary);
            assessments.forEach(assessment -> reports.add(gaps(assessment)));
            progress.step();
        }
        reportFiles.write(shape, reports, Optional.empty(), output, streams);
    }

    /** One report after the other, each made when it is written: of many summaries memory holds no more than that. */
    private Stream<String> reports(List<LawSummary> summaries) {
        Progress progress = new Progress(streams, workshop.language(), summaries.size());
        Stream<Assessment> assessments =
                summaries.stream().map(summary -> assess(summary, day(summary))).peek(assessment -> progress.step());
        return format == Format.JSON ? json(assessments, summaries.size() != 1) : parted(assessments.map(this::text));
    }

    private Stream<String> years(List<LawSummary> summaries) {
        Progress progress = new Progress(streams, workshop.language(), summaries.size());
        Stream<List<Assessment>> years = summaries.stream().map(this::years).peek(each -> progress.step());
        return format == Format.JSON
                ? json(
                        years.flatMap(List::stream),
                        summaries.size() * eachYear.days().size() != 1)
                : parted(years.map(
                        each -> YearsReport.write(each, workshop.catalogue(), workshop.language(), terminal.width())));
    }

    /** With an empty line between each two. */
    private static Stream<String> parted(Stream<String> reports) {
        AtomicBoolean first = new AtomicBoolean(true);
        return reports.map(report -> (first.getAndSet(false) ? "" : "\n") + report);
    }

    /** One summary through the years; each year is also held against the one before it. */
    private List<Assessment> years(LawSummary summary) {
        List<Assessment> years = new ArrayList<>();
        for (LocalDate day : eachYear.days()) {
            Assessment year = assess(summary, day);
            years.add(years.isEmpty() ? year : year.after(years.get(years.size() - 1)));
        }
        return years;
    }

    private String beside(LawSummary first, LawSummary other) {
        SecondSource sources = sources(first, other);
        return format == Format.JSON
                ? AssessmentJson.write(sources, workshop.catalogue(), workshop.ruleBook())
                : text(sources.together())
                        + SecondSourceReport.text(sources, workshop.catalogue(), workshop.language(), terminal.width());
    }

    private SecondSource sources(LawSummary first, LawSummary other) {
        if (!first.state().equals(other.state())) {
            throw Refusal.input(List.of(Message.of("cli.other-state", second, other.state(), first.state())));
        }
        SecondSource sources =
                SecondSource.beside(first, other, day(first), assessor()).showing(this::shown);
        held(sources.together());
        return sources;
    }

    private Stream<String> json(Stream<Assessment> assessments, boolean several) {
        return AssessmentJson.pieces(assessments, several, workshop.catalogue(), workshop.ruleBook());
    }

    /** Data is the same in all languages but for what rules say and norms state, so it is assessed in English. */
    private Assessor assessor() {
        return (format == Format.JSON ? workshop.in(Language.EN) : workshop).assessor();
    }

    private String text(Assessment assessment) {
        return TextReport.write(gaps(assessment), terminal.width(), terminal.color() && !output.toFile());
    }

    private GapReport gaps(Assessment assessment) {
        return GapReport.of(assessment, workshop.catalogue(), workshop.language(), withoutInference);
    }

    private Assessment assess(LawSummary summary, LocalDate day) {
        return held(shown(assessor().assess(summary, day)));
    }

    /** The assessment as far as it was asked for. */
    private Assessment shown(Assessment assessment) {
        Assessment counted = withoutInference ? assessment.withoutInference(workshop.catalogue()) : assessment;
        return themes.isEmpty() ? counted : counted.only(themes);
    }

    /** The assessment, held against the gate: what a theme counts decides, so nothing advisory does. */
    private Assessment held(Assessment assessment) {
        gateMet &= assessment.themes().stream().noneMatch(theme -> failOn.stream()
                .anyMatch(gate -> theme.counts().get(Verdict.valueOf(gate.name())) > 0));
        return assessment;
    }

    private LocalDate day(LawSummary summary) {
        return Optional.ofNullable(asOf).orElse(summary.asOf());
    }
}
