package org.lexgap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Change;
import org.lexgap.assessment.Finding;
import org.lexgap.intake.Nearest;
import org.lexgap.language.Message;
import org.lexgap.law.Citation;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.report.ExplainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexgap explain}: why a verdict is what it is, or what rests on an article. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains the verdict on one norm, or lists the findings that rest on an article.")
final class ExplainCommand implements Callable<Integer> {

    private final Workshop workshop;
    private final Streams streams;
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A law summary in YAML, JSON or XLSX; - is standard input.")
    private String file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NORM", description = "Such as POA-44-FOUNDLING.")
    private String norm;

    @Option(
            names = "--article",
            paramLabel = "INSTRUMENT:ARTICLE",
            description = "What rests on an article, such as citizenship-act:13; or on a whole instrument.")
    private String article;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to assess; the summary's own unless told.")
    private LocalDate asOf;

    ExplainCommand(Workshop workshop, Streams streams, Terminal terminal) {
        this.workshop = workshop;
        this.streams = streams;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((norm == null) == (article == null)) {
            throw Refusal.usage(Message.of("cli.norm-or-article"));
        }
        Optional<Norm> asked = norm == null ? Optional.empty() : Optional.of(known(norm));
        LawSummary summary =
                new SummaryFiles(workshop, streams).read(List.of(file)).get(0);
        Assessment assessment =
                workshop.assessor().assess(summary, Optional.ofNullable(asOf).orElse(summary.asOf()));
        streams.data(asked.map(of -> explained(of, assessment))
                .orElseGet(() -> ExplainText.write(
                        cited(summary), assessment, workshop.catalogue(), workshop.language(), terminal.width())));
        return ExitStatus.DONE;
    }

    private String explained(Norm of, Assessment assessment) {
        Finding finding = assessment.findings().stream()
                .filter(one -> one.norm().equals(of))
                .findFirst()
                .orElseThrow();
        List<Question> questions = workshop.catalogue().questionsOf(of);
        List<Change> changes = Change.of(of, questions, assessment.answers(), workshop.assessor());
        return ExplainText.write(
                finding, changes, assessment, workshop.catalogue(), workshop.language(), terminal.width());
    }

    private Norm known(String id) {
        List<String> norms = workshop.catalogue().norms().stream().map(Norm::id).toList();
        return workshop.catalogue()
                .norm(id)
                .orElseThrow(() -> Refusal.usage(Message.of("intake.unknown-norm", id, Nearest.hint(id, norms))));
    }

    private Citation cited(LawSummary summary) {
        int colon = article.indexOf(':');
        String instrument = colon < 0 ? article : article.substring(0, colon);
        if (!summary.instruments().containsKey(instrument)) {
            throw Refusal.usage(Message.of(
                    "intake.unknown-instrument",
                    instrument,
                    Nearest.hint(instrument, summary.instruments().keySet())));
        }
        return new Citation(instrument, colon < 0 ? Optional.empty() : Optional.of(article.substring(colon + 1)));
    }
}
