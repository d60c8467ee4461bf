package org.lexgap.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the database is.
 *
 * @param url as JDBC has it
 * @param user and password: where the URL does not hold them itself
 */
record Address(String url, Optional<String> user, Optional<String> password) {

    private static final String FILE = "lexgap";
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Whether there is H2's file in the folder. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE + ".mv.db"));
    }

    /** H2 in a file of the folder. */
    static Address in(Path folder) {
        String file = folder.toAbsolutePath().resolve(FILE).toString();
        if (file.contains(";")) {
            throw new CannotStart("workspace.start.folder-name", folder);
        }
        return of(H2 + "file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    /**
     * The address in a setting: a JDBC URL, or one that begins with {@code postgresql://}.
     *
     * @throws CannotStart if it is neither, or H2 would lose what it acknowledged
     */
    static Address of(String setting) {
        if (setting.startsWith(H2)) {
            // Without it H2 acknowledges up to half a second before it writes.
            boolean writesAtOnce =
                    Arrays.stream(setting.toUpperCase(Locale.ROOT).split(";")).anyMatch("WRITE_DELAY=0"::equals);
            if (!writesAtOnce) {
                throw new CannotStart("workspace.start.write-delay");
            }
            return new Address(setting, Optional.empty(), Optional.empty());
        }
        if (setting.startsWith(POSTGRESQL)) {
            return new Address(setting, Optional.empty(), Optional.empty());
        }
        if (setting.startsWith("postgresql://") || setting.startsWith("postgres://")) {
            return ofPostgresql(setting);
        }
        throw new CannotStart("workspace.start.database-url");
    }

    boolean isH2() {
        return url.startsWith(H2);
    }

    /**
     * Whether PostgreSQL is on another machine and nothing says that the connection must be encrypted and end there. Others
     * on the network can then read and change what goes over it.
     */
    boolean isUnverified() {
        return url.startsWith(POSTGRESQL) && !hosts().allMatch(Address::isOfThisMachine) && !isVerified();
    }

    private Stream<String> hosts() {
        String place = url.substring(POSTGRESQL.length()).replaceFirst("\\?.*", "");
        // Without a host the driver asks this machine.
        return place.startsWith("//")
                ? Arrays.stream(place.substring(2).replaceFirst("/.*", "").split(","))
                        .map(host -> host.replaceFirst(":\\d*$", ""))
                : Stream.empty();
    }

    private static boolean isOfThisMachine(String host) {
        return host.isEmpty()
                || host.equalsIgnoreCase("localhost")
                || host.equals("[::1]")
                || host.matches("127(\\.\\d{1,3}){3}");
    }

    private boolean isVerified() {
        Map<String, String> asked = new HashMap<>();
        for (String pair : url.replaceFirst("^[^?]*\\??", "").split("&")) {
            String[] parts = pair.split("=", 2);
            asked.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        // The driver verifies where TLS is asked for without saying how strictly.
        String mode = asked.getOrDefault(
                "sslmode", List.of("", "true").contains(asked.getOrDefault("ssl", "false")) ? "verify-full" : "prefer");
        return List.of("verify-full", "verify-ca").contains(mode);
    }

    private static Address ofPostgresql(String setting) {
        URI uri;
        try {
            uri = URI.create(setting);
        } catch (IllegalArgumentException e) {
            // The message of the exception would show the password.
            throw new CannotStart("workspace.start.database-url");
        }
        if (uri.getHost() == null) {
            throw new CannotStart("workspace.start.database-url");
        }
        String[] person = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String url = POSTGRESQL + "//" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        return new Address(url, part(person, 0), part(person, 1));
    }

    private static Optional<String> part(String[] person, int index) {
        return index < person.length
                ? Optional.of(URLDecoder.decode(person[index].replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Without whatever may be a password. */
    @Override
    public String toString() {
        return url.replaceAll("[?;].*", "");
    }
}
