package org.lexgap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.Instrument;

/** The instruments of a questionnaire, with their later versions. */
final class InstrumentCells {

    /** All columns but the id and the name that follows from the others. */
    private static final List<Column> SAID =
            QuestionnaireLayout.INSTRUMENTS.subList(1, QuestionnaireLayout.INSTRUMENTS.size() - 1);

    private final Problems problems;
    private final Map<String, Members> instruments = new LinkedHashMap<>();
    private final Map<String, Members> titles = new HashMap<>();
    private final Map<String, List<Node>> versions = new HashMap<>();
    private final List<Instrument> named = new ArrayList<>();

    InstrumentCells(Problems problems) {
        this.problems = problems;
    }

    /** The instruments on a sheet and then their later versions, on whichever sheets these stand. */
    void read(List<TableCells> tables, List<TableCells> amendments) {
        for (TableCells table : tables) {
            for (int row : table.rows()) {
                instrument(table, row);
            }
        }
        InstrumentNames names = names();
        for (TableCells table : amendments) {
            for (int row : table.rows()) {
                version(table, row, names);
            }
        }
    }

    /** How entries may name them. */
    InstrumentNames names() {
        return new InstrumentNames(named, Language.EN);
    }

    /** All of them as a tree, by id; nothing where there is none. */
    Optional<Node.Mapping> mapping(Members within) {
        instruments.forEach((id, members) -> {
            Members all = titles.get(id);
            Optional<Node> alone = all.mapping().get(Instrument.ANY_LANGUAGE);
            if (alone.isPresent() && all.mapping().members().size() == 1) {
                members.add("title", alone.get());
            } else if (!all.isEmpty()) {
                members.add("title", all.mapping());
            }
            members.list("versions", versions.getOrDefault(id, List.of()));
            within.add(id, members.mapping());
        });
        return instruments.isEmpty() ? Optional.empty() : Optional.of(within.mapping());
    }

    private void instrument(TableCells table, int row) {
        Optional<Grid.Cell> id = table.take(row, Column.INSTRUMENT_ID);
        boolean filled = SAID.stream().anyMatch(column -> table.isFilled(row, column));
        // The ids of rows that wait to be filled in are not marked as literal.
        if (id.isEmpty() || !filled && !id.get().literal()) {
            if (filled) {
                table.error(row, Column.INSTRUMENT_ID, "MISSING_ID", Message.of("questionnaire.no-id"));
            }
            return;
        }
        String name = id.get().words();
        boolean known = instruments.containsKey(name);
        Members members =
                instruments.computeIfAbsent(name, unseen -> new Members(id.get().at()));
        Members texts =
                titles.computeIfAbsent(name, unseen -> new Members(id.get().at()));
        title(table, row, Column.TITLE_EN, Language.EN.code(), texts);
        title(table, row, Column.TITLE_RU, Language.RU.code(), texts);
        Optional<String> language = table.take(row, Column.LANGUAGE).map(cell -> Labels.languageCode(cell.words()));
        title(table, row, Column.TITLE_OTHER, language.orElse(Instrument.ANY_LANGUAGE), texts);
        Optional<Node.Scalar> number = table.text(row, Column.NUMBER);
        number.ifPresent(text -> members.add("number", text));
        table.choice(row, Column.RANK, Labels.ranks()).ifPresent(rank -> members.add("rank", rank));
        table.day(row, Column.ADOPTED).ifPresent(day -> members.add("adopted", day));
        table.day(row, Column.IN_FORCE).ifPresent(day -> members.add("inForce", day));
        table.text(row, Column.URL).ifPresent(url -> members.add("url", url));
        if (!known) {
            named.add(instrument(name, texts, number));
        } else {
            duplicates(members)
                    .forEach(key -> problems.error(
                            id.get().at(),
                            "DUPLICATE_KEY",
                            Message.of("questionnaire.instrument-twice", Shown.of(name), head(key))));
            named.replaceAll(other -> other.id().equals(name)
                    ? instrument(
                            name,
                            texts,
                            other.number()
                                    .map(text -> new Node.Scalar(
                                            text, false, id.get().at())))
                    : other);
        }
    }

    private static void title(TableCells table, int row, Column column, String language, Members titles) {
        table.text(row, column).ifPresent(title -> titles.add(language, title));
    }

    private static Instrument instrument(String id, Members titles, Optional<Node.Scalar> number) {
        Map<String, String> texts = new LinkedHashMap<>();
        titles.mapping()
                .members()
                .forEach(title -> texts.putIfAbsent(title.key().text(), ((Node.Scalar) title.value()).text()));
        return new Instrument(
                id,
                texts,
                number.map(Node.Scalar::text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> duplicates(Members members) {
        List<String> keys = members.mapping().members().stream()
                .map(member -> member.key().text())
                .toList();
        return keys.stream()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .distinct()
                .toList();
    }

    private void version(TableCells table, int row, InstrumentNames names) {
        Optional<Node.Scalar> from = table.day(row, Column.AMENDED_FROM);
        Optional<Node.Scalar> by = table.text(row, Column.AMENDED_BY);
        Optional<Grid.Cell> amended = table.take(row, Column.AMENDED);
        if (amended.isEmpty()) {
            if (from.isPresent() || by.isPresent()) {
                table.error(row, Column.AMENDED, "MISSING_INSTRUMENT", Message.of("questionnaire.amends-nothing"));
            }
            return;
        }
        EntryCells.instrument(amended.get(), table, names).ifPresent(id -> {
            if (from.isEmpty()) {
                missingDay(table, row);
                return;
            }
            Members version = new Members(amended.get().at());
            version.add("inForce", from.get());
            by.ifPresent(text -> version.add("amendedBy", text));
            versions.computeIfAbsent(id.text(), unseen -> new ArrayList<>()).add(version.mapping());
        });
    }

    private static void missingDay(TableCells table, int row) {
        if (!table.isFilled(row, Column.AMENDED_FROM)) {
            table.error(row, Column.AMENDED_FROM, "MISSING_VALUE", Message.of("questionnaire.must-be-filled"));
        }
    }

    /** What the sheet calls something that a summary says of an instrument. */
    private static Message head(String key) {
        Column column =
                switch (key) {
                    case "rank" -> Column.RANK;
                    case "adopted" -> Column.ADOPTED;
                    case "inForce" -> Column.IN_FORCE;
                    case "url" -> Column.URL;
                    default -> Column.NUMBER;
                };
        return column.headed();
    }
}
