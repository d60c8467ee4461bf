package org.lexgap.intake;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/**
 * Puts the files of the data set together, by state and year: those on whole states with a column a mode, and those on
 * single modes with articles and words. Which a file is, its header tells.
 */
final class GlobalcitTables {

    private static final List<String> ON_MODES =
            List.of("iso3", "country", "year", "mode_id", "article", "procedure", "specification", "category");
    private static final List<String> ON_STATES = List.of("iso3", "country", "year");
    private static final String CODE = "_cat";

    /** All states of the world over a century. */
    private static final int MAX_LAWS = 20_000;

    private final GlobalcitMapping mapping;
    private final BiPredicate<String, Integer> wanted;
    private final Problems warnings;
    private final Map<String, CodedLaw> laws = new TreeMap<>();

    /**
     * @param wanted which state and year to keep
     * @param warnings takes what is to be looked at
     */
    GlobalcitTables(GlobalcitMapping mapping, BiPredicate<String, Integer> wanted, Problems warnings) {
        this.mapping = mapping;
        this.wanted = wanted;
        this.warnings = warnings;
    }

    /** By state and year. */
    List<CodedLaw> laws() {
        return List.copyOf(laws.values());
    }

    /** @throws Unreadable if the file is malformed or none of the data set */
    void read(String file, byte[] bytes) throws Unreadable {
        Set<String> seen = new HashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        CsvRows.read(file, bytes, row -> {
            boolean onModes = row.columns().keySet().containsAll(ON_MODES);
            boolean onStates = row.columns().keySet().containsAll(ON_STATES)
                    && mapping.modes().keySet().stream()
                            .anyMatch(mode -> row.columns().containsKey(mode + CODE));
            if (!onModes && !onStates) {
                throw new Unreadable(
                        Trees.start(file), "UNKNOWN_TABLE", Message.of("globalcit.table", String.join(", ", ON_MODES)));
            }
            String state = cell(row, "iso3", "[A-Z]{3}");
            int year = Integer.parseInt(cell(row, "year", "(19|20)\\d\\d"));
            String mode = onModes ? cell(row, "mode_id", "[A-Z]\\d{2}[a-z]?") : "";
            if (!seen.add(state + year + mode)) {
                throw new Unreadable(
                        row.at(),
                        "DUPLICATE_KEY",
                        Message.of("globalcit.row-twice", (state + " " + year + " " + mode).strip()));
            }
            if (!wanted.test(state, year)) {
                return;
            }
            if (laws.size() == MAX_LAWS && !laws.containsKey(state + year)) {
                throw new Unreadable(row.at(), "TOO_BIG", Message.of("limits.laws", MAX_LAWS));
            }
            CodedLaw law = laws.computeIfAbsent(
                    state + year,
                    unseen -> new CodedLaw(state, year, row.cell("country").strip()));
            mapping.editions().forEach((column, edition) -> {
                if (row.columns().containsKey(column)) {
                    law.edition(edition);
                }
            });
            if (onModes) {
                readMode(row, mode, law, unknown);
            } else {
                readState(row, law, unknown);
            }
        });
        for (String column : unknown) {
            warn(Trees.start(file), "UNKNOWN_MODE", Message.of("globalcit.unknown-mode", column));
        }
    }

    private static String cell(CsvRows.Row row, String column, String pattern) throws Unreadable {
        String text = row.cell(column).strip();
        if (!text.matches(pattern)) {
            throw new Unreadable(row.at(), "BAD_CELL", Message.of("globalcit.cell", Shown.of(text), column));
        }
        return text;
    }

    private void readState(CsvRows.Row row, CodedLaw law, Set<String> unknown) {
        for (String column : row.columns().keySet()) {
            String mode = column.endsWith(CODE) ? column.substring(0, column.length() - CODE.length()) : "";
            if (mapping.modes().containsKey(mode)) {
                mapping.code(row.cell(column)).ifPresent(code -> code(law, mode, code, row.at()));
            } else if (isNumber(column)) {
                number(law, column, row.cell(column).strip(), row.at());
            } else if (!mode.isEmpty() && !mapping.leftOut().containsKey(mode)) {
                unknown.add(Shown.of(column));
            }
        }
    }

    private void readMode(CsvRows.Row row, String mode, CodedLaw law, Set<String> unknown) {
        if (!mapping.modes().containsKey(mode)) {
            unknown.add(mode);
            return;
        }
        String category = row.cell("category").strip();
        Optional<String> code = mapping.named(mode, category);
        if (code.isPresent()) {
            code(law, mode, code.get(), row.at());
        } else if (!mapping.notCoded().contains(category)) {
            warn(row.at(), "UNKNOWN_CODE", Message.of("globalcit.unknown-code", Shown.of(category), mode));
        }
        law.words(
                mode,
                new CodedLaw.Words(
                        plain(row.cell("article")),
                        plain(row.cell("procedure")),
                        plain(row.cell("specification")),
                        row.at()));
    }

    private boolean isNumber(String column) {
        return mapping.rules().stream()
                .anyMatch(rule -> rule.says() instanceof GlobalcitMapping.YearsOf years
                        && years.columns().contains(column));
    }

    private void code(CodedLaw law, String mode, String code, Place at) {
        if (!mapping.modes().get(mode).codes().containsKey(code)) {
            warn(at, "UNKNOWN_CODE", Message.of("globalcit.unknown-code", Shown.of(code), mode));
            return;
        }
        law.code(mode, new CodedLaw.Cell(code, at))
                .filter(before -> !mapping.alike(mode, before.text(), code))
                .ifPresent(before -> differ(law, mode, before, code, at));
    }

    /** Numbers of years stand under one name in each edition: the first column read gives it. */
    private void number(CodedLaw law, String column, String number, Place at) {
        if (mapping.notCoded().contains(number)) {
            return;
        }
        if (!number.matches("\\d{1,2}(\\.5)?")) {
            warn(at, "UNKNOWN_CODE", Message.of("globalcit.unknown-code", Shown.of(number), column));
            return;
        }
        law.number(column, new CodedLaw.Cell(number, at));
    }

    private void differ(CodedLaw law, String mode, CodedLaw.Cell before, String code, Place at) {
        law.dispute(mode);
        if (mapping.isRead(mode)) {
            warn(
                    at,
                    "CODES_DIFFER",
                    Message.of(
                            "globalcit.codes-differ",
                            law.state(),
                            String.valueOf(law.year()),
                            mode,
                            before.text(),
                            before.at().toString(),
                            code));
        }
    }

    private void warn(Place at, String code, Message message) {
        warnings.warning(at, code, message);
    }

    /** On one line, with the characters that the files give by their number. */
    private String plain(String cell) {
        String text = cell.replaceAll("\\s+", " ").strip();
        for (Map.Entry<String, String> known : mapping.bytes().entrySet()) {
            text = text.replace("<" + known.getKey() + ">", known.getValue());
        }
        return text;
    }
}
