package org.lexgap.document;

import java.util.List;

/** What stands below one another in a document. */
public sealed interface Block {

    /**
     * A heading, which a table of contents and a screen reader find.
     *
     * @param level 1 for the highest below the title, 2 for those under it
     * @param anchor by which links find it: letters, digits, hyphens, unlike any other in the document
     */
    record Heading(int level, String anchor, String words) implements Block {
        /** A heading in whose words nothing hides. */
        public Heading {
            words = Visible.of(words);
        }
    }

    /** Running text. */
    record Paragraph(Text text) implements Block {}

    /** A list whose items stand by themselves; there is at least one. */
    record Bullets(List<Text> items) implements Block {}

    /** The headings of level 1 with the pages they stand on. */
    record Contents() implements Block {}

    /**
     * A table. Its head is repeated on each page it reaches.
     *
     * @param caption what it shows
     * @param columns at least one
     * @param rows each as long as {@code columns}; the first cell of a row names the row
     */
    record Table(String caption, List<Column> columns, List<List<Text>> rows) implements Block {
        /** A table each of whose rows has a cell a column. */
        public Table {
            caption = Visible.of(caption);
            for (List<Text> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row + " does not fit under " + columns);
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param width its share of the table's width, in parts of the sum of all
     * @param number whether it holds numbers, which stand flush right
     */
    record Column(String title, int width, boolean number) {
        /** A column of text. */
        public static Column of(String title, int width) {
            return new Column(title, width, false);
        }

        /** A column of numbers. */
        public static Column ofNumbers(String title, int width) {
            return new Column(title, width, true);
        }
    }

    /**
     * Something judged, with what there is to say of it.
     *
     * @param anchor as that of a heading
     * @param mark the judgement
     * @param manner how to take the judgement; empty where there is nothing to say
     * @param name a short name
     * @param lead what it is about, in a sentence
     * @param lines the rest, line by line
     */
    record Entry(String anchor, Mark mark, String manner, String name, Text lead, List<Document.Line> lines)
            implements Block {
        /** An entry in whose words nothing hides. */
        public Entry {
            manner = Visible.of(manner);
            name = Visible.of(name);
        }
    }

    /**
     * A picture, and the table that says the same to those who cannot see it or want the numbers.
     *
     * @param anchor as that of a heading
     * @param alternative what the picture shows, in a sentence
     */
    record Figure(String anchor, String caption, String alternative, Drawing drawing, Table table) implements Block {}
}
