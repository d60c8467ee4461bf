package org.lexgap.document;

import java.util.List;
import java.util.function.Consumer;
import org.lexgap.language.Language;

/** Elements of a page in HTML; whatever stands in one is escaped. */
public final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Text that HTML shows as it stands, within an element or an attribute. */
    public static String plain(String content) {
        return Visible.of(content)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A page that stands alone, its title at its head: no script, nothing fetched. */
    public static String page(Language language, String title, String style, Consumer<Html> main) {
        return sheet(
                language,
                title,
                style,
                page -> page.within("main", () -> {
                    page.element("h1", title);
                    main.accept(page);
                }));
    }

    /** A page that stands alone, with a body of its own: no script, nothing fetched. */
    static String sheet(Language language, String title, String style, Consumer<Html> body) {
        Html page = new Html();
        page.html
                .append("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", title);
        page.html.append("<style>\n").append(style).append("</style>\n</head>\n<body>\n");
        body.accept(page);
        return page.html.append("</body>\n</html>\n").toString();
    }

    /** An element and the text in it. */
    public void element(String name, String content) {
        html.append('<').append(name).append('>').append(plain(content));
        html.append("</").append(name).append(">\n");
    }

    /** An element that can be linked to. */
    public void anchor(String name, String id, String content) {
        html.append('<').append(name).append(" id=\"").append(plain(id)).append("\">");
        html.append(plain(content)).append("</").append(name).append(">\n");
    }

    /** A link within the page. */
    public void link(String target, String content) {
        html.append("<a href=\"#").append(plain(target)).append("\">");
        html.append(plain(content)).append("</a>\n");
    }

    /** Letters of one width. */
    public void code(String content) {
        html.append("<code>").append(plain(content)).append("</code>\n");
    }

    /** Text beside other elements. */
    public void text(String content) {
        html.append(plain(content)).append('\n');
    }

    /** An unordered list; nothing where there are no items. */
    public <T> void list(List<T> items, Consumer<T> write) {
        if (items.isEmpty()) {
            return;
        }
        html.append("<ul>\n");
        for (T item : items) {
            within("li", () -> write.accept(item));
        }
        html.append("</ul>\n");
    }

    /** Markup that has been made by this class or by our own code; it is not escaped. */
    void markup(String made) {
        html.append(made);
    }

    /** An element around others; its opening tag may carry attributes of ours. */
    public void within(String tag, Runnable content) {
        html.append('<').append(tag).append(">\n");
        content.run();
        html.append("</").append(tag.split(" ")[0]).append(">\n");
    }
}
