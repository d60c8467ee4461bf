package org.lexgap.workspace;

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
 * second factors nor sign another audit log.
 */
public final class Seal {

    /** Length of a key, in bytes. */
    public static final int LENGTH = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec closing;
    private final SecretKeySpec signing;
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
        this.random = random;
    }

    /** The signature of a text, in hexadecimal digits. */
    String signature(String text) {
        return HexFormat.of().formatHex(mac(signing, text));
    }

    /** Encrypts (AES-GCM); what comes out opens for the same purpose alone. */
    byte[] closed(byte[] plain, String purpose) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, plain, purpose);
        byte[] both = Arrays.copyOf(nonce, NONCE + hidden.length);
        System.arraycopy(hidden, 0, both, NONCE, hidden.length);
        return both;
    }

    /**
     * Decrypts.
     *
     * @throws IllegalStateException if it was closed by another key, for another purpose, or changed since
     */
    byte[] opened(byte[] closed, String purpose) {
        return cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(closed, NONCE),
                Arrays.copyOfRange(closed, NONCE, closed.length),
                purpose);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, closing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
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
