package org.lexgap.document;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that come with the program, so that a machine without any sets the same letters. */
enum Face {
    SERIF("NotoSerif", false),
    SERIF_BOLD("NotoSerif", true),
    SERIF_GEORGIAN("NotoSerifGeorgian", false),
    SERIF_GEORGIAN_BOLD("NotoSerifGeorgian", true),
    SERIF_ARMENIAN("NotoSerifArmenian", false),
    SERIF_ARMENIAN_BOLD("NotoSerifArmenian", true),
    SANS("NotoSans", false),
    SANS_BOLD("NotoSans", true),
    SANS_GEORGIAN("NotoSansGeorgian", false),
    SANS_GEORGIAN_BOLD("NotoSansGeorgian", true),
    SANS_ARMENIAN("NotoSansArmenian", false),
    SANS_ARMENIAN_BOLD("NotoSansArmenian", true),
    MONO("NotoSansMono", false),
    SYMBOLS("NotoSansSymbols2", false);

    /** What glyph 0 of every font stands for. */
    static final int NO_GLYPH = 0;

    private final String family;
    private final boolean bold;
    private TrueTypeFont font;
    private CmapLookup glyphs;

    Face(String family, boolean bold) {
        this.family = family;
        this.bold = bold;
    }

    /** The name of the font without its weight. */
    String family() {
        return family;
    }

    boolean bold() {
        return bold;
    }

    /** The name of the file among the resources of this package. */
    String file() {
        return "fonts/" + family + (bold ? "-Bold" : "-Regular") + ".ttf";
    }

    /** The number of the glyph of a character, or {@link #NO_GLYPH}. */
    int glyph(int character) {
        open();
        return glyphs.getGlyphId(character);
    }

    /** How far a glyph moves what comes after it, as a share of the size of the letters. */
    double advance(int glyph) {
        try {
            return open().getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a glyph in letters of size 1: the base line is y = 0, and y grows downwards. */
    Path2D outline(int glyph) {
        try {
            GlyphData data = open().getGlyph().getGlyph(glyph);
            Path2D outline = new Path2D.Double();
            if (data != null) {
                double unit = 1.0 / font.getUnitsPerEm();
                outline.append(
                        data.getPath().getPathIterator(java.awt.geom.AffineTransform.getScaleInstance(unit, -unit)),
                        false);
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized TrueTypeFont open() {
        if (font == null) {
            try (InputStream file = Face.class.getResourceAsStream(file())) {
                TrueTypeFont opened = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
                glyphs = opened.getUnicodeCmapLookup();
                font = opened;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }
}
