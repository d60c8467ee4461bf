package org.lexgap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The file of a Word document: what is said about it, and its bytes, in which no clock shows. */
final class WordFile {

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
            return StableZip.dated(written.toByteArray(), dated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
