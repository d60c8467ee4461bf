package org.lexgap.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.norm.Sentence;

/** Whether ids are unique and references resolve; a fault names the file and line of the id concerned. */
final class CatalogueCheck {

    private final Node.Mapping files;
    private final Problems problems;

    CatalogueCheck(Node.Mapping files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    void check(List<Paragraph> paragraphs, List<Question> questions) {
        List<Norm> norms = paragraphs.stream()
                .flatMap(paragraph -> paragraph.norms().stream())
                .toList();
        List<Sentence> sentences = paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
        Set<String> normIds = unique("norm", norms.stream().map(Norm::id).toList());
        Set<String> sentenceIds =
                unique("sentence", sentences.stream().map(Sentence::id).toList());
        Set<String> questionIds =
                unique("question", questions.stream().map(Question::id).toList());
        for (Norm norm : norms) {
            resolve(norm.id(), "question", norm.questions(), questionIds);
            resolve(norm.id(), "sentence", norm.sources(), sentenceIds);
            resolve(norm.id(), "norm", normsAimedAt(norm), normIds);
        }
        for (Sentence sentence : sentences) {
            resolve(sentence.id(), "norm", sentence.norms(), normIds);
            checkKind(sentence);
        }
        Set<String> read =
                norms.stream().flatMap(norm -> norm.questions().stream()).collect(Collectors.toSet());
        questionIds.stream()
                .filter(question -> !read.contains(question))
                .forEach(question ->
                        problems.error(place(question), "UNUSED", Message.said("no norm reads " + question)));
    }

    private static List<String> normsAimedAt(Norm norm) {
        return norm.dependencies().stream()
                .map(dependency -> dependency.target())
                .filter(target -> target.startsWith("POA-"))
                .toList();
    }

    private void checkKind(Sentence sentence) {
        if (sentence.kind() == Sentence.Kind.NORM && sentence.norms().isEmpty()) {
            problems.error(
                    place(sentence.id()), "NO_NORM", Message.said(sentence.id() + " is normative but holds no norm"));
        }
        if (sentence.kind() != Sentence.Kind.NORM && sentence.why().isEmpty()) {
            problems.error(
                    place(sentence.id()), "MISSING_KEY", Message.said(sentence.id() + " holds no norm; say why"));
        }
    }

    private Set<String> unique(String what, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                problems.error(place(id), "DUPLICATE_ID", Message.said("two entries have the " + what + " id " + id));
            }
        }
        return seen;
    }

    private void resolve(String in, String what, List<String> references, Collection<String> known) {
        for (String reference : references) {
            if (!known.contains(reference)) {
                problems.error(
                        place(in),
                        "UNRESOLVED",
                        Message.said(in + " names the " + what + " " + reference + ", which does not exist"
                                + Nearest.hint(reference, known)));
            }
        }
    }

    /** Where the entry with an id begins. */
    private Place place(String id) {
        return files.members().stream()
                .map(Node.Member::value)
                .map(tree -> find(tree, id))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElse(files.at());
    }

    private static java.util.Optional<Place> find(Node node, String id) {
        if (node instanceof Node.Mapping mapping) {
            boolean here = mapping.get("id")
                    .filter(value ->
                            value instanceof Node.Scalar scalar && scalar.text().equals(id))
                    .isPresent();
            return here
                    ? java.util.Optional.of(mapping.at())
                    : mapping.members().stream()
                            .flatMap(member -> find(member.value(), id).stream())
                            .findFirst();
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream()
                        .flatMap(item -> find(item, id).stream())
                        .findFirst()
                : java.util.Optional.empty();
    }
}
