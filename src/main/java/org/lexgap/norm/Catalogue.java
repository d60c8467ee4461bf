package org.lexgap.norm;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole Programme as data: paragraphs with their norms, questions by theme, and the participating states. */
public final class Catalogue {

    private final String version;
    private final Map<Theme, String> themeTitles;
    private final List<Paragraph> paragraphs;
    private final Map<String, Norm> norms;
    private final Map<String, Question> questions;
    private final Map<String, State> states;

    /** Takes data whose ids are unique and whose references resolve; whoever reads the files checks that. */
    public Catalogue(
            String version,
            Map<Theme, String> themeTitles,
            List<Paragraph> paragraphs,
            List<Question> questions,
            List<State> states) {
        this.version = version;
        this.themeTitles = Map.copyOf(themeTitles);
        this.paragraphs = List.copyOf(paragraphs);
        this.norms = index(
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.norms().stream())
                        .toList(),
                Norm::id);
        this.questions = index(questions, Question::id);
        this.states = index(states, State::iso);
    }

    /** The edition, such as {@code 2026.1}. */
    public String version() {
        return version;
    }

    public String title(Theme theme) {
        return themeTitles.get(theme);
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** All norms, in the order of paragraphs. */
    public Collection<Norm> norms() {
        return norms.values();
    }

    public Optional<Norm> norm(String id) {
        return Optional.ofNullable(norms.get(id));
    }

    /** All questions, in the order of themes. */
    public Collection<Question> questions() {
        return questions.values();
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The questions a norm reads, in its own order. */
    public List<Question> questionsOf(Norm norm) {
        return norm.questions().stream()
                .map(id -> question(id).orElseThrow(() -> new NoSuchElementException(id)))
                .toList();
    }

    /** The participant with that ISO code, or nothing where the state took no part. */
    public Optional<State> state(String iso) {
        return Optional.ofNullable(states.get(iso));
    }

    private static <T> Map<String, T> index(Collection<T> items, Function<T, String> id) {
        return items.stream()
                .collect(Collectors.toMap(
                        id,
                        Function.identity(),
                        (first, second) -> {
                            throw new IllegalArgumentException("two entries named " + id.apply(first));
                        },
                        LinkedHashMap::new));
    }
}
