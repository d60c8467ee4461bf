package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the workspace is used nothing is asked of any other machine: a listener in the place of all of them counts. */
class CanaryTest {

    @TempDir
    Path folder;

    private final AtomicInteger connections = new AtomicInteger();
    private final ProxySelector before = ProxySelector.getDefault();
    private ServerSocket listener;
    private volatile int ownPort;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread counting = new Thread(() -> {
            while (!listener.isClosed()) {
                try (Socket connection = listener.accept()) {
                    connections.incrementAndGet();
                } catch (IOException e) {
                    // Closed at the end of the test.
                }
            }
        });
        counting.setDaemon(true);
        counting.start();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                InetSocketAddress canary =
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort());
                return List.of(uri.getPort() == ownPort ? Proxy.NO_PROXY : new Proxy(Proxy.Type.HTTP, canary));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                connections.incrementAndGet();
            }
        });
    }

    @AfterEach
    void end() throws IOException {
        ProxySelector.setDefault(before);
        listener.close();
    }

    @Test
    void nothingIsAskedOfAnyOtherMachine() {
        String canary = "http://127.0.0.1:" + listener.getLocalPort() + "/";
        byte[] law = new String(Samples.good(), StandardCharsets.UTF_8)
                .replace(
                        "    title: Constitution of Aldoria\n",
                        "    title: \"<img src=" + canary + "i>\"\n    url: " + canary + "act\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] hostile =
                ("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + canary + "x\">]><a>&x;</a>").getBytes(StandardCharsets.UTF_8);
        try (Served served = Served.withPeople(folder, Map.of())) {
            ownPort = served.server().port();
            Browser drafter = served.signedIn("drafter");
            drafter.get("/dossiers/XAA");
            for (String name : List.of("x.xml", "x.xlsx", "x.yaml", "x.json")) {
                assertThat(drafter.upload("/dossiers/XAA", 0, name, hostile).statusCode())
                        .isEqualTo(422);
            }
            assertThat(drafter.upload("/dossiers/XAA", 0, "law.yaml", law).statusCode())
                    .isEqualTo(303);
            for (String path : RoutesTest.addresses()) {
                drafter.get(path);
            }
            assertThat(drafter.get("/dossiers/XAA/1").statusCode()).isEqualTo(200);
            Program program = served.program("drafter");
            assertThat(program.get("/dossiers/XAA/versions/1/assessment").statusCode())
                    .isEqualTo(200);
            served.signedIn("root").get("/audit");
        }
        assertThat(connections.get()).isZero();
    }

    @Test
    void theCanaryCountsWhoAsks() throws IOException {
        URLConnection somebody = URI.create("http://lexgap.invalid/").toURL().openConnection();
        somebody.setConnectTimeout(5_000);
        somebody.setReadTimeout(5_000);
        try {
            somebody.getInputStream().close();
        } catch (IOException e) {
            // Nobody answers there; that it was asked is the point.
        }
        assertThat(connections.get()).isPositive();
    }
}
