package org.lexgap.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.SecondSource;
import org.lexgap.document.CsvFile;
import org.lexgap.language.Message;
import org.lexgap.report.GapReport;
import org.lexgap.report.ReportShape;
import picocli.CommandLine.Option;

/** Reports in the shapes that are files: what of them is written, and where to. */
final class ReportFiles {

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "The date that the file bears; the day assessed unless told.")
    private LocalDate dated;

    @Option(
            names = "--compliance",
            description = "Only the table of compliance, a row a norm; for markdown, html, docx, pdf, xlsx and csv.")
    private boolean compliance;

    /** Whether an option was given that only a file has a use for. */
    boolean isAskedFor() {
        return dated != null || compliance;
    }

    /**
     * Refuses, before anything is assessed, what a shape cannot hold.
     *
     * @param many whether there is more than one report
     */
    void refuse(ReportShape shape, boolean many, Output output, Terminal terminal) {
        if (many && (compliance || !shape.holdsMany() && shape != ReportShape.MARKDOWN)) {
            throw Refusal.usage(Message.of("cli.one-report"));
        }
        if (!shape.isText() && !output.toFile() && terminal.present()) {
            throw Refusal.usage(Message.of("cli.file-on-terminal", shape.ending()));
        }
    }

    /** Writes reports; beside a CSV file lies its codebook. */
    void write(
            ReportShape shape, List<GapReport> reports, Optional<SecondSource> second, Output output, Streams streams) {
        GapReport first = reports.get(0);
        LocalDate day = dated == null ? first.assessment().asOf() : dated;
        output.write(bytes(shape, reports, second, day), streams);
        if (shape == ReportShape.CSV && output.toFile()) {
            Path file = output.file();
            String name = file.getFileName().toString();
            Output.replace(file.resolveSibling(name + CsvFile.METADATA), ReportShape.codebook(first, compliance, name));
        }
    }

    private byte[] bytes(ReportShape shape, List<GapReport> reports, Optional<SecondSource> second, LocalDate day) {
        if (compliance) {
            return shape.compliance(reports.get(0), day);
        }
        if (shape.holdsMany()) {
            return shape.reports(reports, day);
        }
        if (reports.size() == 1) {
            return shape.report(reports.get(0), second, day);
        }
        // Of what is no table, text alone can be strung together.
        List<String> all = new ArrayList<>();
        reports.forEach(report -> all.add(new String(shape.report(report, second, day), StandardCharsets.UTF_8)));
        return String.join("\n", all).getBytes(StandardCharsets.UTF_8);
    }
}
