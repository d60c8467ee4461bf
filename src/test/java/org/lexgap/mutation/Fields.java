package org.lexgap.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.Programme;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.Contradiction;
import org.lexgap.norm.Dependency;
import org.lexgap.norm.Dimension;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.norm.Reservation;
import org.lexgap.norm.Sentence;
import org.lexgap.norm.Word;

/** What the field that a constraint is on may hold, and so could hold instead. */
final class Fields {

    /** Facts that are told apart by the question they answer, or the term they are: that is no constraint on them. */
    static final Set<String> NAMED = Set.of("Answer", "Treaty", "Term");

    private static final List<String> ON_CLASHES = List.of("act-contradiction-themes", "practice-contradiction-themes");
    private static final Pattern FIELD = Pattern.compile("(?:\\$\\w+ : )?(\\w+) .*");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

    private Fields() {}

    /** @param question what the fact answers, where it does */
    static List<String> values(String fact, String constraint, Optional<String> question) {
        if (question.isPresent()) {
            return question.flatMap(Programme.catalogue()::question)
                    .map(Question::valueIds)
                    .orElse(List.of());
        }
        Matcher field = FIELD.matcher(constraint);
        return field.matches() ? values(fact, field.group(1), constraint) : List.of();
    }

    private static List<String> values(String fact, String field, String constraint) {
        return switch (field) {
            case "norm" ->
                literal(constraint).map(Fields::besideNorm).orElse(List.of()).stream()
                        .filter(norm -> !fact.equals("Link") || requires(norm))
                        .toList();
            case "question" ->
                fact.equals("Touched")
                        ? ON_CLASHES
                        : literal(constraint).map(Fields::besideQuestion).orElse(List.of());
            case "sources" ->
                literal(constraint).map(id -> paragraphOf(id).sentences()).orElse(List.of()).stream()
                        .map(Sentence::id)
                        .toList();
            case "paragraph" ->
                Programme.catalogue().paragraphs().stream()
                        .filter(one -> !one.norms().isEmpty())
                        .map(Paragraph::number)
                        .toList();
            case "verdict", "ifUnfounded" ->
                Arrays.stream(Verdict.values())
                        .map(verdict -> "Verdict." + verdict)
                        .toList();
            case "dimension" -> Word.all(Dimension.class);
            case "effect" -> Word.all(Reservation.Effect.class);
            case "between" -> Word.all(Contradiction.Between.class);
            default -> List.of();
        };
    }

    /** What could stand in the place of the id of a norm, a question or a sentence: the rest of its kind near it. */
    static List<String> beside(String id) {
        if (Programme.catalogue().norm(id).isPresent()) {
            return besideNorm(id);
        }
        return Programme.catalogue().question(id).isPresent()
                ? besideQuestion(id)
                : paragraphOf(id).sentences().stream().map(Sentence::id).toList();
    }

    /** The norms of the same paragraph. */
    private static List<String> besideNorm(String id) {
        return Programme.catalogue().paragraphs().stream()
                .filter(one -> one.number().equals(Programme.norm(id).paragraph()))
                .flatMap(one -> one.norms().stream())
                .map(Norm::id)
                .toList();
    }

    private static boolean requires(String norm) {
        return Programme.norm(norm).dependencies().stream().anyMatch(link -> link.type() == Dependency.Type.REQUIRES);
    }

    /** The questions of the same theme. */
    private static List<String> besideQuestion(String id) {
        Question question = Programme.catalogue().question(id).orElseThrow();
        return Programme.catalogue().questions().stream()
                .filter(other -> other.theme() == question.theme())
                .map(Question::id)
                .toList();
    }

    private static Paragraph paragraphOf(String sentence) {
        return Programme.catalogue().paragraphs().stream()
                .filter(one ->
                        one.sentences().stream().anyMatch(other -> other.id().equals(sentence)))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> literal(String constraint) {
        return LITERAL.matcher(constraint).results().map(one -> one.group(1)).findFirst();
    }
}
