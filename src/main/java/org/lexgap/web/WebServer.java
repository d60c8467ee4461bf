package org.lexgap.web;

import java.util.Map;
import java.util.Optional;
import org.lexgap.workspace.Workspace;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The workspace on a port of this machine, until it is closed or the process is told to end. */
public final class WebServer implements AutoCloseable {

    private final GenericApplicationContext context;

    private WebServer(GenericApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts to serve.
     *
     * @param settings where and how
     * @param provider by which people may sign in too
     * @param atEnd done when the last request has been answered and no other is taken
     * @throws RuntimeException if the port is taken or the address is not of this machine
     */
    public static WebServer start(
            Workspace workspace,
            KnowledgeBase knowledge,
            ServerSettings settings,
            Optional<Provider> provider,
            Runnable atEnd) {
        SpringApplication application = new SpringApplication(WebConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(properties(settings));
        ApplicationContextInitializer<GenericApplicationContext> parts = context -> {
            context.registerBean(Workspace.class, () -> workspace);
            context.registerBean(KnowledgeBase.class, () -> knowledge);
            provider.map(OpenIdConnect::new).ifPresent(known -> context.registerBean(OpenIdConnect.class, () -> known));
            // Beans that were made first are ended last: after the server has stopped.
            context.registerBean(End.class, () -> new End(atEnd));
        };
        application.addInitializers(parts);
        return new WebServer((GenericApplicationContext) application.run());
    }

    /** What is done when all else has stopped. */
    private record End(Runnable atEnd) implements AutoCloseable {
        @Override
        public void close() {
            atEnd.run();
        }
    }

    /** The port, which is another than asked for where any was. */
    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** The parts of the server, for tests that look at its routes. */
    GenericApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        Map<String, Object> properties = settings.properties();
        properties.putAll(Map.ofEntries(
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
                Map.entry("server.tomcat.max-swallow-size", "32MB"),
                Map.entry("server.tomcat.connection-timeout", "20s"),
                Map.entry("server.tomcat.threads.max", 50),
                Map.entry("server.error.whitelabel.enabled", false),
                Map.entry("server.error.include-stacktrace", "never"),
                Map.entry("spring.web.resources.add-mappings", false),
                Map.entry("spring.servlet.multipart.max-file-size", "10MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "11MB"),
                // A name of 255 letters, each of up to four bytes, with what stands around it.
                Map.entry("server.tomcat.max-part-header-size", "8KB"),
                Map.entry("spring.mvc.log-resolved-exception", false),
                // A wrong address is the visitor's affair.
                Map.entry("logging.level.org.springframework.web.servlet.PageNotFound", "error"),
                Map.entry("logging.level.org.springframework.web.servlet.DispatcherServlet", "error"),
                // Why it cannot start is said by whoever started it.
                Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
                Map.entry("logging.level.org.springframework.boot.web.server", "error"),
                Map.entry("logging.level.root", "warn")));
        return properties;
    }
}
