package org.lexgap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.xmp.Metadata;
import org.xml.sax.SAXException;

/** Sets formatting objects as a PDF file by Apache FOP, which is shown the fonts of the program and nothing else. */
final class PdfPress {

    private static final String TYPE = "application/pdf";

    /** What the addresses of fonts begin with; no such scheme exists, so that nobody else can resolve it. */
    private static final String BASE = "lexgap:/";

    private static final String PRODUCER = "Lexgap";

    /** Before the identifier of the file, which is there twice: as first written, and as it is. */
    private static final String ID = "/ID [<";

    private static final int ID_DIGITS = 32;

    private static FopFactory factory;

    private PdfPress() {}

    /**
     * The file.
     *
     * @param document gives its title, language and date
     * @param content tells the formatting objects
     * @param complaints is told what could not be set as it was meant
     */
    static byte[] print(Document document, Consumer<Fo> content, Consumer<String> complaints) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            FOUserAgent agent = factory().newFOUserAgent();
            agent.setTitle(document.title());
            agent.setCreator(PRODUCER);
            agent.setProducer(PRODUCER);
            // The first instant of that day where the program runs: FOP writes it with the hour of that place.
            agent.setCreationDate(Date.from(
                    document.dated().atStartOfDay(ZoneId.systemDefault()).toInstant()));
            agent.getEventBroadcaster().addEventListener(event -> {
                if (event.getSeverity() != EventSeverity.INFO) {
                    complaints.accept(EventFormatter.format(event, Locale.ENGLISH));
                }
            });
            PDFDocumentHandler handler = new Undated(new IFContext(agent));
            handler.getConfigurator().configure(handler);
            agent.setDocumentHandlerOverride(handler);
            content.accept(new Fo(agent.newFop(TYPE, file).getDefaultHandler()));
        } catch (FOPException e) {
            throw new IllegalStateException(e);
        }
        return identified(file.toByteArray());
    }

    /** The file under an identifier that its content gives it, in the place of one drawn by chance. */
    private static byte[] identified(byte[] file) {
        int at = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(ID) + ID.length();
        byte[] first = new byte[ID_DIGITS];
        Arrays.fill(first, (byte) '0');
        int second = at + ID_DIGITS + "> <".length();
        System.arraycopy(first, 0, file, at, ID_DIGITS);
        System.arraycopy(first, 0, file, second, ID_DIGITS);
        try {
            String digest = HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
            byte[] id = digest.substring(0, ID_DIGITS).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(id, 0, file, at, ID_DIGITS);
            System.arraycopy(id, 0, file, second, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** Writes no date but that of the document: FOP would add the time at which it wrote the properties. */
    private static final class Undated extends PDFDocumentHandler {

        Undated(IFContext context) {
            super(context);
        }

        @Override
        public void handleExtensionObject(Object extension) throws IFException {
            if (!(extension instanceof Metadata)) {
                super.handleExtensionObject(extension);
            }
        }
    }

    private static synchronized FopFactory factory() {
        if (factory == null) {
            FopFactoryBuilder builder;
            // Settings given to a builder would bring back a resolver that opens any address.
            try (InputStream settings = PdfPress.class.getResourceAsStream("fop.xml")) {
                builder = new FopConfParser(settings, URI.create(BASE), new FontsAlone()).getFopFactoryBuilder();
            } catch (IOException | SAXException e) {
                throw new IllegalStateException(e);
            }
            factory = builder.setAccessibility(true)
                    .setKeepEmptyTags(true)
                    .setStrictFOValidation(true)
                    .setStrictUserConfigValidation(true)
                    // Its ligatures would be other letters to whoever searches or copies the text.
                    .setComplexScriptFeatures(false)
                    .setBreakIndentInheritanceOnReferenceAreaBoundary(true)
                    .build();
        }
        return factory;
    }

    /** Gives out the fonts that come with the program, and refuses every other address. */
    private static final class FontsAlone implements ResourceResolver {

        private final Set<URI> fonts = Arrays.stream(Face.values())
                .map(face -> URI.create(BASE + face.file()))
                .collect(Collectors.toSet());

        @Override
        public Resource getResource(URI address) throws IOException {
            if (!fonts.contains(address)) {
                throw new IOException("Nothing but our own fonts is read: " + address);
            }
            return new Resource(
                    PdfPress.class.getResourceAsStream(address.getPath().substring(1)));
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new IOException("Nothing is written but the file: " + address);
        }
    }
}
