package org.lexgap.document;

/** A piece of text that looks the same from its first letter to its last. In no span does anything hide. */
public sealed interface Span {

    /** The words of it. */
    String words();

    /** Text like the text around it. */
    record Plain(String words) implements Span {
        /** The text with all that hides made visible. */
        public Plain {
            words = Visible.of(words);
        }
    }

    /** Text of more weight. */
    record Strong(String words) implements Span {
        /** The text with all that hides made visible. */
        public Strong {
            words = Visible.of(words);
        }
    }

    /** An id or a hash: letters of one width, broken anywhere. */
    record Code(String words) implements Span {
        /** The text with all that hides made visible. */
        public Code {
            words = Visible.of(words);
        }
    }

    /** What few readers need, in small letters. */
    record Small(String words) implements Span {
        /** The text with all that hides made visible. */
        public Small {
            words = Visible.of(words);
        }
    }

    /** A sign and a word with a meaning of their own. */
    record Marked(Mark mark) implements Span {
        @Override
        public String words() {
            return mark.words();
        }
    }

    /**
     * A link within the document.
     *
     * @param anchor that of a heading, an entry or a figure of the same document
     */
    record Link(String anchor, String words) implements Span {
        /** The text with all that hides made visible. */
        public Link {
            words = Visible.of(words);
        }
    }

    /** A footnote, whose number stands here. */
    record Footnote(Text text) implements Span {
        @Override
        public String words() {
            return "";
        }
    }
}
