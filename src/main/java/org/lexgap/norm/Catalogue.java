package org.lexgap.norm;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole Programme as data: paragraphs with their norms, questions by theme, and the participating states. */
public final class Catalogue {

    private final String version;
    private final Map<Theme, String> themeTitles;
    private final List<Paragraph> paragraphs;
    private final Map<String, Norm> norms;
    private final Map<Dependency.Type, Map<String, Set<Norm>>> links;
    private final Map<String, Question> questions;
    private final Map<String, State> states;
    private final List<KnownInstrument> instruments;
    private final List<Reservation> reservations;
    private final CitedNames cited;

    /** Takes data whose ids are unique and whose references resolve; whoever reads the files checks that. */
    public Catalogue(
            String version,
            Map<Theme, String> themeTitles,
            List<Paragraph> paragraphs,
            List<Question> questions,
            List<State> states,
            List<KnownInstrument> instruments,
            List<Reservation> reservations,
            CitedNames cited) {
        this.version = version;
        this.themeTitles = Map.copyOf(themeTitles);
        this.paragraphs = List.copyOf(paragraphs);
        this.norms = index(
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.norms().stream())
                        .toList(),
                Norm::id);
        this.links = links(norms);
        this.questions = index(questions, Question::id);
        this.states = index(states, State::iso);
        this.instruments = List.copyOf(instruments);
        this.reservations = List.copyOf(reservations);
        this.cited = cited;
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

    /** The participants. */
    public Collection<State> states() {
        return states.values();
    }

    /** The participant with that ISO code, or nothing where the state took no part. */
    public Optional<State> state(String iso) {
        return Optional.ofNullable(states.get(iso));
    }

    /** The known instrument that a related one, such as {@code ICCPR art 12(4)}, means; of several the one named best. */
    public Optional<KnownInstrument> instrument(String related) {
        return instruments.stream()
                .filter(known -> known.isMeantBy(related))
                .max(Comparator.comparingInt(known -> known.name().length()));
    }

    /** All instruments of which answers can show whether they bind. */
    public List<KnownInstrument> instruments() {
        return instruments;
    }

    /** What a state declared when the Programme was adopted. */
    public List<Reservation> reservationsOf(String iso) {
        return reservations.stream()
                .filter(reservation -> reservation.state().equals(iso))
                .toList();
    }

    /** The reservation of that id. */
    public Optional<Reservation> reservation(String id) {
        return reservations.stream()
                .filter(reservation -> reservation.id().equals(id))
                .findFirst();
    }

    /** All reservations, in the order of the file. */
    public List<Reservation> reservations() {
        return reservations;
    }

    /** A related instrument, or a paragraph a norm is informed by, as the catalogue's language names it. */
    public String cited(String related) {
        return cited.name(related);
    }

    /** The norms linked with a norm, whichever of the two names the other. */
    public Set<Norm> linked(Norm norm, Dependency.Type type) {
        return links.getOrDefault(type, Map.of()).getOrDefault(norm.id(), Set.of());
    }

    private static Map<Dependency.Type, Map<String, Set<Norm>>> links(Map<String, Norm> norms) {
        Map<Dependency.Type, Map<String, Set<Norm>>> links = new EnumMap<>(Dependency.Type.class);
        for (Norm norm : norms.values()) {
            for (Dependency link : norm.dependencies()) {
                Optional.ofNullable(norms.get(link.target())).ifPresent(other -> {
                    Map<String, Set<Norm>> ofType = links.computeIfAbsent(link.type(), key -> new LinkedHashMap<>());
                    ofType.computeIfAbsent(norm.id(), key -> new LinkedHashSet<>())
                            .add(other);
                    ofType.computeIfAbsent(other.id(), key -> new LinkedHashSet<>())
                            .add(norm);
                });
            }
        }
        return links;
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
