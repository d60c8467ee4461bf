package org.lexgap.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One thing done. Its hash covers all its fields and the hash of the row before, so that no row can be changed, moved or
 * taken out without the rows after it showing it.
 *
 * @param sequence from 1, without gaps; the order of rows, whatever the clock said
 * @param at to the millisecond
 * @param who the sign-in name, or a word in brackets where nobody was signed in
 * @param what the code of a {@link Deed}
 * @param subject to what it was done
 * @param texts the hashes of the texts that were stored
 * @param previous the hash of the row before; 64 zeros before the first
 */
public record AuditRow(
        long sequence,
        Instant at,
        String who,
        String what,
        String subject,
        List<String> texts,
        String previous,
        String hash) {

    /** A row that follows the head, with its hash. */
    static AuditRow after(AuditHead head, Instant at, String who, Deed what, String subject, List<String> texts) {
        AuditRow unhashed =
                new AuditRow(head.count() + 1, at, who, what.code(), subject, List.copyOf(texts), head.hash(), "");
        return new AuditRow(
                unhashed.sequence, at, who, unhashed.what, subject, unhashed.texts, head.hash(), unhashed.computed());
    }

    /** The hash that its fields give. */
    String computed() {
        MessageDigest digest = Hash.digest();
        field(digest, previous);
        field(digest, Long.toString(sequence));
        field(digest, Long.toString(at.toEpochMilli()));
        field(digest, who);
        field(digest, what);
        field(digest, subject);
        texts.forEach(text -> field(digest, text));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length before it, so that no two rows give the same bytes. */
    private static void field(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
