package org.lexgap.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.language.Language;
import org.lexgap.law.Instrument;

/** How a questionnaire names the instruments of a summary: by title and number, and by the id where that is not enough. */
final class InstrumentNames {

    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, List<String>> ids = new HashMap<>();

    /** @param language whose titles come first */
    InstrumentNames(Collection<Instrument> instruments, Language language) {
        for (Instrument instrument : instruments) {
            shown.put(instrument.id(), shown(instrument, language));
        }
        for (Instrument instrument : instruments) {
            Stream.concat(Stream.of(instrument.id()), instrument.titles().values().stream())
                    .flatMap(name -> Stream.of(name, numbered(name, instrument)))
                    .map(Spelling::of)
                    .distinct()
                    .forEach(name -> ids.computeIfAbsent(name, unseen -> new ArrayList<>())
                            .add(instrument.id()));
        }
    }

    /** What the list of instruments shows: the title in its language, else another, else the id; then the number. */
    private static String shown(Instrument instrument, Language language) {
        Map<String, String> titles = instrument.titles();
        Language second = language == Language.EN ? Language.RU : Language.EN;
        String name = Stream.of(language.code(), second.code())
                .map(titles::get)
                .filter(title -> title != null && !title.isEmpty())
                .findFirst()
                .or(() -> titles.entrySet().stream()
                        .filter(title -> Language.of(title.getKey()).isEmpty())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .filter(title -> !title.isEmpty()))
                .orElse(instrument.id());
        return numbered(name, instrument);
    }

    private static String numbered(String name, Instrument instrument) {
        return name
                + instrument
                        .number()
                        .filter(number -> !number.isEmpty())
                        .map(number -> " (" + number + ")")
                        .orElse("");
    }

    /** The name of an instrument in a list. */
    String shown(String id) {
        return shown.get(id);
    }

    /** What to write where an instrument is cited: its name where that leads back to it, else its id. */
    String cited(String id) {
        return id(shown.get(id)).filter(id::equals).isPresent() ? shown.get(id) : id;
    }

    /** The instrument of an id, a title, or a title with its number; nothing where none or several are so named. */
    Optional<String> id(String name) {
        return shown.containsKey(name)
                ? Optional.of(name)
                : Optional.of(named(name)).filter(found -> found.size() == 1).map(found -> found.get(0));
    }

    /** The ids of all instruments of a name. */
    List<String> named(String name) {
        return ids.getOrDefault(Spelling.of(name), List.of());
    }

    /** The name in the list that somebody may have meant. */
    Optional<String> nearest(String written) {
        return Nearest.to(written, shown.values());
    }
}
