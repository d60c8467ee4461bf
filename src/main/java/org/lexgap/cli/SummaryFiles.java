package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.law.LawSummary;

/** Reads the law summaries that a command names: all of them before anything is printed. */
final class SummaryFiles {

    private static final String STANDARD_INPUT = "-";

    /** One byte more than the largest file a reader takes, so that it can still tell that a file is too large. */
    private static final int ENOUGH = 10 * 1024 * 1024 + 1;

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
        List<String> problems = readings.stream()
                .flatMap(reading -> reading.problems().stream())
                .map(Problem::toString)
                .toList();
        List<LawSummary> summaries =
                readings.stream().flatMap(reading -> reading.result().stream()).toList();
        if (summaries.size() < files.size()) {
            throw Refusal.input(problems);
        }
        streams.talk(problems);
        return summaries;
    }

    /**
     * What came of reading each file, in the order of the files.
     *
     * @throws Refusal if any file cannot be opened
     */
    List<Reading<LawSummary>> readings(List<String> files) {
        List<byte[]> contents = contents(files);
        SummaryReader reader = new SummaryReader(workshop.catalogue());
        List<Reading<LawSummary>> readings = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            readings.add(reader.read(shown(files.get(i)), contents.get(i)));
        }
        return readings;
    }

    private List<byte[]> contents(List<String> files) {
        List<byte[]> contents = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String file : files) {
            try {
                contents.add(content(file));
            } catch (NoSuchFileException e) {
                faults.add("lexgap: " + file + ": there is no such file");
            } catch (AccessDeniedException e) {
                faults.add("lexgap: " + file + ": this file may not be read");
            } catch (IOException | InvalidPathException e) {
                boolean folder =
                        !STANDARD_INPUT.equals(file) && Path.of(file).toFile().isDirectory();
                faults.add("lexgap: " + file + (folder ? ": this is a folder, not a file" : ": cannot be read"));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.file(faults);
        }
        return contents;
    }

    private byte[] content(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return streams.in().readNBytes(ENOUGH);
        }
        try (java.io.InputStream in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(ENOUGH);
        }
    }

    private static String shown(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }
}
