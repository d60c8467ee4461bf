package org.lexgap;

import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lexgap.cli.Server;
import org.lexgap.language.Message;
import org.lexgap.store.CannotStart;
import org.lexgap.store.DataFolder;
import org.lexgap.web.Desk;
import org.lexgap.web.Listening;
import org.lexgap.web.Listening.Tls;
import org.lexgap.web.Provider;
import org.lexgap.web.WebServer;
import org.lexgap.workspace.AuditReport;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

/** Opens the workspace of a folder and serves it. */
final class WebWorkspace implements Server {

    private static final Pattern LITERAL =
            Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F.]{0,45}+:[0-9a-fA-F:.]{0,45})$");

    private final Desk desk;
    private final Map<String, String> environment;

    WebWorkspace(Desk desk, Map<String, String> environment) {
        this.desk = desk;
        this.environment = environment;
    }

    @Override
    public void serve(Place place, Consumer<Message> told, Consumer<Message> warned) {
        Logging.toStandardError();
        if (!isKnown(place.host())) {
            throw new CannotServe(Message.of("web.start.address", place.host()), null);
        }
        Listening listening = listening(place);
        CountDownLatch ended = new CountDownLatch(1);
        try (DataFolder data = opened(place.data(), DataFolder::open)) {
            // A signal to the process ends the server on another thread: the folder is closed there, after the last
            // answer.
            WebServer server = WebServer.start(data.workspace(), desk, listening, provider(), () -> {
                data.close();
                ended.countDown();
            });
            String shown = place.host().contains(":") ? "[" + place.host() + "]" : place.host();
            String address = listening.scheme() + "://" + shown + ":" + server.port() + "/";
            if (isOpenAndPlain(place)) {
                warned.accept(Message.of("web.start.plain", address));
            }
            data.warning().ifPresent(warned);
            told.accept(Message.of("web.start.at", address));
            data.workspace()
                    .links()
                    .setUp()
                    .ifPresent(link -> told.accept(Message.of("web.start.set-up", address + "link/" + link)));
            ended.await();
        } catch (ApplicationContextException e) {
            throw why(e, place);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Provider> provider() {
        try {
            return Provider.of(environment);
        } catch (IllegalArgumentException e) {
            throw new CannotServe(Message.of("web.start.provider", e.getMessage()), e);
        }
    }

    private static Listening listening(Place place) {
        Optional<Tls> tls = place.certificate()
                .map(certificate ->
                        new Tls(readable(certificate), readable(place.key().orElseThrow())));
        if (tls.isPresent() && !tls.get().isPair()) {
            throw new CannotServe(
                    Message.of("web.start.tls", place.certificate().orElseThrow()), null);
        }
        return new Listening(
                place.host(),
                place.port(),
                tls,
                place.proxies().stream().map(WebWorkspace::literal).toList());
    }

    private static Path readable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotServe(Message.of("web.start.no-file", file), null);
        }
        return file.toAbsolutePath();
    }

    /** As the server writes it; a name is refused, since whoever answers for it may change. */
    private static String literal(String address) {
        try {
            if (LITERAL.matcher(address).matches()) {
                return InetAddress.getByName(address).getHostAddress();
            }
        } catch (UnknownHostException e) {
            // Said below.
        }
        throw new CannotServe(Message.of("web.start.proxy", address), null);
    }

    private static boolean isKnown(String host) {
        try {
            InetAddress.getByName(host);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether others on the network come in without encryption, as far as can be told here. */
    private static boolean isOpenAndPlain(Place place) {
        try {
            return place.certificate().isEmpty()
                    && place.proxies().isEmpty()
                    && !InetAddress.getByName(place.host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }

    private static RuntimeException why(ApplicationContextException fault, Place place) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new CannotServe(Message.of("web.start.port", String.valueOf(place.port())), fault);
            }
            if (cause instanceof BindException) {
                return new CannotServe(Message.of("web.start.address", place.host() + ":" + place.port()), fault);
            }
        }
        return place.certificate()
                .<RuntimeException>map(file -> new CannotServe(Message.of("web.start.tls", file), fault))
                .orElse(fault);
    }

    @Override
    public AuditReport verify(Path data) {
        try (DataFolder folder = opened(data, DataFolder::openExisting)) {
            return folder.workspace().audit().verifyFromConsole();
        }
    }

    @Override
    public Path changeKey(Path data) {
        try {
            return DataFolder.changeKey(data, environment, Clock.systemUTC());
        } catch (CannotStart e) {
            throw new CannotServe(e.told(), e);
        }
    }

    /** A way to open the workspace of a folder. */
    private interface Opening {
        DataFolder open(Path folder, Map<String, String> settings, Clock clock);
    }

    private DataFolder opened(Path folder, Opening opening) {
        try {
            return opening.open(folder, environment, Clock.systemUTC());
        } catch (CannotStart e) {
            throw new CannotServe(e.told(), e);
        }
    }
}
