package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.web.Listening.Tls;

/** Connections that the server encrypts itself. */
class TlsTest {

    private static final String PASSWORD = "for-this-test";

    @TempDir
    Path folder;

    @Test
    void whereThereIsACertificateNothingIsPlain() throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore store = made();
        Tls tls = new Tls(
                pem("CERTIFICATE", store.getCertificate("lexgap").getEncoded()),
                pem(
                        "PRIVATE KEY",
                        store.getKey("lexgap", PASSWORD.toCharArray()).getEncoded()));
        Listening listening = new Listening("127.0.0.1", 0, Optional.of(tls), List.of());
        try (Served served = new Served(folder.resolve("data"), Map.of(), listening)) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(store)).build();
            HttpRequest request = HttpRequest.newBuilder(URI.create(served.root() + "/sign-in"))
                    .build();
            HttpResponse<String> page = client.send(request, BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.sslSession().orElseThrow().getProtocol()).isIn("TLSv1.3", "TLSv1.2");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("Secure"));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            HttpRequest plain = HttpRequest.newBuilder(
                            URI.create(served.root().replace("https:", "http:") + "/sign-in"))
                    .build();
            HttpResponse<String> refused = HttpClient.newHttpClient().send(plain, BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    private KeyStore made() throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "lexgap",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private Path pem(String what, byte[] content) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(
                folder.resolve(what.replace(' ', '-') + ".pem"),
                "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }

    private static SSLContext trusting(KeyStore store) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("lexgap", store.getCertificate("lexgap"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
