package org.lexgap.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.lexgap.language.Message;
import org.lexgap.law.Answer;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Instrument;
import org.lexgap.law.Place;
import org.lexgap.law.Source;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** Reads the entries on a question: a value alone, one long form, or several. */
final class EntryReader {

    /** The two questions on contradictions, whose entries may name the norms they touch. */
    private static final List<String> ON_CONTRADICTIONS =
            List.of("act-contradiction-themes", "practice-contradiction-themes");

    /** Each entry is held against each other one of its question. */
    private static final int MAX_ENTRIES = 50;

    private static final List<String> KEYS = List.of(
            "value",
            "unavailable",
            "citations",
            "source",
            "from",
            "until",
            "seen",
            "checked",
            "note",
            "quote",
            "enteredBy",
            "checkedBy",
            "touches");
    private static final List<String> CITATION_KEYS = List.of("instrument", "article");

    private final Catalogue catalogue;
    private final Map<String, Instrument> instruments;
    private final Source source;
    private final Problems problems;
    private final ValueReader values;

    EntryReader(Catalogue catalogue, Map<String, Instrument> instruments, Source source, Problems problems) {
        this.catalogue = catalogue;
        this.instruments = instruments;
        this.source = source;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /** Whether the entries on a question may name the norms they touch. */
    static boolean mayTouch(Question question) {
        return ON_CONTRADICTIONS.contains(question.id());
    }

    Answer read(Question question, Node node) {
        List<Entry> entries = new ArrayList<>();
        List<Node> items = severalEntries(node) ? ((Node.Sequence) node).items() : List.of(node);
        if (items.size() > MAX_ENTRIES) {
            problems.error(
                    items.get(MAX_ENTRIES).at(),
                    "TOO_MANY_ENTRIES",
                    Message.of("limits.entries", question.id(), MAX_ENTRIES));
            return new Answer(question.id(), entries);
        }
        for (Node item : items) {
            Optional<Entry> entry = item instanceof Node.Mapping mapping
                    ? longForm(question, new Fields(mapping, KEYS, problems))
                    : values.read(question, item, Optional.empty()).map(value -> shortForm(value, item.at()));
            entry.ifPresent(entries::add);
        }
        return new Answer(question.id(), entries);
    }

    private static boolean severalEntries(Node node) {
        return node instanceof Node.Sequence sequence
                && !sequence.items().isEmpty()
                && sequence.items().stream().allMatch(Node.Mapping.class::isInstance);
    }

    private Entry shortForm(Value value, Place at) {
        return new Entry(
                value,
                source,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                at);
    }

    private Optional<Entry> longForm(Question question, Fields fields) {
        Optional<Value> value = value(question, fields);
        Entry entry = new Entry(
                value.orElse(new Value.Unavailable(Value.Unavailable.Cause.UNCLEAR)),
                fields.word("source", Source.class).orElse(source),
                citations(fields),
                fields.date("from"),
                fields.date("until"),
                fields.date("seen"),
                fields.text("note"),
                fields.text("quote"),
                fields.text("enteredBy"),
                fields.text("checkedBy"),
                touches(question, fields),
                fields.at());
        checkPeriod(entry, fields);
        return value.map(given -> entry);
    }

    private Optional<Value> value(Question question, Fields fields) {
        Optional<SortedSet<String>> checked = checked(question, fields);
        Optional<Node> value = fields.node("value");
        Optional<Node> unavailable = fields.node("unavailable");
        if (value.isPresent() == unavailable.isPresent()) {
            problems.error(
                    fields.at(),
                    value.isPresent() ? "VALUE_TWICE" : "MISSING_KEY",
                    Message.of("intake.value-or-unavailable"));
            return Optional.empty();
        }
        return value.isPresent()
                ? values.read(question, value.get(), checked)
                : fields.word("unavailable", Value.Unavailable.Cause.class).map(Value.Unavailable::new);
    }

    private Optional<SortedSet<String>> checked(Question question, Fields fields) {
        Optional<Node> node = fields.node("checked");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (question.type() != Question.Type.SET) {
            problems.error(node.get().at(), "WRONG_TYPE", Message.of("intake.checked-is-for-lists", question.id()));
            return Optional.empty();
        }
        return Optional.of(values.elements(question, fields.list("checked")));
    }

    private List<Citation> citations(Fields fields) {
        List<Citation> citations = new ArrayList<>();
        for (Node item : fields.list("citations")) {
            Fields.of(item, Message.of("intake.a-citation"), CITATION_KEYS, problems)
                    .ifPresent(citation -> {
                        citation.required("instrument");
                        citation.scalar("instrument").ifPresent(instrument -> {
                            if (!instruments.containsKey(instrument.text())) {
                                problems.error(
                                        instrument.at(),
                                        "UNKNOWN_INSTRUMENT",
                                        Message.of(
                                                "intake.unknown-instrument",
                                                Shown.of(instrument.text()),
                                                Nearest.hint(instrument.text(), instruments.keySet())));
                            }
                            citations.add(new Citation(instrument.text(), citation.text("article")));
                        });
                    });
        }
        return citations;
    }

    private List<String> touches(Question question, Fields fields) {
        if (fields.node("touches").isPresent() && !ON_CONTRADICTIONS.contains(question.id())) {
            problems.error(
                    fields.node("touches").get().at(),
                    "UNKNOWN_KEY",
                    Message.of("intake.touches-is-for", Message.listed("common.and", ON_CONTRADICTIONS)));
            return List.of();
        }
        List<String> norms = catalogue.norms().stream().map(Norm::id).toList();
        for (Node.Scalar norm : fields.scalars("touches")) {
            if (!norms.contains(norm.text())) {
                problems.error(
                        norm.at(),
                        "UNKNOWN_NORM",
                        Message.of("intake.unknown-norm", Shown.of(norm.text()), Nearest.hint(norm.text(), norms)));
            }
        }
        return fields.texts("touches");
    }

    private void checkPeriod(Entry entry, Fields fields) {
        Optional<LocalDate> until = entry.until();
        if (entry.from().isPresent() && until.isPresent() && !entry.from().get().isBefore(until.get())) {
            problems.error(
                    fields.node("until").map(Node::at).orElse(fields.at()),
                    "BAD_PERIOD",
                    Message.of("intake.bad-period", until.get(), entry.from().get()));
        }
    }
}
