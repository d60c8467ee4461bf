package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.Lexgap;
import org.lexgap.store.Acknowledged;
import org.lexgap.store.DataFolder;
import org.lexgap.store.PostgresqlServer;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.FactorSecret;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;

/**
 * A server is killed while somebody uploads through their browser, at any moment: what a page acknowledged is there, nothing
 * is half there, and the audit log is whole. Once with the other tests, twenty times with the profile {@code kill}.
 */
class WebKillTest {

    private static final int KILLS = Integer.getInteger("lexgap.kills.web", 1);
    private static final int LONGEST_MILLIS = 600;
    private static final Dossier DOSSIER = Dossier.ofGovernment(Served.STATE);
    private static final Pattern ADDED = Pattern.compile("done=added&version=(\\d+)");

    @TempDir
    private Path folder;

    /** Somebody who has signed in. */
    private record SignedIn(User user, String session) {}

    @Test
    void h2KeepsWhatAPageAcknowledged() throws Exception {
        assertNothingIsLost(Map.of());
    }

    @Test
    void postgresqlKeepsWhatAPageAcknowledged() throws Exception {
        assertNothingIsLost(
                Map.of(DataFolder.DATABASE_URL, PostgresqlServer.running().newDatabase()));
    }

    private void assertNothingIsLost(Map<String, String> settings) throws IOException, InterruptedException {
        SignedIn drafter;
        try (DataFolder data = open(settings)) {
            drafter = signedIn(data.workspace());
        }
        Random random = new Random(20);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = killed(settings, drafter, random.nextInt(LONGEST_MILLIS), kill);
            assertThat(said).as("kill " + kill).isNotEmpty();
            acknowledged.addAll(said);
            try (DataFolder data = open(settings)) {
                Acknowledged.assertAllThere(data.workspace(), drafter.user(), DOSSIER, acknowledged);
            }
        }
    }

    private DataFolder open(Map<String, String> settings) {
        return DataFolder.open(folder.resolve("data"), settings, Clock.systemUTC());
    }

    private static SignedIn signedIn(Workspace workspace) {
        String setUp = workspace.links().setUp().orElseThrow();
        FactorSecret factor = workspace.links().invitation(setUp).orElseThrow().factor();
        User root = workspace
                .links()
                .setUp(setUp, "root", "Ada Root", Served.PASSWORD + "root", factor.code(Instant.now()));
        String link = workspace
                .accounts()
                .add(root, "dina", "Dina Drafter", Position.inTeam(Role.DRAFTER, Served.STATE))
                .link();
        FactorSecret own = workspace.links().invitation(link).orElseThrow().factor();
        User drafter = workspace.links().choose(link, Served.PASSWORD + "dina", own.code(Instant.now()));
        String session = workspace
                .signIns()
                .in("dina", Served.PASSWORD + "dina", own.code(Instant.now().plusSeconds(30)), "192.0.2.1")
                .session();
        return new SignedIn(drafter, session);
    }

    /** What pages acknowledged until the server was killed, some time after the first of them. */
    private List<String> killed(Map<String, String> settings, SignedIn drafter, int afterMillis, int kill)
            throws IOException, InterruptedException {
        Process process = server(settings);
        try (BufferedReader said = process.inputReader()) {
            String first = said.readLine();
            assertThat(first).as(() -> errors()).isNotNull();
            String root = first.replaceAll(".*(http.*)/$", "$1");
            Browser browser = new Browser(root, "en").with(Cookies.SESSION, drafter.session());
            List<String> lines = new ArrayList<>();
            CompletableFuture<Void> underWay = new CompletableFuture<>();
            CompletableFuture<Void> uploads = CompletableFuture.runAsync(() -> upload(browser, kill, lines, underWay));
            CompletableFuture.anyOf(underWay, uploads).join();
            TimeUnit.MILLISECONDS.sleep(afterMillis);
            process.destroyForcibly().waitFor();
            try {
                uploads.join();
            } catch (CompletionException e) {
                // The server is gone in the middle of an answer.
                assertThat(e.getCause().getCause()).isInstanceOf(IOException.class);
            }
            return lines;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Uploads without end, and writes down what is acknowledged. */
    private static void upload(Browser browser, int kill, List<String> lines, CompletableFuture<Void> underWay) {
        for (int i = 0; ; i++) {
            String page = browser.get("/dossiers/XAA").body();
            Matcher base = Pattern.compile("name=\"base\" value=\"(\\d+)\"").matcher(page);
            assertThat(base.find()).as(page).isTrue();
            byte[] file = Samples.good("Law " + kill + " " + i + " " + "x".repeat(i % 7 * 5_000));
            HttpResponse<String> answer =
                    browser.upload("/dossiers/XAA", Integer.parseInt(base.group(1)), "law.yaml", file);
            Matcher added =
                    ADDED.matcher(answer.headers().firstValue("Location").orElse(answer.body()));
            assertThat(added.find()).as(answer.body()).isTrue();
            lines.add(added.group(1) + " " + Hash.of(file));
            underWay.complete(null);
        }
    }

    private Process server(Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Lexgap.class.getName(),
                "serve",
                "--data",
                folder.resolve("data").toString(),
                "--port",
                "0");
        builder.environment().putAll(settings);
        return builder.redirectError(folder.resolve("errors.txt").toFile()).start();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
