package org.lexgap.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.lexgap.assessment.Trace;
import org.lexgap.intake.Nearest;
import org.lexgap.language.Message;
import org.lexgap.norm.Paragraph;
import org.lexgap.record.CatalogueJson;
import org.lexgap.record.TraceJson;
import org.lexgap.report.CatalogueText;
import org.lexgap.report.TraceMarkdown;
import org.lexgap.report.TracePage;
import org.lexgap.report.TraceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap norms}: what is checked, and how each sentence of the Programme is given effect. */
@Command(
        name = "norms",
        mixinStandardHelpOptions = true,
        description = "Lists the norms of the Programme, or traces its sentences to rules and scenarios.")
final class NormsCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;
    private final Terminal terminal;

    @Option(
            names = "--trace",
            description = "For each sentence its norms, questions, rules and scenarios, or why it holds no norm.")
    private boolean trace;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html",
            description = "What to print; text unless told. The list of norms is text or json.")
    private TraceFormat format = TraceFormat.TEXT;

    @Mixin
    private Output output = new Output();

    @Parameters(arity = "0..1", paramLabel = "PARAGRAPH", description = "With --trace: one paragraph, such as 44.")
    private String paragraph;

    NormsCommand(Workshop workshop, Streams streams, Terminal terminal) {
        this.workshop = workshop;
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.write(trace ? traced() : listed(), streams);
        return ExitStatus.DONE;
    }

    private String listed() {
        if (paragraph != null) {
            throw Refusal.usage(Message.of("cli.paragraph-with-trace"));
        }
        return switch (format) {
            case TEXT -> CatalogueText.norms(workshop.catalogue());
            case JSON -> CatalogueJson.norms(workshop.catalogue());
            case MARKDOWN, HTML -> throw Refusal.usage(Message.of("cli.formats-of-norms"));
        };
    }

    private String traced() {
        Trace whole = Trace.of(workshop.catalogue(), workshop.ruleBook(), workshop.scenarios());
        Trace asked = paragraph == null ? whole : whole.only(known(paragraph));
        return switch (format) {
            case TEXT -> TraceText.write(asked, workshop.language(), terminal.width());
            case MARKDOWN -> TraceMarkdown.write(asked, workshop.language());
            case JSON -> TraceJson.write(asked);
            case HTML -> TracePage.write(asked, workshop.language());
        };
    }

    private String known(String number) {
        List<String> numbers = workshop.catalogue().paragraphs().stream()
                .map(Paragraph::number)
                .toList();
        if (!numbers.contains(number)) {
            throw Refusal.usage(Message.of(
                    "cli.unknown-paragraph", number, String.join(", ", numbers), Nearest.hint(number, numbers)));
        }
        return number;
    }
}
