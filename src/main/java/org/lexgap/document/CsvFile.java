package org.lexgap.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A table of data as CSV after RFC 4180, and its codebook as the metadata of the W3C's "CSV on the Web". A text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
public final class CsvFile {

    /** What is added to the name of a table's file for that of its codebook, as CSV on the Web has it. */
    public static final String METADATA = "-metadata.json";

    private CsvFile() {}

    /** The rows under the ids of their columns. */
    public static String write(DataTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns().stream().map(DataTable.Column::id).toList());
            table.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(CsvFile::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String safe(String cell) {
        return DataTable.looksLikeFormula(cell) ? "'" + cell : cell;
    }

    /**
     * What each column holds.
     *
     * @param url the name of the table's file, beside which the codebook lies
     * @param language code of the titles and meanings
     */
    public static String codebook(DataTable table, String url, String language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "http://www.w3.org/ns/csvw");
            json.writeStringProperty("url", url);
            json.writeStringProperty("dc:title", table.name());
            json.writeName("tableSchema");
            json.writeStartObject();
            json.writeName("columns");
            json.writeStartArray();
            table.columns().forEach(column -> column(column, language, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void column(DataTable.Column column, String language, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", column.id());
        json.writeName("titles");
        json.writeStartObject();
        for (String[] title : List.of(new String[] {"und", column.id()}, new String[] {language, column.title()})) {
            json.writeStringProperty(title[0], title[1]);
        }
        json.writeEndObject();
        json.writeStringProperty("dc:description", column.meaning());
        json.writeStringProperty(
                "datatype",
                switch (column.type()) {
                    case TEXT -> "string";
                    case NUMBER -> "integer";
                    case DAY -> "date";
                });
        json.writeEndObject();
    }
}
