package org.lexgap;

import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.lexgap.cli.Server;
import org.lexgap.language.Message;
import org.lexgap.store.CannotStart;
import org.lexgap.store.DataFolder;
import org.lexgap.web.Desk;
import org.lexgap.web.WebServer;
import org.lexgap.workspace.AuditReport;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

/** Opens the workspace of a folder and serves it. */
final class WebWorkspace implements Server {

    private final Desk desk;
    private final Map<String, String> environment;

    WebWorkspace(Desk desk, Map<String, String> environment) {
        this.desk = desk;
        this.environment = environment;
    }

    @Override
    public void serve(Place place, Consumer<Message> told) {
        Logging.toStandardError();
        if (!isKnown(place.host())) {
            throw new CannotServe(Message.of("web.start.address", place.host()), null);
        }
        CountDownLatch ended = new CountDownLatch(1);
        try (DataFolder data = opened(place.data())) {
            // A signal to the process ends the server on another thread: the folder is closed there, after the last
            // answer.
            WebServer server = WebServer.start(data.workspace(), desk, place.host(), place.port(), () -> {
                data.close();
                ended.countDown();
            });
            String shown = place.host().contains(":") ? "[" + place.host() + "]" : place.host();
            String address = "http://" + shown + ":" + server.port() + "/";
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

    private static boolean isKnown(String host) {
        try {
            InetAddress.getByName(host);
            return true;
        } catch (UnknownHostException e) {
            return false;
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
        return fault;
    }

    @Override
    public AuditReport verify(Path data) {
        if (!Files.isDirectory(data)) {
            throw new CannotServe(Message.of("web.start.no-folder", data), null);
        }
        try (DataFolder folder = opened(data)) {
            return folder.workspace().audit().verify();
        }
    }

    private DataFolder opened(Path folder) {
        try {
            return DataFolder.open(folder, environment, Clock.systemUTC());
        } catch (CannotStart e) {
            throw new CannotServe(e.told(), e);
        }
    }
}
