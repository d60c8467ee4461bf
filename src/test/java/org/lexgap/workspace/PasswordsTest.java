package org.lexgap.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken, and how they are kept. */
class PasswordsTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "mosaic-lantern-7",
                "длинный пароль из слов",
                "            a b c d e",
                "péché mignon d'août"
            })
    void longOnesAreTakenWhateverTheirSigns(String password) {
        PasswordRules.check(password, "anna", false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwerty123456", // of leaks
                "Qwerty123456", // in other letters
                "1qaz2wsx3edc",
                "leavemealone",
                "aaaaaaaaaaaa", // one sign
                "abababababab", // few signs
                "123456789012", // in a row
                "annaanna2026", // the name, and little else
                "Lexgap-2026!!",
                "password2026",
                "Пароль202611",
                "short"
            })
    void shortKnownAndSimpleOnesAreNot(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "anna", false))
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).reason())
                .isEqualTo(Refused.Reason.INVALID);
    }

    @Test
    void whereItStandsAloneItIsLonger() {
        assertThatThrownBy(() -> PasswordRules.check("mosaic-lantrn7", "anna", true))
                .hasMessageContaining("15");
        PasswordRules.check("mosaic-lantern7", "anna", true);
    }

    @Test
    void lengthIsCountedInCharactersAndHasAnEnd() {
        assertThatThrownBy(() -> PasswordRules.check("🜁🜂🜃🜄🜅🜆", "anna", false))
                .hasMessageContaining("short");
        assertThatThrownBy(() -> PasswordRules.check("mosaic-lantern".repeat(1000), "anna", false))
                .hasMessageContaining("256");
    }

    @Test
    void theListHoldsThousandsAndRefusesNobodyByChance() {
        long refused = IntStream.range(0, 20_000)
                .mapToObj(number -> "mosaic-lantern-" + number)
                .filter(CommonPasswords::contain)
                .count();
        assertThat(refused).isZero();
        assertThat(CommonPasswords.contain("motherfucker")).isTrue();
    }

    @Test
    void itIsKeptAsArgon2idWithItsCosts() {
        PasswordHash kept = PasswordHash.of("mosaic-lantern-7", RANDOM);
        assertThat(kept.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("mosaic");
        assertThat(kept.fits("mosaic-lantern-7")).isTrue();
        assertThat(kept.fits("mosaic-lantern-8")).isFalse();
        assertThat(PasswordHash.of("mosaic-lantern-7", RANDOM)).isNotEqualTo(kept);
    }

    @Test
    void waysOfWritingALetterAreOne() {
        assertThat(PasswordHash.of("p\u00e9ch\u00e9 mignon", RANDOM).fits("pe\u0301che\u0301 mignon"))
                .isTrue();
    }

    @Test
    void theHashIsTheOneOfTheRfc() {
        // RFC 9106, section 5.3: guards against a library that computes something else.
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build());
        byte[] tag = new byte[32];
        argon.generateBytes(filled(32, 1), tag);
        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
