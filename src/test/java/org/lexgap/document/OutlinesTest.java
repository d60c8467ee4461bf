package org.lexgap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fonts that come with the program, and words drawn with them. */
class OutlinesTest {

    /** Latin, Kazakh and Belarusian Cyrillic, Georgian, Armenian, and the signs of verdicts and lists. */
    static final String ALL_LETTERS =
            "Aéőž ЖёіїґўӘәҒғҚқҢңӨөҰұҮүҺһ ქართული ენა Հայերեն և № § « » – — … • ~ ? ✗ ◐ ✓ ○ ● → ≥ ≤ × − ½";

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void everyLetterOfOurLanguagesHasAGlyph(Typeface typeface) {
        for (Typeface.Run run : typeface.runs(ALL_LETTERS)) {
            run.words().codePoints().forEach(character -> assertThat(run.face().glyph(character))
                    .as("U+%04X in %s", character, run.face())
                    .isNotEqualTo(Face.NO_GLYPH));
        }
        assertThat(typeface.runs(ALL_LETTERS).stream().map(Typeface.Run::words).reduce("", String::concat))
                .isEqualTo(ALL_LETTERS);
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void aCharacterThatNoFontHasIsShownByItsNumber(Typeface typeface) {
        assertThat(typeface.runs("a😀b")).containsExactly(new Typeface.Run(typeface.first(), "a<U+1F600>b"));
        assertThat(typeface.runs("ქ中").get(1)).isEqualTo(new Typeface.Run(typeface.first(), "<U+4E2D>"));
    }

    @Test
    void wordsStandOnTheirBaseLineWhereTheDrawingPutsThem() {
        for (Drawing.Place place : Drawing.Place.values()) {
            Rectangle2D box = Outlines.of(new Drawing.Words(100, 50, "Пробел", place, true, Tone.WELL))
                    .getBounds2D();
            double anchor =
                    switch (place) {
                        case BEGIN -> box.getMinX();
                        case MIDDLE -> box.getCenterX();
                        case END -> box.getMaxX();
                    };
            assertThat(anchor).as(place.name()).isBetween(98.0, 102.0);
            assertThat(box.getWidth()).isBetween(40.0, 60.0);
            assertThat(box.getMinY()).isBetween(38.0, 42.0);
            assertThat(box.getMaxY()).isBetween(50.0, 54.0);
        }
    }

    @Test
    void aLineIsAsWideAsItsLettersTogether() {
        double a = Outlines.of("a", Typeface.SANS, 10).width();
        double georgian = Outlines.of("ქ", Typeface.SANS, 10).width();
        assertThat(Outlines.of("aქa", Typeface.SANS, 10).width()).isCloseTo(2 * a + georgian, within());
        assertThat(Outlines.of("", Typeface.SANS, 10).width()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void theFontsAreTakenIntoTheProgramByteByByte(Face face) throws Exception {
        try (InputStream packed = Face.class.getResourceAsStream(face.file())) {
            assertThat(packed.readAllBytes())
                    .isEqualTo(Files.readAllBytes(Path.of("src/main/resources/org/lexgap/document", face.file())));
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
