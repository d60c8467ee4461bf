package org.lexgap.intake;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML within an office file, read as a stream of elements; a document type is refused and nothing is ever fetched. */
final class XmlParts {

    private static final int MAX_DEPTH = 100;
    private static final XMLInputFactory FACTORY = factory();

    private XmlParts() {}

    /** A document type stands where an office file has none. */
    static final class HasDocumentType extends XMLStreamException {

        private static final long serialVersionUID = 1L;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** A reader of the whole part, which must be closed. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new StringReader(text(part)));
    }

    /** Office files are in UTF-8 or UTF-16; of bytes that are neither, the parser itself would print words of its own. */
    private static String text(byte[] part) throws XMLStreamException {
        int first = part.length < 2 ? 0 : (part[0] & 0xff) << 8 | part[1] & 0xff;
        Charset charset = first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(part)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new XMLStreamException("neither UTF-8 nor UTF-16", e);
        }
    }

    /**
     * Shows every element as it begins.
     *
     * @throws HasDocumentType if there is a document type
     * @throws XMLStreamException if the part is not well-formed, or nested more than a hundred deep
     */
    static void eachElement(byte[] part, Consumer<XMLStreamReader> visitor) throws XMLStreamException {
        XMLStreamReader reader = reader(part);
        try {
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new HasDocumentType();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    visitor.accept(reader);
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
                if (depth > MAX_DEPTH) {
                    throw new XMLStreamException("nested too deep");
                }
            }
        } finally {
            reader.close();
        }
    }

    /** An attribute by its local name, whatever its namespace: office files exist in two sets of namespaces. */
    static Optional<String> attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
