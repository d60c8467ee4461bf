package org.lexgap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Arrays;
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
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.SAXException;

/** Sets formatting objects as a PDF file by Apache FOP, which is shown the fonts of the program and nothing else. */
final class PdfPress {

    private static final String TYPE = "application/pdf";

    /** What the addresses of fonts begin with; no such scheme exists, so that nobody else can resolve it. */
    private static final String BASE = "lexgap:/";

    static final String PRODUCER = "Lexgap";

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
            agent.getEventBroadcaster().addEventListener(event -> {
                if (event.getSeverity() != EventSeverity.INFO) {
                    complaints.accept(EventFormatter.format(event, Locale.ENGLISH));
                }
            });
            content.accept(new Fo(agent.newFop(TYPE, file).getDefaultHandler()));
        } catch (FOPException e) {
            throw new IllegalStateException(e);
        }
        return PdfFinish.finish(document, file.toByteArray());
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
