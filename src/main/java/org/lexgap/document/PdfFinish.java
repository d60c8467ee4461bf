package org.lexgap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What FOP leaves undone in a PDF file: links that a screen reader can name, footnotes that can be told apart, properties
 * without a clock or a time zone, and an identifier that the content gives.
 */
final class PdfFinish {

    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");
    private static final COSName LINKED = COSName.getPDFName("Obj");
    private static final COSName NOTE_ID = COSName.getPDFName("ID");
    private static final COSName NOTES_BY_ID = COSName.getPDFName("IDTree");
    private static final COSName GLYPHS = COSName.getPDFName("CIDSet");

    private final Document document;
    private final PDDocument file;
    private final Map<String, COSDictionary> notes = new TreeMap<>();

    private PdfFinish(Document document, PDDocument file) {
        this.document = document;
        this.file = file;
    }

    /** The file with all that done. */
    static byte[] finish(Document document, byte[] set) {
        try (PDDocument file = Loader.loadPDF(set)) {
            new PdfFinish(document, file).finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() throws IOException {
        COSDictionary tree = file.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        walk(tree.getDictionaryObject(COSName.K));
        COSArray names = new COSArray();
        notes.forEach((id, note) -> {
            names.add(new COSString(id));
            names.add(note);
        });
        COSDictionary byId = new COSDictionary();
        byId.setItem(COSName.NAMES, names);
        tree.setItem(NOTES_BY_ID, byId);
        // The list of glyphs that FOP adds to a font is not that of the font, and nobody needs one.
        file.getDocument().getObjectsByType(COSName.FONT_DESC).forEach(font -> ((COSDictionary) font.getObject())
                .removeItem(GLYPHS));
        Calendar dated = GregorianCalendar.from(document.dated().atStartOfDay(ZoneOffset.UTC));
        file.getDocumentInformation().setCreationDate(dated);
        properties();
        file.getDocument().setDocumentID(identifier());
    }

    private void walk(COSBase part) {
        if (part instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                walk(all.getObject(i));
            }
        } else if (part instanceof COSObject reference) {
            walk(reference.getObject());
        } else if (part instanceof COSDictionary element && element.containsKey(COSName.S)) {
            COSName kind = element.getCOSName(COSName.S);
            if (kind.equals(COSName.getPDFName("Note"))) {
                String id = String.format("note-%05d", notes.size() + 1);
                element.setString(NOTE_ID, id);
                notes.put(id, element);
            } else if (kind.equals(COSName.getPDFName("Link"))) {
                name(element.getDictionaryObject(COSName.K), element.getString(ALTERNATIVE));
            }
            walk(element.getDictionaryObject(COSName.K));
        }
    }

    /** Gives what is to be clicked in a link the words that are read out for it. */
    private static void name(COSBase part, String words) {
        if (part instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                name(all.getObject(i), words);
            }
        } else if (part instanceof COSDictionary content
                && content.getDictionaryObject(LINKED) instanceof COSDictionary area) {
            area.setString(COSName.CONTENTS, words);
        }
    }

    private void properties() throws IOException {
        COSStream properties = file.getDocument().createCOSStream();
        properties.setItem(COSName.TYPE, COSName.METADATA);
        properties.setName(COSName.SUBTYPE, "XML");
        try (var out = properties.createOutputStream()) {
            out.write(PdfProperties.of(document));
        }
        file.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, properties);
    }

    private COSArray identifier() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(document.toString().getBytes(StandardCharsets.UTF_8));
            COSString id = new COSString(Arrays.copyOf(digest, 16));
            COSArray both = new COSArray();
            both.add(id);
            both.add(id);
            both.setDirect(true);
            return both;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
