package org.lexgap.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.lexgap.language.Language;

/** A questionnaire taken apart, to be put together as no spreadsheet program would. */
public final class Packed {

    private static final byte[] GOOD = Questionnaire.blank(Optional.of("KAZ"), Set.of(), Language.EN, Optional.empty());

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packed() {}

    /** An empty questionnaire that nothing is wrong with. */
    public static Packed questionnaire() {
        return of(GOOD);
    }

    /** A workbook that somebody else made. */
    public static Packed of(byte[] workbook) {
        Packed packed = new Packed();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                packed.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed;
    }

    /** The names of its parts. */
    public Set<String> names() {
        return Set.copyOf(parts.keySet());
    }

    /** What a part holds. */
    public byte[] part(String name) {
        return parts.get(name);
    }

    /** With one part more, or another in its place. */
    public Packed with(String name, byte[] part) {
        parts.put(name, part);
        return this;
    }

    public Packed with(String name, String part) {
        return with(name, part.getBytes(StandardCharsets.UTF_8));
    }

    /** With the text of a part changed; it must change. */
    public Packed changed(String name, UnaryOperator<String> change) {
        String before = new String(parts.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError(name + " did not change");
        }
        return with(name, after);
    }

    /** The archive. */
    public byte[] bytes() {
        return bytes(Map.of());
    }

    /** The archive, with parts under names that stand there already. */
    public byte[] bytes(Map<String, byte[]> twice) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (Map<String, byte[]> all : java.util.List.of(parts, twice)) {
                for (Map.Entry<String, byte[]> part : all.entrySet()) {
                    out.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                    out.write(part.getValue());
                    out.closeArchiveEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A million rows of one cell each, in less than 5 MB. */
    public static byte[] millionRows() {
        StringBuilder rows = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/" + "2006/main\"><sheetData>");
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>1</v></c></row>");
        }
        byte[] bytes = questionnaire()
                .with(
                        "xl/worksheets/sheet4.xml",
                        rows.append("</sheetData></worksheet>").toString())
                .bytes();
        if (bytes.length > 5_000_000) {
            throw new AssertionError("it should be hard to tell from a good one: " + bytes.length);
        }
        return bytes;
    }
}
