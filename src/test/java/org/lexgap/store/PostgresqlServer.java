package org.lexgap.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of the tests' own, in a folder that goes with it, on a free port of this machine alone. */
public final class PostgresqlServer {

    private static final String ABSENT = "PostgreSQL's server is not installed (Debian: postgresql)";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static PostgresqlServer running;

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresqlServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The server, started when first asked for; without its programs the test is skipped, or fails where all must run. */
    public static synchronized PostgresqlServer running() {
        Optional<Path> programs = programs();
        if (programs.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(ABSENT);
        }
        Assumptions.assumeTrue(programs.isPresent(), ABSENT);
        if (running == null) {
            running = started(programs.get());
            Runtime.getRuntime().addShutdownHook(new Thread(running::remove));
        }
        return running;
    }

    /** The address of a new, empty schema, which is to a workspace what a database is. */
    public String newDatabase() {
        String name = "lexgap_" + SCHEMAS.incrementAndGet();
        String address = "127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection("jdbc:postgresql://" + address + "?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return "postgresql://postgres@" + address + "?currentSchema=" + name;
    }

    /** Ends the server as a crash would, and starts it again. */
    void crashAndRestart() {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        start();
    }

    private static PostgresqlServer started(Path programs) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path folder = Files.createTempDirectory("lexgap-postgresql");
            if (isRoot()) {
                // The server refuses to run as root.
                command(List.of("chown", "postgres", folder.toString()));
            }
            PostgresqlServer server = new PostgresqlServer(programs, folder, free.getLocalPort());
            server.run("initdb", "-D", server.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N");
            free.close();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        // No test cuts the power, so that nothing need wait for the disk itself.
        String options =
                "-c listen_addresses=127.0.0.1 -c fsync=off -c port=" + port + " -c unix_socket_directories=" + folder;
        run("pg_ctl", "-D", data(), "-o", options, "-l", folder.resolve("log").toString(), "-w", "start");
    }

    private void remove() {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        command(command);
    }

    private static void command(List<String> command) {
        try {
            Path said = Files.createTempFile("lexgap-postgresql", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command + ": " + Files.readString(said, StandardCharsets.UTF_8));
            }
            Files.delete(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Where Debian puts them, the newest version first, or where the path says. */
    private static Optional<Path> programs() {
        Path debian = Path.of("/usr/lib/postgresql");
        try (Stream<Path> versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.empty()) {
            Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
            return Stream.concat(
                            versions.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()), onPath)
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
