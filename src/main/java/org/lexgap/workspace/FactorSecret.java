package org.lexgap.workspace;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of a second factor: time-based one-time codes of six digits, as RFC 6238 has them and every app knows them. */
public final class FactorSecret {

    private static final int LENGTH = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final String PURPOSE = "second factor";

    private final byte[] secret;

    FactorSecret(byte[] secret) {
        this.secret = secret.clone();
    }

    static FactorSecret drawn(SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new FactorSecret(secret);
    }

    /** As it was kept by {@link #closed}. */
    static FactorSecret opened(byte[] closed, Seal seal) {
        return opened(closed, seal, PURPOSE);
    }

    /** As it is kept: unreadable without the workspace's key. */
    byte[] closed(Seal seal) {
        return closed(seal, PURPOSE);
    }

    /** As it was closed for that purpose. */
    static FactorSecret opened(byte[] closed, Seal seal, String purpose) {
        return new FactorSecret(seal.opened(closed, purpose));
    }

    /** Unreadable without the workspace's key, and readable for that purpose alone. */
    byte[] closed(Seal seal, String purpose) {
        return seal.closed(secret, purpose);
    }

    /** In base 32, for typing into an app. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < secret.length * Byte.SIZE; bit += BITS) {
            int value = 0;
            for (int next = bit; next < bit + BITS; next++) {
                value = value << 1 | bit(next);
            }
            text.append(BASE_32.charAt(value));
        }
        return text.toString();
    }

    /** As an address that an app reads from a QR code. */
    public String address(String userName) {
        String user = URLEncoder.encode(userName, StandardCharsets.UTF_8);
        return "otpauth://totp/Lexgap:" + user + "?secret=" + text() + "&issuer=Lexgap";
    }

    /** The code of a moment, six digits. */
    public String code(Instant at) {
        return code(step(at));
    }

    /**
     * The step whose code this is, of the present one and the ones before and after it, so that clocks may differ by half a
     * minute.
     *
     * @param lastUsed the step of the last code that was accepted; its code and those before it are not accepted again
     */
    OptionalLong step(String code, Instant now, long lastUsed) {
        byte[] given = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        long present = step(now);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > lastUsed)
                .filter(step -> MessageDigest.isEqual(given, code(step).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    private static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), (long) STEP_SECONDS);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return ("%0" + DIGITS + "d").formatted(number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    private int bit(int index) {
        return index < secret.length * Byte.SIZE
                ? secret[index / Byte.SIZE] >> (Byte.SIZE - 1 - index % Byte.SIZE) & 1
                : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactorSecret factor && MessageDigest.isEqual(secret, factor.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }
}
