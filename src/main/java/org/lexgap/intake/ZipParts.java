package org.lexgap.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.lexgap.language.Message;

/** What is packed in an office file, unpacked within limits. */
final class ZipParts {

    static final int MAX_ENTRIES = 200;
    static final int MAX_ENTRY_BYTES = 5 * 1024 * 1024;
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private final String file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int unpacked;

    private ZipParts(String file) {
        this.file = file;
    }

    /**
     * All parts by name.
     *
     * @param first parts that are unpacked before the others, where they exist
     * @param shown how a part is called in a message, told once the first ones are unpacked
     * @throws Unreadable if the archive is damaged, holds a name that is none of a part, or exceeds a limit
     */
    static Map<String, byte[]> unpack(
            String file,
            byte[] bytes,
            List<String> first,
            java.util.function.Function<Map<String, byte[]>, UnaryOperator<String>> shown)
            throws Unreadable {
        ZipParts parts = new ZipParts(file);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = parts.entries(zip);
            for (ZipArchiveEntry entry : entries) {
                if (first.contains(entry.getName())) {
                    parts.unpack(zip, entry, UnaryOperator.identity());
                }
            }
            UnaryOperator<String> names = shown.apply(parts.parts);
            for (ZipArchiveEntry entry : entries) {
                if (!first.contains(entry.getName())) {
                    parts.unpack(zip, entry, names);
                }
            }
            return parts.parts;
        } catch (IOException | IllegalArgumentException e) {
            throw parts.refused("DAMAGED", Message.of("questionnaire.damaged"));
        }
    }

    private List<ZipArchiveEntry> entries(ZipFile zip) throws Unreadable {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName();
            if (entries.size() == MAX_ENTRIES) {
                throw refused("TOO_LARGE", Message.of("questionnaire.entries", MAX_ENTRIES));
            }
            if (name.contains("..") || name.contains("\\") || name.startsWith("/") || name.contains(":")) {
                throw refused("BAD_ENTRY", Message.of("questionnaire.entry-name", Shown.of(name)));
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw refused("BAD_ENTRY", Message.of("questionnaire.entry-twice", Shown.of(name)));
            }
            if (!entry.isDirectory()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry, UnaryOperator<String> shown)
            throws IOException, Unreadable {
        String name = entry.getName();
        if (!zip.canReadEntryData(entry)) {
            throw refused("ENCRYPTED", Message.of("questionnaire.encrypted"));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes(MAX_ENTRY_BYTES + 1);
            if (part.length > MAX_ENTRY_BYTES) {
                throw refused("TOO_LARGE", Message.of("questionnaire.entry-size", shown.apply(name)));
            }
            unpacked += part.length;
            if (unpacked > MAX_BYTES) {
                throw refused("TOO_LARGE", Message.of("questionnaire.size", shown.apply(name)));
            }
            parts.put(name, part);
        }
    }

    private Unreadable refused(String code, Message message) {
        return new Unreadable(Trees.start(file), code, message);
    }
}
