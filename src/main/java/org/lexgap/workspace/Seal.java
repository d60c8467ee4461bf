package org.lexgap.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The workspace's key, which is kept outside the database: whoever has the database alone can neither read the secrets of
 * second factors nor sign another audit log. What is closed says by which cipher and which key.
 */
public final class Seal {

    /** Length of a key, in bytes. */
    public static final int LENGTH = 32;

    private static final String CIPHER = "A256GCM.";
    private static final int NAME = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec closing;
    private final SecretKeySpec signing;
    private final String name;
    private final SecureRandom random;

    /**
     * Two keys are derived from the one: to close and to sign.
     *
     * @throws IllegalArgumentException if the key is not 32 bytes long
     */
    public Seal(byte[] key, SecureRandom random) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes, not " + key.length);
        }
        SecretKeySpec whole = new SecretKeySpec(key, "HmacSHA256");
        this.closing = new SecretKeySpec(mac(whole, "close"), "AES");
        this.signing = new SecretKeySpec(mac(whole, "sign"), "HmacSHA256");
        this.name = HexFormat.of().formatHex(mac(whole, "name")).substring(0, NAME);
        this.random = random;
    }

    /** By what the key is known: 16 hexadecimal digits, from which nobody learns the key. */
    public String name() {
        return name;
    }

    /** The signature of a text, in hexadecimal digits. */
    String signature(String text) {
        return HexFormat.of().formatHex(mac(signing, text));
    }

    /** Encrypts (AES-GCM); what comes out opens for the same purpose alone. */
    byte[] closed(byte[] plain, String purpose) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, plain, head() + purpose);
        byte[] head = head().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + NONCE + hidden.length)
                .put(head)
                .put(nonce)
                .put(hidden)
                .array();
    }

    /**
     * Decrypts.
     *
     * @throws IllegalStateException if it was closed by another key, for another purpose, or changed since
     */
    byte[] opened(byte[] closed, String purpose) {
        if (!begins(closed, CIPHER)) {
            // Closed before it was said by what; no key was ever changed then.
            return opened(closed, 0, purpose);
        }
        if (!begins(closed, head())) {
            throw new IllegalStateException("sealed by another key");
        }
        return opened(closed, head().length(), head() + purpose);
    }

    private byte[] opened(byte[] closed, int from, String bound) {
        byte[] nonce = Arrays.copyOfRange(closed, from, from + NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(closed, from + NONCE, closed.length), bound);
    }

    private String head() {
        return CIPHER + name + ".";
    }

    private static boolean begins(byte[] closed, String head) {
        return new String(closed, 0, Math.min(closed.length, head.length()), StandardCharsets.ISO_8859_1).equals(head);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, String bound) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, closing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed by another key, or changed since", e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
