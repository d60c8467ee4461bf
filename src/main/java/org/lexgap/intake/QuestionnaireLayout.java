package org.lexgap.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands where in a questionnaire, for its writer and its reader. */
final class QuestionnaireLayout {

    /** In the first cell of the hidden sheet whose lists feed the drop-downs. */
    static final String LISTS = "lexgap lists";

    /** In the first cell of the sheet that tells what is wrong with a questionnaire. */
    static final String FINDINGS = "lexgap findings";

    /** Beside the format version, in the first column of the cover. */
    static final String COVER = "lexgap";

    /** What the cover asks for, by the keys of a summary. */
    static final List<String> COVER_FIELDS = List.of("state", "title", "asOf", "preparedBy", "source");

    /** A theme's sheet. */
    static final List<Column> QUESTIONS = joined(
            Stream.of(Column.KEY, Column.QUESTION, Column.SENTENCES, Column.ANSWER, Column.INSTRUMENT, Column.ARTICLE),
            Column.OF_ENTRIES.stream(),
            Stream.of(Column.TOUCHES));

    /** The sheet of further entries. */
    static final List<Column> FURTHER = joined(
            Stream.of(
                    Column.NUMBER_OF_ROW,
                    Column.THEME,
                    Column.CHOSEN_QUESTION,
                    Column.ANSWER,
                    Column.VALUE,
                    Column.HOLDS,
                    Column.INSTRUMENT,
                    Column.ARTICLE),
            Column.OF_ENTRIES.stream(),
            Stream.of(Column.TOUCHES));

    static final List<Column> INSTRUMENTS = List.of(
            Column.INSTRUMENT_ID,
            Column.TITLE_EN,
            Column.TITLE_RU,
            Column.TITLE_OTHER,
            Column.LANGUAGE,
            Column.NUMBER,
            Column.RANK,
            Column.ADOPTED,
            Column.IN_FORCE,
            Column.URL,
            Column.NAME_IN_LISTS);

    /** Later versions of instruments. */
    static final List<Column> AMENDMENTS = List.of(Column.AMENDED, Column.AMENDED_FROM, Column.AMENDED_BY);

    /** Columns that the questionnaire fills in itself. */
    static final Set<Column> OWN = EnumSet.of(
            Column.KEY,
            Column.QUESTION,
            Column.SENTENCES,
            Column.NUMBER_OF_ROW,
            Column.THEME,
            Column.INSTRUMENT_ID,
            Column.NAME_IN_LISTS);

    private QuestionnaireLayout() {}

    /** Whether a sheet holds only what Lexgap put there for itself. */
    static boolean isOurs(Grid grid) {
        return grid.cell(1, 1)
                .map(Grid.Cell::text)
                .filter(List.of(LISTS, FINDINGS)::contains)
                .isPresent();
    }

    @SafeVarargs
    private static List<Column> joined(Stream<Column>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }
}
