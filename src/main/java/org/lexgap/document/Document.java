package org.lexgap.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.language.Language;

/**
 * A document that can be written in several file formats, all of which say the same.
 *
 * @param language of the text; what a writer adds, such as the word for page, is in it too
 * @param title for the list of properties and the head of a window
 * @param dated the date of the file, which stands in the place of any clock
 * @param foot one line that stands at the foot of each page
 * @param cover the first page
 * @param parts the rest, in order; there is at least one
 */
public record Document(Language language, String title, LocalDate dated, String foot, Cover cover, List<Part> parts) {

    /** A document in whose title and foot nothing hides. */
    public Document {
        title = Visible.of(title);
        foot = Visible.of(foot);
        parts = List.copyOf(parts);
    }

    /**
     * The first page.
     *
     * @param kind what sort of document it is, above the title
     * @param title the largest words
     * @param lines what else identifies it, such as a date
     * @param note how to take it, at the foot of the page
     */
    public record Cover(String kind, String title, List<Line> lines, Text note) {

        /** No first page of its own, as of a letter. */
        public static final Cover NONE = new Cover("", "", List.of(), Text.NONE);

        /** Whether nothing stands on it. */
        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /**
     * Something with a label before it.
     *
     * @param label a word or two
     */
    public record Line(String label, Text text) {}

    /**
     * A run of pages.
     *
     * @param wide whether the pages lie on their long side
     * @param countedFromOne whether its first page is page one, as with a letter among letters
     */
    public record Part(boolean wide, boolean countedFromOne, List<Block> blocks) {

        /** A part that nobody can change. */
        public Part {
            blocks = List.copyOf(blocks);
        }

        /** A part whose pages are counted on from those before. */
        public Part(boolean wide, List<Block> blocks) {
            this(wide, false, blocks);
        }
    }

    /** The blocks of all parts. */
    public Stream<Block> blocks() {
        return parts.stream().flatMap(part -> part.blocks().stream());
    }
}
