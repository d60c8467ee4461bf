package org.lexgap.spec;

import org.lexgap.intake.Shown;

/** Text made fit to stand in HTML and XML. */
final class Markup {

    private Markup() {}

    /** The text with every character escaped that means something in markup, and none that hides. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        Shown.whole(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }
}
