package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web workspace as a process. */
class ServeIT {

    @TempDir
    Path folder;

    @Test
    void whoeverLetsOthersInWithoutEncryptionIsWarned() throws IOException {
        assertThat(warnings("--host", "0.0.0.0")).contains("Warning: http://0.0.0.0:", "are not encrypted");
        assertThat(warnings("--host", "0.0.0.0", "--trusted-proxy", "10.0.0.5")).doesNotContain("encrypted");
        assertThat(warnings()).doesNotContain("encrypted");
    }

    /** What a server said on standard error until it served. */
    private String warnings(String... options) throws IOException {
        Serving.in(folder, options).close();
        return Files.readString(folder.resolve("err"));
    }

    @Test
    void itServesUntilItIsToldToEndAndTheLogIsWhole() throws IOException, InterruptedException {
        try (Serving serving = Serving.in(folder)) {
            assertThat(serving.link()).startsWith(serving.address() + "link/");
            assertThat(got(serving.address() + "health").body()).isEqualTo("up\n");
            assertThat(got(serving.link()).body()).contains("Set up the workspace");
            assertThat(serving.ended()).isTrue();
        }
        Run verified =
                Run.lexgap("audit-verify", "--data", folder.resolve("data").toString());
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(verified.out()).isEqualTo("1 row read: nothing was changed or cut.\n");
        assertThat(verified.err()).isEmpty();
    }

    @Test
    void whereThereIsNoWorkspaceNoneIsMadeToBeVerified() throws IOException {
        Run verified = Run.lexgap("audit-verify", "--data", folder.toString());
        assertThat(verified.status()).isEqualTo(4);
        assertThat(verified.err()).contains("there is no workspace here").doesNotContain("Exception", "\tat ");
        assertThat(verified.out()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theKeyIsChangedWhileNobodyServesAndTheLogIsWhole() throws IOException, InterruptedException {
        String data = folder.resolve("data").toString();
        Path key = folder.resolve("data").resolve("lexgap.key");
        try (Serving serving = Serving.in(folder)) {
            String old = Files.readString(key);
            Run held = Run.lexgap("change-key", "--data", data);
            assertThat(held.status()).isEqualTo(4);
            assertThat(held.err()).contains("this workspace is open already");
            assertThat(serving.ended()).isTrue();
            Run changed = Run.lexgap("change-key", "--data", data);
            assertThat(changed.status()).as(changed.err()).isZero();
            assertThat(changed.out()).startsWith("The workspace has another key now, in " + key);
            assertThat(Files.readString(key)).isNotEqualTo(old);
        }
        Run verified = Run.lexgap("audit-verify", "--data", data);
        assertThat(verified.out()).isEqualTo("2 rows read: nothing was changed or cut.\n");
        Run nowhere =
                Run.lexgap("change-key", "--data", folder.resolve("nowhere").toString());
        assertThat(nowhere.status()).isEqualTo(4);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Run run = Run.lexgap("serve", "--data", folder.resolve("data").toString(), "--port", port);
            assertThat(run.status()).isEqualTo(4);
            assertThat(run.err()).contains("port " + port + " is in use").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void commandsSayNothingOfLogging() {
        Run run = Run.lexgap(List.of(), Map.of(), new byte[0], "check", "legislation-samples/fictional/all-well.yaml");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    private static HttpResponse<String> got(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
