package org.lexgap.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.workspace.AuditHead;
import org.lexgap.workspace.KeyChange;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Seal;
import org.lexgap.workspace.StorageLimit;
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
            FileWitness witness = witness(folder);
            Seal seal = seal(KeyFile.of(folder, settings), database, witness, random);
            return new DataFolder(
                    address,
                    held,
                    database,
                    Workspace.on(database, witness, seal, storageLimit(settings), clock, random));
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

    /**
     * Changes the key of a workspace that nobody else has open. Cut off at any moment, it has happened as a whole or not at
     * all by the next opening.
     *
     * @return the file with the new key
     * @throws CannotStart if the workspace cannot be opened, or the file cannot be written
     */
    public static Path changeKey(Path folder, Map<String, String> settings, Clock clock) {
        SecureRandom random = new SecureRandom();
        KeyFile key = KeyFile.of(folder, settings);
        try (DataFolder data = openExisting(folder, settings, clock)) {
            KeyChange.run(data.database, witness(folder), key.seal(random), () -> key.drawNext(random), clock);
            key.takeNext();
            return key.file();
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart(e, "workspace.start.folder", key.file(), e.toString());
        } catch (Unavailable e) {
            throw new CannotStart(e, "workspace.start.unreachable", folder, Database.said(e));
        } catch (Refused e) {
            throw new CannotStart(e, e.told());
        }
    }

    private static FileWitness witness(Path folder) {
        return new FileWitness(folder.resolve("audit-head.txt"));
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

    /** The key of the file; a new one is drawn for a new database alone, and a change that was cut off is ended. */
    private static Seal seal(KeyFile file, Database database, FileWitness witness, SecureRandom random)
            throws IOException {
        AuditHead head = database.read(records -> records.audit().head());
        if (!file.isThere()) {
            if (!head.signature().isEmpty()) {
                throw new CannotStart("workspace.start.no-key", file.file());
            }
            file.draw(random);
        }
        Optional<Seal> next = file.next(random).filter(head::isSignedBy);
        if (next.isPresent()) {
            // All is sealed by the next key already.
            witness.keep(head);
            file.takeNext();
        }
        return next.isPresent() ? next.get() : file.seal(random);
    }

    private static StorageLimit storageLimit(Map<String, String> settings) {
        return new StorageLimit(
                limit(settings, TEAM_MEGABYTES, StorageLimit.USUAL.megabytes()),
                limit(settings, TEAM_VERSIONS, StorageLimit.USUAL.versions()));
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

    private static void close(Database database, Optional<HeldFolder> held) {
        if (database != null) {
            database.close();
        }
        held.ifPresent(HeldFolder::close);
    }
}
