package org.lexgap.report;

import java.util.List;
import java.util.function.Consumer;
import org.lexgap.language.Language;

/** Elements of a page in HTML; whatever stands in one is escaped. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Text that HTML shows as it stands, within an element or an attribute. */
    static String plain(String content) {
        return Visible.of(content)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A page that stands alone: no script, nothing fetched. */
    static String page(Language language, String title, String style, Consumer<Html> main) {
        Html page = new Html();
        page.html
                .append("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", title);
        page.html.append("<style>\n").append(style).append("</style>\n</head>\n<body>\n<main>\n");
        page.element("h1", title);
        main.accept(page);
        return page.html.append("</main>\n</body>\n</html>\n").toString();
    }

    void element(String name, String content) {
        html.append('<').append(name).append('>').append(plain(content));
        html.append("</").append(name).append(">\n");
    }

    /** An element that can be linked to. */
    void anchor(String name, String id, String content) {
        html.append('<').append(name).append(" id=\"").append(plain(id)).append("\">");
        html.append(plain(content)).append("</").append(name).append(">\n");
    }

    void link(String target, String content) {
        html.append("<a href=\"#").append(plain(target)).append("\">");
        html.append(plain(content)).append("</a>\n");
    }

    void code(String content) {
        html.append("<code>").append(plain(content)).append("</code>\n");
    }

    /** Text beside other elements. */
    void text(String content) {
        html.append(plain(content)).append('\n');
    }

    <T> void list(List<T> items, Consumer<T> write) {
        if (items.isEmpty()) {
            return;
        }
        html.append("<ul>\n");
        for (T item : items) {
            within("li", () -> write.accept(item));
        }
        html.append("</ul>\n");
    }

    /** An element around others; its opening tag may carry attributes of ours. */
    void within(String tag, Runnable content) {
        html.append('<').append(tag).append(">\n");
        content.run();
        html.append("</").append(tag.split(" ")[0]).append(">\n");
    }
}
