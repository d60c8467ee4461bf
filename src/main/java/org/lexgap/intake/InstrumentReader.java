package org.lexgap.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.law.Instrument;
import org.lexgap.law.Name;

/** Reads the instruments of a summary. */
final class InstrumentReader {

    private static final List<String> KEYS =
            List.of("title", "number", "rank", "adopted", "inForce", "versions", "url", "office");
    private static final List<String> VERSION_KEYS = List.of("inForce", "amendedBy");

    private final Problems problems;

    InstrumentReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Instrument> read(Node node) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            problems.error(node.at(), "WRONG_TYPE", "\"instruments\" must be a mapping of ids to instruments");
            return instruments;
        }
        for (Node.Member member : mapping.members()) {
            String id = member.key().text();
            Fields.of(member.value(), "an instrument", KEYS, problems)
                    .ifPresent(fields -> instruments.put(id, instrument(id, fields)));
        }
        return instruments;
    }

    private Instrument instrument(String id, Fields fields) {
        return new Instrument(
                id,
                texts(fields, "title"),
                fields.text("number"),
                fields.word("rank", Instrument.Rank.class),
                fields.date("adopted"),
                fields.date("inForce"),
                versions(fields),
                fields.text("url"),
                name(fields, "office"));
    }

    /** What something is called, as one text or as texts by language; nothing where the key is not there. */
    Optional<Name> name(Fields fields, String key) {
        return Optional.of(texts(fields, key)).filter(texts -> !texts.isEmpty()).map(Name::new);
    }

    private Map<String, String> texts(Fields fields, String key) {
        if (!(fields.node(key).orElse(null) instanceof Node.Mapping mapping)) {
            return fields.text(key)
                    .map(text -> Map.of(Instrument.ANY_LANGUAGE, text))
                    .orElse(Map.of());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node.Member member : mapping.members()) {
            String language = member.key().text();
            if (!language.matches("[a-z]{2,3}")) {
                problems.error(
                        member.key().at(),
                        "UNKNOWN_KEY",
                        "\"" + Shown.of(language)
                                + "\" is no language code; use two or three letters, such as en or ru");
            } else if (member.value() instanceof Node.Scalar text && !text.isEmpty()) {
                texts.put(language, text.text());
            } else {
                problems.error(member.value().at(), "WRONG_TYPE", "in each language, \"" + key + "\" must be a text");
            }
        }
        return texts;
    }

    private List<Instrument.Version> versions(Fields fields) {
        List<Instrument.Version> versions = new ArrayList<>();
        for (Node item : fields.list("versions")) {
            Fields.of(item, "a version", VERSION_KEYS, problems).ifPresent(version -> {
                version.required("inForce");
                Optional<LocalDate> inForce = version.date("inForce");
                inForce.ifPresent(day -> versions.add(new Instrument.Version(day, version.text("amendedBy"))));
            });
        }
        return versions;
    }
}
