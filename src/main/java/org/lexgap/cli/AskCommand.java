package org.lexgap.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.lexgap.assessment.Assessment;
import org.lexgap.language.Message;
import org.lexgap.language.Messages;
import org.lexgap.law.LawSummary;
import org.lexgap.report.AskText;
import org.lexgap.report.Letter;
import org.lexgap.report.LettersDocx;
import org.lexgap.report.LettersText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap ask}: which open question to answer next, and whom to ask. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Lists the unanswered questions of a law summary, those that decide most verdicts first.")
final class AskCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        DOCX
    }

    private final Workshop workshop;
    private final Streams streams;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A law summary in YAML, JSON or XLSX; - is standard input.")
    private String file;

    @Option(names = "--by-office", description = "All open questions, under the office that is to be asked.")
    private boolean byOffice;

    @Option(
            names = "--format",
            paramLabel = "text|docx",
            description = "What to print; docx is a letter to each office. Text unless told.")
    private Format format = Format.TEXT;

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "The date the letters bear; that of the summary unless told.")
    private LocalDate dated;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER",
            description = "Write to this file; letters also one by one, to a folder that is new or empty.")
    private Path output;

    AskCommand(Workshop workshop, Streams streams, Terminal terminal) {
        this.workshop = workshop;
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseOptionsThatClash();
        Messages.in(workshop.language()).expect("report.open-questions");
        LawSummary summary =
                new SummaryFiles(workshop, streams).read(List.of(file)).get(0);
        Assessment assessment = workshop.assessor().assess(summary, summary.asOf());
        if (format == Format.DOCX) {
            letters(assessment);
        } else {
            text(assessment);
        }
        return ExitStatus.DONE;
    }

    private void refuseOptionsThatClash() {
        if (format == Format.DOCX && output == null && terminal.present()) {
            throw Refusal.usage(Message.of("cli.letter-on-terminal"));
        }
        if (format == Format.TEXT && dated != null) {
            throw Refusal.usage(Message.of("cli.dated-is-for-letters"));
        }
    }

    private void text(Assessment assessment) {
        String text = byOffice
                ? LettersText.write(assessment, workshop.catalogue(), workshop.language(), terminal.width())
                : AskText.write(assessment, workshop.catalogue(), workshop.language(), terminal.width());
        if (output == null) {
            streams.data(text);
        } else {
            Output.replace(output, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void letters(Assessment assessment) {
        LocalDate day = dated == null ? assessment.asOf() : dated;
        List<Letter> letters = Letter.of(assessment, workshop.catalogue(), workshop.language(), day);
        if (letters.isEmpty()) {
            streams.talk(
                    List.of(Message.of(
                            "cli.usage",
                            Message.of(
                                    "letters.nothing-open", assessment.summary().state()))),
                    workshop.language());
        } else if (output != null && LetterFolder.isMeant(output)) {
            streams.talk(LetterFolder.write(letters, output, workshop.language(), day));
        } else {
            byte[] all = LettersDocx.write(letters, workshop.language(), day);
            if (output == null) {
                streams.data(all);
            } else {
                Output.replace(output, all);
            }
        }
    }
}
