package org.lexgap.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The properties of a PDF file in XMP: title, language and date, and the claim that it can be read by everybody. */
final class PdfProperties {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

    private PdfProperties() {}

    static byte[] of(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            // The mark by which programs that know nothing of PDF find the properties.
            xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            xml.writeStartElement("rdf", "RDF", RDF);
            xml.writeNamespace("rdf", RDF);
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeNamespace("dc", DUBLIN_CORE);
            xml.writeNamespace("xmp", XMP);
            xml.writeNamespace("pdf", PDF);
            xml.writeNamespace("pdfuaid", PDF_UA);
            xml.writeAttribute("rdf", RDF, "about", "");
            String language = document.language().code();
            element(xml, "dc", DUBLIN_CORE, "format", "application/pdf");
            list(xml, "title", "Alt", "x-default", document.title());
            list(xml, "language", "Bag", "", language);
            String date = document.dated() + "T00:00:00Z";
            list(xml, "date", "Seq", "", date);
            element(xml, "xmp", XMP, "CreatorTool", PdfPress.PRODUCER);
            element(xml, "xmp", XMP, "CreateDate", date);
            element(xml, "pdf", PDF, "Producer", PdfPress.PRODUCER);
            element(xml, "pdfuaid", PDF_UA, "part", "1");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeProcessingInstruction("xpacket", "end=\"r\"");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String prefix, String space, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, space);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void list(XMLStreamWriter xml, String name, String kind, String language, String value)
            throws XMLStreamException {
        xml.writeStartElement("dc", name, DUBLIN_CORE);
        xml.writeStartElement("rdf", kind, RDF);
        xml.writeStartElement("rdf", "li", RDF);
        if (!language.isEmpty()) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
        }
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
