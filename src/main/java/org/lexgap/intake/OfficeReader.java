package org.lexgap.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.language.Message;
import org.lexgap.law.Name;
import org.lexgap.law.Office;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/** Reads who is to be asked; a question or theme has one office, so that nobody waits for the other's answer. */
final class OfficeReader {

    private static final List<String> KEYS = List.of("name", "questions", "themes");

    private final List<String> questions;
    private final List<String> themes;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();

    OfficeReader(Catalogue catalogue, Problems problems) {
        this.questions = catalogue.questions().stream().map(Question::id).toList();
        this.themes = Arrays.stream(Theme.values()).map(Theme::id).toList();
        this.problems = problems;
    }

    /** The offices of a summary, in the order of the file; none where it names none. */
    List<Office> read(Fields summary) {
        List<Office> offices = new ArrayList<>();
        for (Node item : summary.list("offices")) {
            Fields.of(item, "an office", KEYS, problems).flatMap(this::office).ifPresent(offices::add);
        }
        return offices;
    }

    private Optional<Office> office(Fields fields) {
        if (fields.node("name").isEmpty()) {
            fields.required("name");
        }
        Optional<Name> name = new InstrumentReader(problems).name(fields, "name");
        List<String> asked = known(fields, "questions", "UNKNOWN_QUESTION", "offices.unknown-question", questions);
        List<Theme> about = known(fields, "themes", "UNKNOWN_THEME", "offices.unknown-theme", themes).stream()
                .map(id -> Word.find(Theme.class, id).orElseThrow())
                .toList();
        return name.map(called -> new Office(called, asked, about));
    }

    /** The ids under a key that there are, each taken by one office. */
    private List<String> known(Fields fields, String key, String code, String message, List<String> all) {
        List<String> ids = new ArrayList<>();
        for (Node.Scalar scalar : fields.scalars(key)) {
            String id = scalar.text();
            if (!all.contains(id)) {
                problems.error(scalar.at(), code, Message.of(message, Shown.of(id), hint(id, all)));
            } else if (taken.add(key + id)) {
                ids.add(id);
            } else {
                problems.error(scalar.at(), "NAMED_TWICE", Message.of("offices.named-twice", id));
            }
        }
        return ids;
    }

    private static Message hint(String written, List<String> all) {
        return Nearest.to(written, all)
                .map(near -> Message.of("offices.did-you-mean", near))
                .orElse(Message.said(""));
    }
}
