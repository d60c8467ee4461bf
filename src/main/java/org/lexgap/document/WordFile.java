package org.lexgap.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The file of a Word document: what is said about it, and its bytes, in which no clock shows. */
final class WordFile {

    /** The years that an archive can say without a time zone. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2099;

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private WordFile() {}

    /** An empty Word document with our styles, and with title, language and date among its properties. */
    static XWPFDocument open(Document content) {
        XWPFDocument document = new XWPFDocument();
        WordStyles.addTo(document, content.language());
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(XmlText.legal(content.title()));
        properties.setCreator("Lexgap");
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(content.language().code());
        // No clock of ours: the same content on another day is the same document.
        Date day = Date.from(content.dated().atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
        return document;
    }

    /** The document as a file, after which it is closed. */
    static byte[] close(XWPFDocument document, LocalDate dated) {
        try (document) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            return undated(written.toByteArray(), dated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a file in a fixed order, each bearing the date of the document in place of the hour of writing. */
    private static byte[] undated(byte[] file, LocalDate dated) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // Readers that look at the head of a file alone expect the list of contents first.
            put(zip, CONTENT_TYPES, parts.remove(CONTENT_TYPES), dated);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue(), dated);
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, LocalDate dated) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        LocalDate day =
                dated.getYear() < FIRST_YEAR || dated.getYear() > LAST_YEAR ? LocalDate.of(FIRST_YEAR, 1, 1) : dated;
        entry.setTimeLocal(LocalDateTime.of(day, LocalTime.NOON));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
