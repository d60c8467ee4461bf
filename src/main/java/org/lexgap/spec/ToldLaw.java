package org.lexgap.spec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.intake.Node;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Message;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;

/**
 * The law as a scenario tells it, step by step. It is a law summary whose parts stand in the feature file, and is read
 * by the reader of summaries: what is wrong in it has its place there.
 */
final class ToldLaw {

    static final String DEFAULT_STATE = "XAA";
    static final String DEFAULT_DAY = "2024-01-01";

    private final FilesBeside files;
    private final Place at;
    private final Map<String, Node.Member> head = new LinkedHashMap<>();
    private final Map<String, Node.Member> instruments = new LinkedHashMap<>();
    private final Map<String, Node.Member> answers = new LinkedHashMap<>();
    private final Set<String> cited = new LinkedHashSet<>();
    private boolean citesFreely = true;
    private Optional<LocalDate> day = Optional.empty();
    private String lastQuestion = "";

    /**
     * A law that can be checked.
     *
     * @param day the day of the check
     * @param lastQuestion the question answered last; empty before the first
     */
    record Law(LawSummary summary, LocalDate day, String lastQuestion) {}

    ToldLaw(Place at, FilesBeside files) {
        this.at = at;
        this.files = files;
        head("lexgap", scalar("1", at));
        head("state", scalar(DEFAULT_STATE, at));
        head("asOf", scalar(DEFAULT_DAY, at));
    }

    /** The same law, to be changed in thought. */
    ToldLaw copy() {
        ToldLaw copy = new ToldLaw(at, files);
        copy.head.putAll(head);
        copy.instruments.putAll(instruments);
        copy.answers.putAll(answers);
        copy.cited.addAll(cited);
        copy.citesFreely = citesFreely;
        copy.day = day;
        copy.lastQuestion = lastQuestion;
        return copy;
    }

    /** Begins with a summary in a file beside the feature. */
    void summary(String path, Place named) throws Unreadable {
        if (!instruments.isEmpty() || !answers.isEmpty()) {
            throw new Unreadable(named, "TOO_LATE", Message.of("spec.summary-too-late"));
        }
        for (Node.Member member : files.summary(path, named).members()) {
            switch (member.key().text()) {
                case "instruments" ->
                    members(member).forEach(one -> instruments.put(one.key().text(), one));
                case "answers" ->
                    members(member).forEach(one -> answers.put(one.key().text(), one));
                default -> head.put(member.key().text(), member);
            }
        }
        citesFreely = false;
    }

    void state(Node.Scalar state) {
        head("state", state);
    }

    void asOf(Node.Scalar day) {
        head("asOf", day);
    }

    void checkedOn(LocalDate on) {
        day = Optional.of(on);
    }

    void instrument(Node.Scalar id, List<Node.Member> fields) {
        instruments.put(id.text(), new Node.Member(id, new Node.Mapping(fields, id.at())));
        citesFreely = false;
    }

    /** An instrument that an entry cites: one that no step describes needs no description to be cited. */
    void cites(Node.Scalar instrument) {
        if (citesFreely) {
            cited.add(instrument.text());
        }
    }

    /** The one answer to a question, in place of whatever was told before. */
    void answer(Node.Scalar question, Node value) {
        answers.put(question.text(), new Node.Member(question, value));
        lastQuestion = question.text();
    }

    /** One more entry on a question. */
    void entry(Node.Scalar question, Node value, List<Node.Member> fields) {
        List<Node> entries = new ArrayList<>();
        Optional.ofNullable(answers.get(question.text()))
                .ifPresent(present -> entries.addAll(entries(present.value())));
        List<Node.Member> members = new ArrayList<>(asEntry(value).members());
        members.addAll(fields);
        entries.add(new Node.Mapping(members, value.at()));
        answer(question, new Node.Sequence(entries, question.at()));
    }

    void forget(Node.Scalar question) {
        answers.remove(question.text());
    }

    /** Reads what was told; errors are added to those found before. */
    Optional<Law> read(SummaryReader reader, List<Problem> problems) {
        Map<String, Node.Member> acts = new LinkedHashMap<>(instruments);
        cited.forEach(id -> acts.putIfAbsent(id, member(id, new Node.Mapping(List.of(), at))));
        List<Node.Member> root = new ArrayList<>(head.values());
        root.add(member("instruments", new Node.Mapping(List.copyOf(acts.values()), at)));
        root.add(member("answers", new Node.Mapping(List.copyOf(answers.values()), at)));
        Reading<LawSummary> reading = reader.read(new Node.Mapping(root, at));
        problems.addAll(reading.problems());
        return reading.result().map(summary -> new Law(summary, day.orElse(summary.asOf()), lastQuestion));
    }

    static Node.Member member(String key, Node value) {
        return new Node.Member(scalar(key, value.at()), value);
    }

    private void head(String key, Node value) {
        head.put(key, member(key, value));
    }

    private static Node.Scalar scalar(String text, Place at) {
        return new Node.Scalar(text, true, at);
    }

    private static List<Node.Member> members(Node.Member of) {
        return of.value() instanceof Node.Mapping mapping ? mapping.members() : List.of();
    }

    private static List<Node> entries(Node answer) {
        boolean several = answer instanceof Node.Sequence items
                && !items.items().isEmpty()
                && items.items().stream().allMatch(Node.Mapping.class::isInstance);
        return several ? ((Node.Sequence) answer).items() : List.of(asEntry(answer));
    }

    private static Node.Mapping asEntry(Node value) {
        return value instanceof Node.Mapping mapping
                ? mapping
                : new Node.Mapping(List.of(member("value", value)), value.at());
    }
}
