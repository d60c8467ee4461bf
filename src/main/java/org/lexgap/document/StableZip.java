package org.lexgap.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives whose bytes depend on what is in them and on nothing else, the hour least of all. */
public final class StableZip {

    /** The first and the last year that a zip entry can bear everywhere. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2099;

    private StableZip() {}

    /** An archive of parts, as they are and in their order. */
    public static byte[] stored(Map<String, byte[]> parts) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(archive)) {
            // Somebody's workbook may be packed so tightly that POI would take it for a bomb.
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    /** The same archive, with every entry of one day. */
    public static byte[] dated(byte[] archive, LocalDate day) {
        ByteArrayOutputStream stable = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(stable)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry dated = new ZipEntry(entry.getName());
                int year = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, day.getYear()));
                dated.setTimeLocal(day.withYear(year).atTime(12, 0));
                out.putNextEntry(dated);
                in.transferTo(out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stable.toByteArray();
    }
}
