package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The web workspace as a process that others than its own machine may reach: encrypted, or behind a proxy. */
class ServeInTheOpenIT {

    private static final String STAY = "Strict-Transport-Security";

    @TempDir
    Path folder;

    @Test
    void whatIsEncryptedAnswersInNoOtherWay() throws IOException, InterruptedException, GeneralSecurityException {
        MadeCertificate made = MadeCertificate.in(folder);
        try (Serving serving = Serving.in(
                folder,
                "--tls-certificate",
                made.certificate().toString(),
                "--tls-key",
                made.key().toString())) {
            assertThat(serving.address()).startsWith("https://127.0.0.1:");
            assertThat(serving.link()).startsWith(serving.address() + "link/");
            HttpClient trusting =
                    HttpClient.newBuilder().sslContext(made.trusting()).build();
            HttpResponse<String> page = got(trusting, serving.link());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Set up the workspace");
            assertThat(page.headers().firstValue(STAY).orElseThrow()).startsWith("max-age=31536000");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("Secure"));
            HttpResponse<String> plain =
                    got(HttpClient.newHttpClient(), serving.link().replace("https:", "http:"));
            assertThat(plain.statusCode()).isEqualTo(400);
            assertThat(plain.body()).doesNotContain("Set up the workspace");
            assertThat(plain.headers().allValues("Set-Cookie")).isEmpty();
            assertThatThrownBy(() -> got(HttpClient.newHttpClient(), serving.address()))
                    .as("nobody vouches for this certificate")
                    .isInstanceOf(SSLHandshakeException.class);
            assertThat(serving.ended()).isTrue();
        }
        assertThat(Files.readString(folder.resolve("err"))).doesNotContain("Exception");
    }

    @Test
    void aKeyOfAnotherCertificateIsSaidInOneLine() throws IOException, InterruptedException, GeneralSecurityException {
        MadeCertificate made = MadeCertificate.in(Files.createDirectory(folder.resolve("one")));
        MadeCertificate other = MadeCertificate.in(Files.createDirectory(folder.resolve("two")));
        Run run = Run.lexgap(
                "serve",
                "--data",
                folder.resolve("data").toString(),
                "--port",
                "0",
                "--tls-certificate",
                made.certificate().toString(),
                "--tls-key",
                other.key().toString());
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err())
                .contains("the certificate and its key cannot be used")
                .doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere 127.0.0.2 is no address of every machine")
    void aProxyIsBelievedWhereItIsNamedAndNobodyElseIs() throws IOException, InterruptedException {
        try (Serving serving = Serving.in(folder, "--trusted-proxy", "127.0.0.2")) {
            assertThat(serving.address()).startsWith("http://127.0.0.1:");
            String through = asked(serving, "127.0.0.2", true);
            assertThat(through).contains(STAY + ": ", "Set-Cookie: __Host-", "Secure");
            for (String direct : new String[] {asked(serving, "127.0.0.1", true), asked(serving, "127.0.0.3", true)}) {
                assertThat(direct).contains("Set-Cookie: ").doesNotContain(STAY, "__Host-", "Secure");
            }
            assertThat(asked(serving, "127.0.0.2", false))
                    .as("a proxy that says nothing of TLS")
                    .doesNotContain(STAY, "__Host-");
            assertThat(serving.ended()).isTrue();
        }
    }

    @Test
    void aProxyIsNamedByItsAddress() {
        Run run = Run.lexgap("serve", "--data", folder.resolve("data").toString(), "--trusted-proxy", "localhost");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("localhost is no IP address").doesNotContain("Exception");
    }

    /** The head of the answer to somebody at an address, who says what proxies say or does not. */
    private static String asked(Serving serving, String from, boolean forwarded) throws IOException {
        String said = forwarded
                ? "X-Forwarded-Proto: https\r\nX-Forwarded-Host: lexgap.example\r\nX-Forwarded-For: 198.51.100.7\r\n"
                : "";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), serving.port()));
            socket.getOutputStream()
                    .write(("GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + said + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
            return answer.substring(0, answer.indexOf("\r\n\r\n"));
        }
    }

    private static HttpResponse<String> got(HttpClient client, String address)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
