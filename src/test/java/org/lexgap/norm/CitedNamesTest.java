package org.lexgap.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.Programme;
import org.lexgap.language.Language;

/** Instruments that norms name are named as Russian lawyers cite them. */
class CitedNamesTest {

    private static final Catalogue RUSSIAN = Programme.in(Language.RU).catalogue();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1951 Convention arts 1, 33 | Конвенция 1951 года, ст. 1, 33",
                "CERD art 1(2) and General Recommendation 30 (later) |"
                        + " КЛРД, ст. 1(2) и Общая рекомендация № 30 (позднее)",
                "Geneva Conventions common art 3 | Женевские конвенции, общая ст. 3"
            })
    void anInstrumentIsCitedInRussian(String english, String russian) {
        assertThat(RUSSIAN.cited(english)).isEqualTo(russian);
    }
}
