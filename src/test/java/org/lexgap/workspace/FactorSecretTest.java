package org.lexgap.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One-time codes as RFC 6238 has them. */
class FactorSecretTest {

    private static final FactorSecret OF_THE_RFC =
            new FactorSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void theCodesAreThoseOfTheRfc() {
        // Appendix B, for SHA-1, the last six of its eight digits.
        Map.of(
                        59L, "287082",
                        1111111109L, "081804",
                        1111111111L, "050471",
                        1234567890L, "005924",
                        2000000000L, "279037",
                        20000000000L, "353130")
                .forEach((second, code) -> assertThat(OF_THE_RFC.code(Instant.ofEpochSecond(second)))
                        .isEqualTo(code));
    }

    @Test
    void theSecretIsWrittenInBase32() {
        // RFC 4648 gives the alphabet; the value is what base32 of coreutils prints.
        assertThat(OF_THE_RFC.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OF_THE_RFC.address("a@b"))
                .isEqualTo("otpauth://totp/Lexgap:a%40b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Lexgap");
    }

    @Test
    void clocksMayDifferByHalfAMinuteAndNoMore() {
        for (int seconds : new int[] {-30, 0, 30}) {
            assertThat(OF_THE_RFC.step(OF_THE_RFC.code(NOON.plusSeconds(seconds)), NOON, 0))
                    .isPresent();
        }
        for (int seconds : new int[] {-60, 60}) {
            assertThat(OF_THE_RFC.step(OF_THE_RFC.code(NOON.plusSeconds(seconds)), NOON, 0))
                    .isEmpty();
        }
    }

    @Test
    void aCodeIsTakenOnceAndNoEarlierOneAfterIt() {
        String code = OF_THE_RFC.code(NOON);
        long step = OF_THE_RFC.step(code, NOON, 0).orElseThrow();
        assertThat(OF_THE_RFC.step(code, NOON, step)).isEmpty();
        assertThat(OF_THE_RFC.step(OF_THE_RFC.code(NOON.minusSeconds(30)), NOON, step))
                .isEmpty();
        assertThat(OF_THE_RFC.step(OF_THE_RFC.code(NOON.plusSeconds(30)), NOON, step))
                .isPresent();
    }

    @Test
    void whatIsNoCodeIsNotTaken() {
        for (String nothing : new String[] {"", "12345", "abcdef", "0".repeat(10_000), "２８７０８２"}) {
            assertThat(OF_THE_RFC.step(nothing, NOON, 0)).isEmpty();
        }
        assertThat(OF_THE_RFC.step(
                        new StringBuilder(OF_THE_RFC.code(NOON)).insert(3, ' ').toString(), NOON, 0))
                .isPresent();
    }

    @Test
    void sealedItIsUnreadableWithoutTheKey() {
        SecureRandom random = new SecureRandom();
        Seal seal = new Seal(new byte[Seal.LENGTH], random);
        byte[] other = new byte[Seal.LENGTH];
        other[0] = 1;
        byte[] closed = OF_THE_RFC.closed(seal);
        assertThat(FactorSecret.opened(closed, seal)).isEqualTo(OF_THE_RFC);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
        assertThatThrownBy(() -> FactorSecret.opened(closed, new Seal(other, random)))
                .isInstanceOf(IllegalStateException.class);
    }
}
