package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.intake.QuestionnaireStyles.Role;
import org.lexgap.language.Language;
import org.lexgap.law.Instrument;
import org.lexgap.norm.Word;

/** The sheet of instruments; beside each stands the name under which articles are cited. */
final class InstrumentSheet {

    private static final int WAITING_ROWS = 40;

    private final SheetPen pen;
    private final QuestionnaireWords words;
    private final InstrumentNames names;
    private final List<Column> columns = QuestionnaireLayout.INSTRUMENTS;
    private int row;

    InstrumentSheet(SheetPen pen, QuestionnaireWords words, InstrumentNames names) {
        this.pen = pen;
        this.words = words;
        this.names = names;
    }

    /** Writes the sheet and gives the formula for the list of all names on it. */
    String write(Map<String, Instrument> instruments) {
        row = words.head(pen, words.sheet("instruments"), "questionnaire.instruments-hint", columns);
        instruments.values().forEach(this::instrument);
        int number = 1;
        for (int i = 0; i < WAITING_ROWS; i++) {
            while (instruments.containsKey("act-" + number)) {
                number++;
            }
            begin();
            pen.fit(row, SheetPen.WAITING);
            pen.put(row, at(Column.INSTRUMENT_ID), "act-" + number++, Role.KEY);
            pen.formula(row, at(Column.NAME_IN_LISTS), name(), "", Role.TEXT);
        }
        pen.end(QuestionnaireWords.HEAD, 1, words.footer());
        return named();
    }

    private void instrument(Instrument instrument) {
        begin();
        pen.literal(row, at(Column.INSTRUMENT_ID), instrument.id(), Role.KEY);
        text(Column.TITLE_EN, Optional.ofNullable(instrument.titles().get("en")));
        text(Column.TITLE_RU, Optional.ofNullable(instrument.titles().get("ru")));
        text(Column.NUMBER, instrument.number());
        text(Column.RANK, instrument.rank().map(rank -> Labels.ranks().label(Word.of(rank), words.language())));
        instrument.adopted().ifPresent(day -> pen.day(row, at(Column.ADOPTED), day));
        instrument.inForce().ifPresent(day -> pen.day(row, at(Column.IN_FORCE), day));
        text(Column.URL, instrument.url());
        pen.formula(row, at(Column.NAME_IN_LISTS), name(), names.shown(instrument.id()), Role.TEXT);
        List<Map.Entry<String, String>> others =
                new ArrayList<>(instrument.titles().entrySet());
        others.removeIf(title -> Language.of(title.getKey()).isPresent());
        for (int i = 0; i < others.size(); i++) {
            if (i > 0) {
                row++;
                pen.literal(row, at(Column.INSTRUMENT_ID), instrument.id(), Role.KEY_BELOW);
            }
            text(Column.TITLE_OTHER, Optional.of(others.get(i).getValue()));
            language(others.get(i).getKey());
        }
    }

    private void language(String code) {
        boolean stated = !code.equals(Instrument.ANY_LANGUAGE);
        text(Column.LANGUAGE, stated ? Optional.of(Labels.language(code, words.language())) : Optional.empty());
        pen.offer(row, at(Column.LANGUAGE), QuestionnaireWords.LANGUAGES, true, words.prompt(Column.LANGUAGE));
    }

    private void begin() {
        row++;
        for (Column column : columns.subList(1, columns.size() - 1)) {
            pen.blank(row, at(column), role(column));
            if (column.isDay()) {
                pen.days(row, at(column), words.prompt(column));
            }
        }
        pen.offer(row, at(Column.RANK), QuestionnaireWords.RANKS, false, words.prompt(Column.RANK));
        pen.offer(row, at(Column.LANGUAGE), QuestionnaireWords.LANGUAGES, true, words.prompt(Column.LANGUAGE));
    }

    private static Role role(Column column) {
        return column.isDay() ? Role.INPUT_DAY : column == Column.NUMBER ? Role.INPUT_CODE : Role.INPUT;
    }

    /** The formula that does what {@link InstrumentNames#shown} does. */
    private String name() {
        boolean english = words.language() == Language.EN;
        String first = cell(english ? Column.TITLE_EN : Column.TITLE_RU);
        String second = cell(english ? Column.TITLE_RU : Column.TITLE_EN);
        String other = cell(Column.TITLE_OTHER);
        String number = cell(Column.NUMBER);
        return "IF(COUNTA(" + cell(Column.TITLE_EN) + ":" + cell(Column.URL) + ")=0,\"\",IF(" + first + "<>\"\","
                + first
                + ",IF(" + second + "<>\"\"," + second + ",IF(" + other + "<>\"\"," + other + ","
                + cell(Column.INSTRUMENT_ID) + ")))&IF(" + number + "=\"\",\"\",\" (\"&" + number + "&\")\"))";
    }

    /** All names down to the last: rows that wait to be filled in would show as empty lines. */
    private String named() {
        String letter = String.valueOf((char) ('A' + columns.indexOf(Column.NAME_IN_LISTS)));
        String sheet = "'" + words.sheet("instruments") + "'!";
        String first = sheet + "$" + letter + "$" + (QuestionnaireWords.HEAD + 1);
        String all = first + ":$" + letter + "$" + row;
        return "OFFSET(" + first + ",0,0,MAX(1,SUMPRODUCT(MAX((" + all + "<>\"\")*ROW(" + all + ")))-"
                + QuestionnaireWords.HEAD + "),1)";
    }

    private String cell(Column column) {
        return (char) ('A' + columns.indexOf(column)) + String.valueOf(row);
    }

    private void text(Column column, Optional<String> text) {
        text.ifPresent(said -> pen.text(row, at(column), said, role(column)));
    }

    private int at(Column column) {
        return columns.indexOf(column) + 1;
    }
}
