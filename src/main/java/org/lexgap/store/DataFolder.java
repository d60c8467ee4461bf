package org.lexgap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Room;
import org.lexgap.workspace.Seal;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.Workspace;

/**
 * The folder of a workspace: its key, the witness of its audit log and, unless the database is elsewhere, the database.
 */
public final class DataFolder implements AutoCloseable {

    /** The setting that names a database elsewhere. */
    public static final String DATABASE_URL = "LEXGAP_DATABASE_URL";

    /** The setting that names a file with the key, where several machines share one database. */
    public static final String KEY_FILE = "LEXGAP_KEY_FILE";

    /** The setting that says how many megabytes each team or organisation may store. */
    public static final String TEAM_MEGABYTES = "LEXGAP_TEAM_MEGABYTES";

    /** The setting that says how many versions each team or organisation may store. */
    public static final String TEAM_VERSIONS = "LEXGAP_TEAM_VERSIONS";

    private final Address address;
    private final Optional<HeldFolder> held;
    private final Database database;
    private final Workspace workspace;

    private DataFolder(Address address, Optional<HeldFolder> held, Database database, Workspace workspace) {
        this.address = address;
        this.held = held;
        this.database = database;
        this.workspace = workspace;
    }

    /**
     * Opens the workspace of a folder, which is made if it is not there.
     *
     * @param settings {@link #DATABASE_URL}, {@link #KEY_FILE}, {@link #TEAM_MEGABYTES} and {@link #TEAM_VERSIONS}, where
     *     they are set
     * @throws CannotStart if the folder cannot be used or another process holds it, or the database cannot be opened
     */
    public static DataFolder open(Path folder, Map<String, String> settings, Clock clock) {
        return open(folder, settings, clock, Database.Tables.BROUGHT_UP_TO_DATE);
    }

    /**
     * Opens a workspace that is there and of this release; nothing is made or renewed.
     *
     * @throws CannotStart if there is none, and as {@link #open} does
     */
    public static DataFolder openExisting(Path folder, Map<String, String> settings, Clock clock) {
        if (!Files.isDirectory(folder) || (!settings.containsKey(DATABASE_URL) && !Address.isIn(folder))) {
            throw new CannotStart("workspace.start.nothing-there", folder);
        }
        return open(folder, settings, clock, Database.Tables.AS_THEY_ARE);
    }

    private static DataFolder open(Path folder, Map<String, String> settings, Clock clock, Database.Tables tables) {
        SecureRandom random = new SecureRandom();
        Optional<HeldFolder> held = Optional.empty();
        Database database = null;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, WholeFile.ownersAlone(folder, "rwx------"));
            }
            Address address = Optional.ofNullable(settings.get(DATABASE_URL))
                    .map(Address::of)
                    .orElseGet(() -> Address.in(folder));
            held = address.isH2() ? Optional.of(HeldFolder.hold(folder, clock.instant())) : held;
            database = Database.open(address, tables);
            Path key = Optional.ofNullable(settings.get(KEY_FILE)).map(Path::of).orElse(folder.resolve("lexgap.key"));
            Seal seal = new Seal(key(key, database, random), random);
            FileWitness witness = new FileWitness(folder.resolve("audit-head.txt"));
            return new DataFolder(
                    address, held, database, Workspace.on(database, witness, seal, room(settings), clock, random));
        } catch (IOException e) {
            close(database, held);
            throw new CannotStart(e, "workspace.start.folder", folder, e.toString());
        } catch (Unavailable e) {
            close(database, held);
            throw new CannotStart(e, "workspace.start.unreachable", folder, Database.said(e));
        } catch (Refused e) {
            close(database, held);
            throw new CannotStart(e, e.told());
        } catch (RuntimeException e) {
            close(database, held);
            throw e;
        }
    }

    /** The workspace. */
    public Workspace workspace() {
        return workspace;
    }

    /** What whoever operates the machine should know of the way to the database. */
    public Optional<Message> warning() {
        return address.isUnverified()
                ? Optional.of(Message.of("workspace.start.unverified", address))
                : Optional.empty();
    }

    /** Its database. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        close(database, held);
    }

    /** The key of the file; a new one is drawn for a new database alone. */
    private static byte[] key(Path file, Database database, SecureRandom random) throws IOException {
        if (Files.exists(file)) {
            byte[] key = decoded(Files.readString(file).strip());
            if (key.length != Seal.LENGTH) {
                throw new CannotStart("workspace.start.bad-key", file);
            }
            return key;
        }
        boolean unused =
                database.read(records -> records.audit().head().signature().isEmpty());
        if (!unused) {
            throw new CannotStart("workspace.start.no-key", file);
        }
        byte[] key = new byte[Seal.LENGTH];
        random.nextBytes(key);
        WholeFile.write(file, Base64.getEncoder().encodeToString(key) + "\n");
        return key;
    }

    private static Room room(Map<String, String> settings) {
        return new Room(
                limit(settings, TEAM_MEGABYTES, Room.USUAL.megabytes()),
                limit(settings, TEAM_VERSIONS, Room.USUAL.versions()));
    }

    private static int limit(Map<String, String> settings, String name, int usual) {
        try {
            int limit = Integer.parseInt(settings.getOrDefault(name, String.valueOf(usual)));
            if (limit > 0) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new CannotStart("workspace.start.limit", name);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static void close(Database database, Optional<HeldFolder> held) {
        if (database != null) {
            database.close();
        }
        held.ifPresent(HeldFolder::close);
    }
}
