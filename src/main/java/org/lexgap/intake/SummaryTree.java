package org.lexgap.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.law.Answer;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Office;
import org.lexgap.law.Place;
import org.lexgap.law.Source;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/** A summary back to the tree it is read from; an entry that says its value alone takes the short form. */
final class SummaryTree {

    private static final Place NOWHERE = new Place("", 1, 1);

    private final LawSummary summary;

    private SummaryTree(LawSummary summary) {
        this.summary = summary;
    }

    /** @param catalogue gives the order of the answers */
    static Node.Mapping of(LawSummary summary, Catalogue catalogue) {
        return new SummaryTree(summary).tree(catalogue);
    }

    private Node.Mapping tree(Catalogue catalogue) {
        Members instruments = new Members(NOWHERE);
        summary.instruments().forEach((id, instrument) -> instruments.add(id, instrument(instrument)));
        Members answers = new Members(NOWHERE);
        for (Question question : catalogue.questions()) {
            Optional.ofNullable(summary.answers().get(question.id()))
                    .ifPresent(answer -> answers.add(question.id(), answer(answer)));
        }
        Members tree = new Members(NOWHERE)
                .word("lexgap", SummaryReader.FORMAT_VERSION)
                .word("state", summary.state())
                .text("title", summary.title())
                .word("asOf", summary.asOf())
                .text("preparedBy", summary.preparedBy())
                .word("source", Word.of(summary.source()));
        if (!instruments.isEmpty()) {
            tree.add("instruments", instruments.mapping());
        }
        tree.list("offices", summary.offices().stream().map(SummaryTree::office).toList());
        return (answers.isEmpty() ? tree : tree.add("answers", answers.mapping())).mapping();
    }

    private static Node instrument(Instrument instrument) {
        Members members = new Members(NOWHERE);
        name("title", instrument.titles(), members);
        instrument.office().ifPresent(office -> name("office", office.texts(), members));
        return members.text("number", instrument.number())
                .word("rank", instrument.rank().map(Word::of))
                .word("adopted", instrument.adopted())
                .word("inForce", instrument.inForce())
                .list(
                        "versions",
                        instrument.versions().stream()
                                .map(version -> new Members(NOWHERE)
                                        .word("inForce", version.inForce())
                                        .text("amendedBy", version.amendedBy())
                                        .mapping())
                                .toList())
                .text("url", instrument.url())
                .mapping();
    }

    private static Node office(Office office) {
        Members members = new Members(NOWHERE);
        name("name", office.name().texts(), members);
        return members.list("questions", words(office.questions()).items())
                .list(
                        "themes",
                        words(office.themes().stream().map(Theme::id).toList()).items())
                .mapping();
    }

    /** One text of unstated language by itself, several by their languages. */
    private static void name(String key, Map<String, String> texts, Members members) {
        if (texts.keySet().equals(Set.of(Instrument.ANY_LANGUAGE))) {
            members.text(key, texts.get(Instrument.ANY_LANGUAGE));
        } else if (!texts.isEmpty()) {
            Members each = new Members(NOWHERE);
            texts.forEach(each::text);
            members.add(key, each.mapping());
        }
    }

    private Node answer(Answer answer) {
        List<Entry> entries = answer.entries();
        return entries.size() == 1
                ? entry(entries.get(0))
                : new Node.Sequence(entries.stream().<Node>map(this::longForm).toList(), NOWHERE);
    }

    private Node entry(Entry entry) {
        Node.Mapping whole = longForm(entry);
        return whole.members().size() == 1 && !(entry.value() instanceof Value.Unavailable)
                ? whole.members().get(0).value()
                : whole;
    }

    private Node.Mapping longForm(Entry entry) {
        Members members = new Members(NOWHERE);
        if (entry.value() instanceof Value.Unavailable unavailable) {
            members.word("unavailable", Word.of(unavailable.cause()));
        } else if (entry.value() instanceof Value.Listed listed) {
            members.add("value", words(listed.listed()));
            listed.checked().ifPresent(checked -> members.add("checked", words(checked)));
        } else {
            members.word("value", entry.value().text());
        }
        return members.list(
                        "citations",
                        entry.citations().stream().map(SummaryTree::citation).toList())
                .word("source", source(entry))
                .word("from", entry.from())
                .word("until", entry.until())
                .word("seen", entry.seen())
                .text("note", entry.note())
                .text("quote", entry.quote())
                .text("enteredBy", entry.enteredBy())
                .text("checkedBy", entry.checkedBy())
                .list("touches", words(entry.touches()).items())
                .mapping();
    }

    private Optional<String> source(Entry entry) {
        Source source = entry.source();
        return source == summary.source() ? Optional.empty() : Optional.of(Word.of(source));
    }

    private static Node citation(Citation citation) {
        return new Members(NOWHERE)
                .text("instrument", citation.instrument())
                .text("article", citation.article())
                .mapping();
    }

    private static Node.Sequence words(Collection<String> words) {
        return new Node.Sequence(
                words.stream()
                        .<Node>map(word -> new Node.Scalar(word, true, NOWHERE))
                        .toList(),
                NOWHERE);
    }
}
