package org.lexgap.cli;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.language.Message;
import org.lexgap.language.Messages;
import org.lexgap.law.LawSummary;

/** Reads the law summaries that a command names: all of them before anything is printed. */
final class SummaryFiles {

    private final Workshop workshop;
    private final Streams streams;

    SummaryFiles(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    /**
     * All summaries, in the order of the files; warnings go to standard error.
     *
     * @throws Refusal if any file cannot be opened or holds an error, with every error of every file
     */
    List<LawSummary> read(List<String> files) {
        List<Reading<LawSummary>> readings = readings(files);
        List<Message> problems = readings.stream()
                .flatMap(reading -> reading.problems().stream())
                .map(Problem::line)
                .toList();
        List<LawSummary> summaries =
                readings.stream().flatMap(reading -> reading.result().stream()).toList();
        if (summaries.size() < files.size()) {
            throw Refusal.input(problems);
        }
        streams.talk(problems, workshop.language());
        return summaries;
    }

    /**
     * What came of reading each file, in the order of the files.
     *
     * @throws Refusal if any file cannot be opened
     */
    List<Reading<LawSummary>> readings(List<String> files) {
        SummaryReader reader = new SummaryReader(workshop.catalogue());
        return new InputFiles(streams).each(files, (file, content) -> reader.read(shown(file), content));
    }

    /** What came of reading each file, whose content is there already. */
    List<Reading<LawSummary>> readings(List<String> files, List<byte[]> contents) {
        SummaryReader reader = new SummaryReader(workshop.catalogue());
        List<Reading<LawSummary>> readings = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            readings.add(reader.read(shown(files.get(i)), contents.get(i)));
        }
        return readings;
    }

    private String shown(String file) {
        return file.equals(InputFiles.STANDARD_INPUT)
                ? Messages.in(workshop.language()).text("cli.standard-input")
                : file;
    }
}
