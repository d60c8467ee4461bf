package org.lexgap.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph's worth of text.
 *
 * @param spans in the order in which they are read
 */
public record Text(List<Span> spans) {

    /** No text. */
    public static final Text NONE = new Text(List.of());

    /** A text that nobody can change. */
    public Text {
        spans = List.copyOf(spans);
    }

    /** Text as it stands. */
    public static Text of(String text) {
        return text.isEmpty() ? NONE : new Text(List.of(new Span.Plain(text)));
    }

    /** Text of several spans. */
    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    /** This text and one span more. */
    public Text and(Span span) {
        List<Span> all = new ArrayList<>(spans);
        all.add(span);
        return new Text(all);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The text cut at the line feeds of its plain spans; at least one line. */
    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (Span span : spans) {
            if (!(span instanceof Span.Plain)) {
                line.add(span);
                continue;
            }
            String[] pieces = span.words().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(new Text(line));
                    line.clear();
                }
                if (!pieces[i].isEmpty()) {
                    line.add(new Span.Plain(pieces[i]));
                }
            }
        }
        lines.add(new Text(line));
        return lines;
    }

    /** The words alone, without what hangs on them. */
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }

    /** The footnotes that hang on it. */
    public Stream<Span.Footnote> footnotes() {
        return spans.stream().filter(Span.Footnote.class::isInstance).map(Span.Footnote.class::cast);
    }
}
