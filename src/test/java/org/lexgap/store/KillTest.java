package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;

/**
 * A process is killed while it uploads, at any moment: what it acknowledged is there, nothing is half there, and the audit
 * log is whole. Three times with the other tests, as often as {@code kills} says with the profile of that name.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("lexgap.kills", 3);
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    @Test
    void h2KeepsWhatItAcknowledged() throws Exception {
        assertNothingIsLost(Place.h2(folder));
    }

    @Test
    void postgresqlKeepsWhatItAcknowledged() throws Exception {
        assertNothingIsLost(Place.postgresql(folder));
    }

    private void assertNothingIsLost(Place place) throws IOException, InterruptedException {
        User drafter;
        try (DataFolder data = place.open(new TestClock())) {
            Cast cast = new Cast(data.workspace(), new TestClock());
            drafter = cast.join(cast.administrator(), "dina", Position.inTeam(Role.DRAFTER, "XAA"));
        }
        Random random = new Random(20);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = killed(place, drafter, random.nextInt(LONGEST_MILLIS));
            assertThat(said).as("kill " + kill).isNotEmpty();
            acknowledged.addAll(said);
            try (DataFolder data = DataFolder.open(place.folder(), place.settings(), Clock.systemUTC())) {
                Acknowledged.assertAllThere(data.workspace(), drafter, Uploader.DOSSIER, acknowledged);
            }
        }
    }

    /** What a process said until it was killed, some time after its first word. */
    private List<String> killed(Place place, User drafter, int afterMillis) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dslf4j.provider=org.slf4j.nop.NOPServiceProvider",
                "-Dslf4j.internal.verbosity=WARN",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Uploader.class.getName(),
                place.folder().toString(),
                drafter.id()));
        command.addAll(place.settings().values());
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            while (Files.size(said) == 0) {
                assertThat(process.isAlive()).as(Files.readString(errors)).isTrue();
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(afterMillis);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(errors)).isEmpty();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        // The last line may have been cut.
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
