package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.KnownInstrument;
import org.lexgap.norm.KnownInstrument.Ground;
import org.lexgap.norm.Norm;

/** How the instruments related to a norm stand to a state: what the footing of the norm is judged by. */
public final class Grounds {

    private static final String RESERVATIONS = "treaty-reservations-held";

    /** How one instrument stands. */
    public enum Standing {
        /** It binds, and no reservation to it is kept. */
        BINDS,
        /** It binds, and a reservation to it is kept. */
        BINDS_WITH_RESERVATION,
        DOES_NOT_BIND,
        /** An answer that would tell is open. */
        OPEN,
        /** A reservation to it is kept, and whether it binds is open. */
        OPEN_WITH_RESERVATION,
        CUSTOM
    }

    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final List<String> openQuestions = new ArrayList<>();
    private final EffectiveAnswers answers;

    private Grounds(EffectiveAnswers answers) {
        this.answers = answers;
    }

    /** Of a norm's related instruments those that an answer can tell of; none for a norm that has no footing. */
    public static Grounds of(Norm norm, Catalogue catalogue, EffectiveAnswers answers) {
        Grounds grounds = new Grounds(answers);
        if (norm.hasFooting()) {
            norm.relatedInstruments().forEach(related -> catalogue
                    .instrument(related)
                    .filter(known -> known.ground() != Ground.NONE)
                    .ifPresent(known -> grounds.standings.put(related, grounds.standing(known))));
        }
        return grounds;
    }

    /** Whether some instrument stands so. */
    public boolean any(Standing standing) {
        return standings.containsValue(standing);
    }

    /** What a footing rests on: instruments, or, where it is unknown, the questions it waits for. */
    public List<String> behind(Footing footing) {
        return switch (footing) {
            case TREATY -> related(Standing.BINDS);
            case TREATY_CHECK_RESERVATION -> related(Standing.BINDS_WITH_RESERVATION);
            case CUSTOM -> related(Standing.CUSTOM);
            case UNKNOWN -> openQuestions.stream().distinct().toList();
            case COMMITMENT, PROGRAMME_ONLY -> List.of();
        };
    }

    private List<String> related(Standing wanted) {
        return standings.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Standing standing(KnownInstrument known) {
        if (known.ground() == Ground.CUSTOM) {
            return Standing.CUSTOM;
        }
        String question = known.question().orElseThrow();
        Optional<Boolean> bound = answers.value(question)
                .flatMap(value -> known.listed().isPresent()
                        ? holds(value, known.listed().get(), question)
                        : Optional.of(((Value.TreatyDate) value).bindsOn(answers.day())));
        if (bound.isPresent() && !bound.get()) {
            return Standing.DOES_NOT_BIND;
        }
        Optional<Boolean> reserved = known.reservation()
                .map(name -> answers.value(RESERVATIONS).flatMap(value -> holds(value, name, RESERVATIONS)))
                .orElse(Optional.of(false));
        if (bound.isEmpty()) {
            openQuestions.add(question);
            return reserved.orElse(false) ? Standing.OPEN_WITH_RESERVATION : Standing.OPEN;
        }
        if (reserved.isEmpty()) {
            openQuestions.add(RESERVATIONS);
            return Standing.OPEN;
        }
        return reserved.get() ? Standing.BINDS_WITH_RESERVATION : Standing.BINDS;
    }

    /** Whether a list holds an element; nothing where it was not looked at. */
    private Optional<Boolean> holds(Value value, String element, String question) {
        return ((Value.Listed) value)
                .holds(element, answers.answer(question).question().valueIds());
    }
}
