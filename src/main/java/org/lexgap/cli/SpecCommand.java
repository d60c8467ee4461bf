package org.lexgap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.spec.Outcome;
import org.lexgap.spec.SpecJUnit;
import org.lexgap.spec.SpecPage;
import org.lexgap.spec.SpecText;
import org.lexgap.spec.Specification;
import org.lexgap.spec.SpecificationReader;
import org.lexgap.spec.StepsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap spec}: runs specifications in Gherkin. */
@Command(
        name = "spec",
        mixinStandardHelpOptions = true,
        description = "Runs the scenarios of feature files; ends with status 1 if one fails.")
final class SpecCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JUNIT,
        HTML
    }

    private final Workshop workshop;
    private final Streams streams;

    @Parameters(arity = "0..*", paramLabel = "FILE.feature", description = "A feature file, in English or in Russian.")
    private List<String> files = List.of();

    @Option(names = "--steps", description = "List the steps there are, with examples, and run nothing.")
    private boolean steps;

    @Option(names = "--format", paramLabel = "text|junit|html", description = "What to print; text unless told.")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    SpecCommand(Workshop workshop, Streams streams) {
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (steps == !files.isEmpty()) {
            throw Refusal.usage(Message.of("cli.features-or-steps"));
        }
        if (steps) {
            output.write(StepsText.write(workshop.language()), streams);
            return ExitStatus.DONE;
        }
        List<Outcome> outcomes = run(read());
        output.write(written(outcomes), streams);
        return outcomes.stream().allMatch(Outcome::passed) ? ExitStatus.DONE : ExitStatus.GATE_NOT_MET;
    }

    private List<Outcome> run(List<Specification> specifications) {
        Progress progress = new Progress(streams, workshop.language(), specifications.size());
        List<Outcome> outcomes = new ArrayList<>();
        for (Specification specification : specifications) {
            outcomes.add(specification.run(
                    workshop.in(specification.language()).assessor(),
                    workshop.in(Language.EN).ruleBook()));
            progress.step();
        }
        return outcomes;
    }

    private String written(List<Outcome> outcomes) {
        return switch (format) {
            case TEXT -> SpecText.write(outcomes);
            case JUNIT -> SpecJUnit.write(outcomes);
            case HTML -> SpecPage.write(outcomes);
        };
    }

    private List<Specification> read() {
        SpecificationReader reader = new SpecificationReader(workshop.catalogue());
        List<Specification> specifications = new ArrayList<>();
        List<Message> problems = new ArrayList<>();
        for (Reading<Specification> reading : new InputFiles(streams).each(files, reader::read)) {
            reading.problems().stream().map(Problem::line).forEach(problems::add);
            reading.result().ifPresent(specifications::add);
        }
        if (specifications.size() < files.size()) {
            throw Refusal.input(problems);
        }
        streams.talk(problems, workshop.language());
        return specifications;
    }
}
