package org.lexgap.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.law.Answer;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Source;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.State;

/** Reads law summaries, format version 1, in YAML and JSON and as questionnaires in XLSX. */
public final class SummaryReader {

    static final String FORMAT_VERSION = "1";
    private static final List<String> KEYS =
            List.of("lexgap", "state", "title", "asOf", "preparedBy", "source", "offices", "instruments", "answers");

    private final Catalogue catalogue;

    public SummaryReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads a summary; its first bytes or its name decide what it is, and its name stands in every message. */
    public Reading<LawSummary> read(String file, byte[] content) {
        Problems problems = new Problems(Problem.MOST);
        try {
            return read(Trees.read(file, content, problems), problems);
        } catch (Unreadable e) {
            return Reading.failed(e.problem());
        } catch (Problems.TooMany e) {
            return new Reading<>(Optional.empty(), problems.inOrder());
        }
    }

    /** A file as a tree, for somebody who lays something over it before it is read. */
    public static Reading<Node> tree(String file, byte[] content) {
        Problems problems = new Problems(Problem.MOST);
        try {
            return Reading.of(Trees.read(file, content, problems), problems);
        } catch (Unreadable e) {
            return Reading.failed(e.problem());
        } catch (Problems.TooMany e) {
            return new Reading<>(Optional.empty(), problems.inOrder());
        }
    }

    /** Reads a summary that is a tree already. */
    public Reading<LawSummary> read(Node root) {
        Problems problems = new Problems(Problem.MOST);
        try {
            return read(root, problems);
        } catch (Problems.TooMany e) {
            return new Reading<>(Optional.empty(), problems.inOrder());
        }
    }

    private Reading<LawSummary> read(Node root, Problems problems) {
        return Fields.of(root, Message.of("intake.a-summary"), KEYS, problems)
                .map(fields -> Reading.of(summary(fields, problems), problems))
                .orElseGet(() -> new Reading<>(Optional.empty(), problems.inOrder()));
    }

    private LawSummary summary(Fields fields, Problems problems) {
        checkVersion(fields, problems);
        String state = state(fields, problems);
        fields.required("asOf");
        LocalDate asOf = fields.date("asOf").orElse(LocalDate.EPOCH);
        Source source = fields.word("source", Source.class).orElse(Source.GOVERNMENT_REPORT);
        Map<String, Instrument> instruments = fields.node("instruments")
                .map(node -> new InstrumentReader(problems).read(node))
                .orElse(Map.of());
        Map<String, Answer> answers = fields.node("answers")
                .map(node -> answers(node, new EntryReader(catalogue, instruments, source, problems), problems))
                .orElse(Map.of());
        checkParticipation(state, answers, problems);
        return new LawSummary(
                state,
                fields.text("title").orElse(state),
                asOf,
                fields.text("preparedBy"),
                source,
                instruments,
                answers,
                new OfficeReader(catalogue, problems).read(fields));
    }

    private static void checkVersion(Fields fields, Problems problems) {
        fields.required("lexgap");
        fields.scalar("lexgap")
                .filter(version -> !version.text().equals(FORMAT_VERSION))
                .ifPresent(version -> problems.error(
                        version.at(),
                        "FORMAT_VERSION",
                        Message.of("intake.format-version", FORMAT_VERSION, Shown.of(version.text()))));
    }

    private static String state(Fields fields, Problems problems) {
        String state = fields.required("state");
        boolean known = State.isUserCode(state)
                || Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(state);
        if (!state.isEmpty() && !known) {
            problems.error(
                    fields.scalar("state").orElseThrow().at(),
                    "UNKNOWN_STATE",
                    Message.of("intake.unknown-state", Shown.of(state)));
        }
        return state;
    }

    private Map<String, Answer> answers(Node node, EntryReader entries, Problems problems) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            problems.error(node.at(), "WRONG_TYPE", Message.of("intake.answers-are-a-mapping"));
            return answers;
        }
        List<String> questions =
                catalogue.questions().stream().map(Question::id).toList();
        for (Node.Member member : mapping.members()) {
            String id = member.key().text();
            Optional<Question> question = catalogue.question(id);
            if (question.isPresent()) {
                answers.put(id, entries.read(question.get(), member.value()));
            } else {
                problems.error(
                        member.key().at(),
                        "UNKNOWN_QUESTION",
                        Message.of("intake.unknown-question", Shown.of(id), Nearest.hint(id, questions)));
            }
        }
        answers.values().removeIf(answer -> answer.entries().isEmpty());
        return answers;
    }

    private void checkParticipation(String state, Map<String, Answer> answers, Problems problems) {
        Optional<String> group = EffectiveAnswers.participation(state, catalogue);
        Answer given = answers.get(EffectiveAnswers.PARTICIPATION);
        if (group.isEmpty() || given == null) {
            return;
        }
        String follows = catalogue
                .question(EffectiveAnswers.PARTICIPATION)
                .flatMap(question -> question.label(group.get()))
                .orElse(group.get());
        given.entries().stream()
                .filter(entry -> !entry.value().equals(new Value.Choice(group.get())))
                .forEach(entry -> problems.error(
                        entry.at(),
                        "CONTRADICTS_STATE",
                        Message.of("intake.contradicts-state", EffectiveAnswers.PARTICIPATION, state, follows)));
    }
}
