package org.lexgap.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A way for letters to look: a font, and the fonts that step in where it lacks a letter. */
enum Typeface {
    SERIF(Face.SERIF, Face.SERIF_GEORGIAN, Face.SERIF_ARMENIAN, Face.SYMBOLS, Face.MONO),
    SERIF_STRONG(Face.SERIF_BOLD, Face.SERIF_GEORGIAN_BOLD, Face.SERIF_ARMENIAN_BOLD, Face.SYMBOLS, Face.MONO),
    SANS(Face.SANS, Face.SANS_GEORGIAN, Face.SANS_ARMENIAN, Face.SYMBOLS, Face.MONO),
    SANS_STRONG(Face.SANS_BOLD, Face.SANS_GEORGIAN_BOLD, Face.SANS_ARMENIAN_BOLD, Face.SYMBOLS, Face.MONO),
    CODE(Face.MONO, Face.SANS, Face.SANS_GEORGIAN, Face.SANS_ARMENIAN, Face.SYMBOLS);

    private static final String SPACES = " \u00A0\u200B";

    private final List<Face> faces;

    Typeface(Face... faces) {
        this.faces = List.of(faces);
    }

    /** The font of all letters that it has. */
    Face first() {
        return faces.get(0);
    }

    /**
     * Letters in one font.
     *
     * @param words the font has a glyph for each character of them
     */
    record Run(Face face, String words) {}

    /** The words, font by font. A character that no font has is shown by its number, as {@code <U+1F600>}. */
    List<Run> runs(String words) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Face face = first();
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            // Where a line ends is for the page to say.
            int character = words.charAt(i) == '\n' ? ' ' : words.codePointAt(i);
            Optional<Face> has = with(character, face);
            if (has.isPresent() && has.get() != face || has.isEmpty() && face != first()) {
                add(runs, face, run);
                face = has.orElse(first());
            }
            run.append(has.isPresent() ? Character.toString(character) : String.format("<U+%04X>", character));
        }
        add(runs, face, run);
        return runs;
    }

    /** How far a line of the words reaches, as a multiple of the size of the letters. */
    double width(String words) {
        double width = 0;
        for (Run run : runs(words)) {
            width += run.words()
                    .codePoints()
                    .mapToDouble(character -> run.face().advance(run.face().glyph(character)))
                    .sum();
        }
        return width;
    }

    private static void add(List<Run> runs, Face face, StringBuilder run) {
        if (!run.isEmpty()) {
            runs.add(new Run(face, run.toString()));
            run.setLength(0);
        }
    }

    /** The first font that has a character; a space is of the font it stands in. */
    private Optional<Face> with(int character, Face before) {
        if (SPACES.indexOf(character) >= 0 && before.glyph(character) != Face.NO_GLYPH) {
            return Optional.of(before);
        }
        // Some fonts have glyphs for them, in which there is nothing to see.
        if (Character.isISOControl(character)) {
            return Optional.empty();
        }
        return faces.stream()
                .filter(face -> face.glyph(character) != Face.NO_GLYPH)
                .findFirst();
    }
}
