package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Records;
import org.lexgap.workspace.Room;
import org.lexgap.workspace.Seal;
import org.lexgap.workspace.Storage;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.Workspace;

/** The workspace on H2 in a file. */
class H2Test {

    @Nested
    class Dossiers extends DossiersContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Accounts extends AccountsContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Guessing extends GuessingContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Credentials extends CredentialsContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Api extends ApiContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Denied extends DenialsContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Key extends KeyContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    @Nested
    class Audit extends AuditContract {
        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }
    }

    /** What holds where the database is a file of our own. */
    @Nested
    class OwnFile extends WorkspaceContract {

        private static final Dossier XAA = Dossier.ofGovernment("XAA");

        @Override
        Place place(Path folder) {
            return Place.h2(folder);
        }

        @Test
        void whoOnlyReadsGoesOnWhereNothingCanBeWritten() throws IOException {
            String session = cast.signIn("dina").session();
            clock.pass(Duration.ofMinutes(2));
            Storage full = new Storage() {
                @Override
                public <T> T write(Function<Records, T> command) {
                    throw new Unavailable(new IOException("No space left on device"));
                }

                @Override
                public <T> T read(Function<Records, T> query) {
                    return data.database().read(query);
                }
            };
            SecureRandom random = new SecureRandom();
            byte[] key = Base64.getDecoder()
                    .decode(Files.readString(folder.resolve("lexgap.key")).strip());
            Workspace onFullDisk = Workspace.on(
                    full,
                    new FileWitness(folder.resolve("audit-head.txt")),
                    new Seal(key, random),
                    Room.USUAL,
                    clock,
                    random);
            assertThat(onFullDisk.signIns().user(session)).contains(drafter);
        }

        @Test
        void aDatabaseThatClosedUnderneathIsOpenedAgain() {
            workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
            // As H2 does by itself when the disk is full; the connection that says so cannot even be closed.
            assertThatThrownBy(() -> Place.tamper(data, "SHUTDOWN IMMEDIATELY")).hasMessageContaining("already closed");
            assertThatThrownBy(() -> workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two")))
                    .isInstanceOf(Unavailable.class);
            assertThat(workspace.dossiers().versions(drafter, XAA)).hasSize(1);
            workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two"));
            assertWhole();
        }
    }
}
