package org.lexgap.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/**
 * The rows of a CSV file with a header, one at a time, strictly as RFC 4180 has it: UTF-8, every row as wide as the header,
 * quotation marks only around a whole value. At most 10 MB, 400 columns, 200,000 rows and 10,000 characters a value.
 */
final class CsvRows {

    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int MAX_COLUMNS = 400;
    private static final int MAX_ROWS = 200_000;
    private static final int MAX_CHARACTERS = 10_000;

    /** How the library says where it stopped. */
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvRows() {}

    /** Takes one row after the other. */
    interface Taker {
        void take(Row row) throws Unreadable;
    }

    /**
     * A row below the header.
     *
     * @param at where it begins
     * @param columns the place of each column, by its name
     */
    record Row(Place at, Map<String, Integer> columns, List<String> cells) {

        /** What stands in a column that the header names. */
        String cell(String column) {
            return cells.get(columns.get(column));
        }
    }

    /** @throws Unreadable at the first thing that is wrong; rows before it were taken */
    static void read(String file, byte[] bytes, Taker taker) throws Unreadable {
        String text = text(file, bytes);
        StrictFields fields = new StrictFields(file, MAX_CHARACTERS);
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MAX_COLUMNS)
                .maxFieldSize(MAX_BYTES)
                .maxRecordSize(MAX_BYTES)
                .fieldModifier(fields)
                .build();
        Map<String, Integer> columns = Map.of();
        int rows = 0;
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .maxBufferSize(MAX_BYTES)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(false)
                .build(handler, text)) {
            for (CsvRecord record : reader) {
                fields.refuse();
                line = (int) record.getStartingLineNumber();
                Place at = new Place(file, line, 1);
                if (columns.isEmpty()) {
                    columns = columns(record.getFields(), at);
                    continue;
                }
                if (record.getFieldCount() != columns.size()) {
                    throw new Unreadable(
                            at, "CSV_WIDTH", Message.of("globalcit.csv-width", record.getFieldCount(), columns.size()));
                }
                if (++rows > MAX_ROWS) {
                    throw new Unreadable(at, "TOO_BIG", Message.of("globalcit.csv-rows", MAX_ROWS));
                }
                taker.take(new Row(at, columns, record.getFields()));
            }
        } catch (CsvParseException e) {
            fields.refuse();
            Matcher said = LINE.matcher(String.valueOf(e.getMessage()));
            int stopped = said.find() ? Integer.parseInt(said.group(1)) : line + 1;
            throw new Unreadable(
                    new Place(file, stopped, 1), "CSV_SYNTAX", Message.of("globalcit.csv-syntax", MAX_COLUMNS));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> columns(List<String> header, Place at) throws Unreadable {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : header) {
            if (columns.put(name.strip(), columns.size()) != null) {
                throw new Unreadable(at, "DUPLICATE_KEY", Message.of("globalcit.csv-column-twice", Shown.of(name)));
            }
        }
        return columns;
    }

    private static String text(String file, byte[] bytes) throws Unreadable {
        if (bytes.length > MAX_BYTES) {
            throw new Unreadable(Trees.start(file), "TOO_BIG", Message.of("globalcit.csv-bytes"));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new Unreadable(new Place(file, line, 1), "NOT_TEXT", Message.of("globalcit.csv-not-utf8"));
        }
        return Trees.text(file, bytes);
    }
}
