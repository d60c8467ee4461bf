package org.lexgap.intake;

import java.util.List;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.norm.KnownInstrument;
import org.lexgap.norm.KnownInstrument.Ground;
import org.lexgap.norm.Reservation;

/** Reads what holds across norms: instruments of which answers show whether they bind, and reservations. */
final class AcrossNormsReader {

    private static final String INSTRUMENTS = "instruments.yaml";
    private static final String RESERVATIONS = "reservations.yaml";
    private static final List<String> INSTRUMENT_KEYS =
            List.of("name", "ground", "question", "listed", "reservation", "why");
    private static final List<String> RESERVATION_KEYS =
            List.of("id", "state", "source", "norms", "effect", "instead", "detail");

    private final Node.Mapping files;
    private final Problems problems;

    AcrossNormsReader(Node.Mapping files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    List<KnownInstrument> instruments() {
        return items(INSTRUMENTS, "instruments").stream()
                .flatMap(item -> Fields.of(item, Message.said("an instrument"), INSTRUMENT_KEYS, problems).stream())
                .map(fields -> new KnownInstrument(
                        fields.required("name"),
                        fields.word("ground", Ground.class).orElse(Ground.NONE),
                        fields.text("question"),
                        fields.text("listed"),
                        fields.text("reservation")))
                .toList();
    }

    List<Reservation> reservations() {
        return items(RESERVATIONS, "reservations").stream()
                .flatMap(item -> Fields.of(item, Message.said("a reservation"), RESERVATION_KEYS, problems).stream())
                .map(fields -> new Reservation(
                        fields.required("id"),
                        fields.required("state"),
                        fields.required("source"),
                        fields.texts("norms"),
                        fields.word("effect", Reservation.Effect.class).orElse(Reservation.Effect.FLAG),
                        fields.texts("instead"),
                        fields.required("detail")))
                .toList();
    }

    private List<Node> items(String file, String key) {
        Optional<Node> tree = files.get(file);
        return tree.flatMap(node -> Fields.of(node, Message.said("\"" + file + "\""), List.of(key), problems))
                .map(fields -> fields.list(key))
                .orElse(List.of());
    }
}
