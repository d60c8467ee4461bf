package org.lexgap.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Formatting objects as they are told to whoever sets them. They are never text: nothing is escaped, nothing parsed, and
 * what stands in a document cannot become markup.
 */
final class Fo {

    private static final Map<String, String> NAMESPACES = Map.of(
            "fo", "http://www.w3.org/1999/XSL/Format",
            "fox", "http://xmlgraphics.apache.org/fop/extensions",
            "svg", "http://www.w3.org/2000/svg",
            "xml", "http://www.w3.org/XML/1998/namespace");

    private final ContentHandler setter;

    Fo(ContentHandler setter) {
        this.setter = setter;
    }

    /** Everything there is to set. */
    void document(Runnable content) {
        tell(setter::startDocument);
        content.run();
        tell(setter::endDocument);
    }

    /**
     * An object and what is in it.
     *
     * @param name without a prefix for a formatting object
     */
    void within(String name, Map<String, String> attributes, Runnable content) {
        String qualified = name.contains(":") ? name : "fo:" + name;
        String local = local(qualified);
        AttributesImpl told = new AttributesImpl();
        attributes.forEach((attribute, value) ->
                told.addAttribute(namespace(attribute), local(attribute), attribute, "CDATA", value));
        tell(() -> setter.startElement(namespace(qualified), local, qualified, told));
        content.run();
        tell(() -> setter.endElement(namespace(qualified), local, qualified));
    }

    /** An object in which there is nothing. */
    void empty(String name, Map<String, String> attributes) {
        within(name, attributes, () -> {});
    }

    /** Letters, each of which must be in the font of the place. */
    void text(String words) {
        char[] letters = words.toCharArray();
        tell(() -> setter.characters(letters, 0, letters.length));
    }

    /** Attributes from pairs of name and value. */
    static Map<String, String> with(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }

    /** Attributes and more of them. */
    static Map<String, String> with(Map<String, String> attributes, String... pairs) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        all.putAll(with(pairs));
        return all;
    }

    private static String namespace(String qualified) {
        int colon = qualified.indexOf(':');
        return colon < 0 ? "" : NAMESPACES.get(qualified.substring(0, colon));
    }

    private static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    private interface Event {
        void tell() throws SAXException;
    }

    private static void tell(Event event) {
        try {
            event.tell();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
