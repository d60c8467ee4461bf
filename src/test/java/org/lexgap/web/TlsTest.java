package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.process.MadeCertificate;
import org.lexgap.web.ServerSettings.Tls;

/** Connections that the server encrypts itself. */
class TlsTest {

    @TempDir
    Path folder;

    @Test
    void whereThereIsACertificateNothingIsPlain() throws IOException, InterruptedException, GeneralSecurityException {
        MadeCertificate made = MadeCertificate.in(folder);
        Tls tls = new Tls(made.certificate(), made.key());
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, Optional.of(tls), List.of());
        try (Served served = new Served(folder.resolve("data"), Map.of(), settings)) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(made.trusting()).build();
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
}
