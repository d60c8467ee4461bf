package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.Uploaded;
import org.lexgap.workspace.Version;

/** The workspace on PostgreSQL. */
class PostgresqlTest {

    @Nested
    class Dossiers extends DossiersContract {
        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }
    }

    @Nested
    class Accounts extends AccountsContract {
        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }
    }

    @Nested
    class Guessing extends GuessingContract {
        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }
    }

    @Nested
    class Credentials extends CredentialsContract {
        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }
    }

    @Nested
    class Api extends ApiContract {
        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }
    }

    @Nested
    class Denied extends DenialsContract {
        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }
    }

    @Nested
    class Key extends KeyContract {
        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }
    }

    @Nested
    class Audit extends AuditContract {
        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }
    }

    /** What holds where the database is a server of its own. */
    @Nested
    class Server extends WorkspaceContract {

        private static final Dossier XAA = Dossier.ofGovernment("XAA");

        @Override
        Place place(Path folder) {
            return Place.postgresql(folder);
        }

        @Test
        void twoWorkspacesOnOneDatabaseSeeOneAnother() {
            workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "base"));
            Place second = new Place(
                    folder.resolve("second"),
                    Map.of(
                            DataFolder.DATABASE_URL,
                            place.settings().get(DataFolder.DATABASE_URL),
                            DataFolder.KEY_FILE,
                            folder.resolve("lexgap.key").toString()));
            try (DataFolder other = second.open(clock)) {
                assertThat(other.workspace().dossiers().upload(drafter, Cast.upload(XAA, 1, "from there")))
                        .isInstanceOf(Uploaded.Added.class);
            }
            assertThat(workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "from here")))
                    .isInstanceOf(Uploaded.Conflict.class);
            assertWhole();
        }

        @Test
        void aSecondMachineNeedsTheKeyOfTheFirst() {
            Place second = new Place(folder.resolve("second"), place.settings());
            assertThatThrownBy(() -> second.open(clock))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("LEXGAP_KEY_FILE");
        }

        @Test
        void aServerThatCrashesLosesNothingAcknowledgedAndIsFoundAgain() {
            CompletableFuture<List<Integer>> uploads = CompletableFuture.supplyAsync(this::uploadUntilItRecovered);
            while (workspace.dossiers().versions(drafter, XAA).size() < 3) {
                Thread.onSpinWait();
            }
            PostgresqlServer.running().crashAndRestart();
            List<Integer> acknowledged = uploads.join();
            List<Integer> there = workspace.dossiers().versions(drafter, XAA).stream()
                    .map(Version::number)
                    .toList();
            assertThat(there).containsAll(acknowledged);
            assertWhole();
        }

        /** The numbers of the versions that were acknowledged, until some were again after the crash. */
        private List<Integer> uploadUntilItRecovered() {
            List<Integer> acknowledged = new ArrayList<>();
            int refusals = 0;
            int after = 0;
            for (int text = 0; after < 3; text++) {
                try {
                    int base = workspace
                            .dossiers()
                            .current(drafter, XAA)
                            .map(Version::number)
                            .orElse(0);
                    acknowledged.add(workspace
                            .dossiers()
                            .upload(drafter, Cast.upload(XAA, base, "text " + text))
                            .version()
                            .number());
                    after += refusals > 0 ? 1 : 0;
                } catch (Unavailable e) {
                    refusals++;
                }
            }
            return acknowledged;
        }
    }
}
