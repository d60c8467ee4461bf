package org.lexgap.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What the workspace's key closes. */
class SealTest {

    private static final byte[] KEY = new byte[Seal.LENGTH];
    private static final byte[] TEXT = "a secret".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal(KEY, new SecureRandom());

    @Test
    void itSaysByWhichCipherAndKeyAndTellsNothingOfTheKey() {
        byte[] closed = seal.closed(TEXT, "purpose");
        assertThat(new String(closed, StandardCharsets.ISO_8859_1))
                .startsWith("A256GCM." + seal.name() + ".")
                .doesNotContain("secret");
        assertThat(seal.opened(closed, "purpose")).isEqualTo(TEXT);
        assertThat(seal.name()).matches("[0-9a-f]{16}");
        assertThat(seal.closed(TEXT, "purpose")).isNotEqualTo(closed);
    }

    @Test
    void noBitOfItCanBeChanged() {
        byte[] closed = seal.closed(TEXT, "purpose");
        for (int bit = 0; bit < closed.length * Byte.SIZE; bit++) {
            byte[] changed = closed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> seal.opened(changed, "purpose"))
                    .as("bit " + bit)
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> seal.opened(closed, "another")).isInstanceOf(IllegalStateException.class);
        byte[] other = KEY.clone();
        other[0] = 1;
        assertThatThrownBy(() -> new Seal(other, new SecureRandom()).opened(closed, "purpose"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("sealed by another key");
    }

    @Test
    void whatWasClosedBeforeItSaidSoOpensStill() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        SecretKeySpec closing = new SecretKeySpec(mac.doFinal("close".getBytes(StandardCharsets.UTF_8)), "AES");
        byte[] nonce = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, closing, new GCMParameterSpec(128, nonce));
        cipher.updateAAD("purpose".getBytes(StandardCharsets.UTF_8));
        byte[] hidden = cipher.doFinal(TEXT);
        byte[] closed = ByteBuffer.allocate(nonce.length + hidden.length)
                .put(nonce)
                .put(hidden)
                .array();
        assertThat(seal.opened(closed, "purpose")).isEqualTo(TEXT);
        assertThatThrownBy(() -> seal.opened(closed, "another")).isInstanceOf(IllegalStateException.class);
    }
}
