package org.lexgap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lexgap.intake.GlobalcitImport;
import org.lexgap.intake.ImportedYaml;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.Answer;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap import globalcit}: the GLOBALCIT data set to law summaries. */
@Command(
        name = "globalcit",
        mixinStandardHelpOptions = true,
        description = "Makes law summaries from files of the GLOBALCIT Citizenship Law Dataset, one for each state and"
                + " year; what the data does not say is left unanswered.")
final class GlobalcitCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "CSV files of the data set, v1.0 or v3.1: on states and years, and on single modes with"
                    + " articles and words.")
    private List<String> files;

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "ISO3",
            description = "Only these states, by the data's own codes, such as KAZ,GEO.")
    private List<String> states = List.of();

    @Option(names = "--year", split = ",", paramLabel = "YEAR", description = "Only these years, such as 2020.")
    private List<String> years = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to fill: new, empty, or filled by an import before.")
    private Path folder;

    GlobalcitCommand(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        checkOptions();
        GlobalcitImport importer = new GlobalcitImport(workshop.catalogue());
        Reading<GlobalcitImport.Imported> reading = importer.read(
                tables(),
                (state, year) -> (states.isEmpty() || states.contains(state))
                        && (years.isEmpty() || years.contains(String.valueOf(year))));
        List<Message> problems = reading.problems().stream().map(Problem::line).toList();
        GlobalcitImport.Imported imported = reading.result().orElseThrow(() -> Refusal.input(problems));
        if (imported.summaries().isEmpty()) {
            throw Refusal.input(List.of(Message.of("cli.usage", Message.of("globalcit.none", asked()))));
        }
        ImportFolder target = ImportFolder.open(folder);
        write(imported.summaries(), importer.attribution(imported.editions()), target);
        streams.talk(problems, workshop.language());
        target.mark(counts(imported, importer.attribution(imported.editions()), reading.problems()));
        streams.data(said(
                        "globalcit.written",
                        imported.summaries().size(),
                        folder.toString(),
                        answers(imported.summaries()),
                        String.valueOf(withArticles(imported.summaries())),
                        problems.size())
                + "\n");
        return ExitStatus.DONE;
    }

    private void checkOptions() {
        states.stream().filter(state -> !state.matches("[A-Z]{3}")).findFirst().ifPresent(state -> {
            throw Refusal.usage(Message.of("globalcit.state-option", state));
        });
        years.stream()
                .filter(year -> !year.matches("(19|20)\\d\\d"))
                .findFirst()
                .ifPresent(year -> {
                    throw Refusal.usage(Message.of("globalcit.year-option", year));
                });
    }

    private String asked() {
        String state = states.isEmpty() ? said("globalcit.any-state") : String.join(", ", states);
        String year = years.isEmpty() ? said("globalcit.any-year") : String.join(", ", years);
        return state + " / " + year;
    }

    private List<GlobalcitImport.Table> tables() {
        List<byte[]> contents = new InputFiles(streams).read(files);
        List<GlobalcitImport.Table> tables = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            tables.add(new GlobalcitImport.Table(files.get(i), contents.get(i)));
        }
        return tables;
    }

    private void write(List<LawSummary> summaries, String attribution, ImportFolder target) {
        List<String> head = List.of(
                "Imported from the " + attribution + ".",
                "Not an official statement of any state. The data codes the law in force on 1 January of the year.",
                "Its codes and words were turned into answers by Lexgap; what they do not say is left open, and open is not"
                        + " \"no\".");
        Catalogue english = workshop.in(Language.EN).catalogue();
        Progress progress = new Progress(streams, workshop.language(), summaries.size());
        for (LawSummary summary : summaries) {
            target.write(ImportedYaml.fileName(summary), ImportedYaml.write(summary, head, english));
            progress.step();
        }
    }

    /** In English whatever the language: the file goes with the data. */
    private List<String> counts(GlobalcitImport.Imported imported, String attribution, List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        lines.add("Data: " + attribution + ".");
        lines.add("Changed: codes and words of the data were turned into answers to Lexgap's questions.");
        lines.add("Program: lexgap " + workshop.version());
        lines.add("Law summaries: " + imported.summaries().size());
        lines.add(
                "Answers: " + answers(imported.summaries()) + ", with articles " + withArticles(imported.summaries()));
        Map<String, Long> answered = all(imported.summaries()).stream()
                .collect(Collectors.groupingBy(Answer::question, TreeMap::new, Collectors.counting()));
        answered.forEach((question, count) -> lines.add("  " + question + ": " + count));
        lines.add("Warnings: " + problems.size());
        Map<String, Long> warned =
                problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
        warned.forEach((code, count) -> lines.add("  " + code + ": " + count));
        return lines;
    }

    private static List<Answer> all(List<LawSummary> summaries) {
        return summaries.stream()
                .flatMap(summary -> summary.answers().values().stream())
                .toList();
    }

    private static int answers(List<LawSummary> summaries) {
        return all(summaries).size();
    }

    private static long withArticles(List<LawSummary> summaries) {
        return all(summaries).stream()
                .filter(answer -> answer.entries().stream()
                        .anyMatch(entry -> !entry.citations().isEmpty()))
                .count();
    }

    private String said(String key, Object... arguments) {
        return Message.of(key, arguments).in(workshop.language());
    }
}
