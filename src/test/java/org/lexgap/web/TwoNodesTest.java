package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.store.DataFolder;
import org.lexgap.store.PostgresqlServer;

/** Two servers on one PostgreSQL are one workspace. */
class TwoNodesTest {

    @TempDir
    Path folder;

    @Test
    void whoSignedInAtOneGoesOnAtTheOther() {
        Map<String, String> settings = new HashMap<>();
        settings.put(DataFolder.DATABASE_URL, PostgresqlServer.running().newDatabase());
        settings.put(DataFolder.KEY_FILE, folder.resolve("lexgap.key").toString());
        try (Served first = Served.withPeople(folder.resolve("first"), settings);
                Served second = new Served(folder.resolve("second"), settings)) {
            Browser drafter = first.signedIn("drafter").at(second.root());
            assertThat(drafter.get("/dossiers/XAA").body()).contains("Full drafter", "No version yet");
            assertThat(drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()))
                            .body())
                    .contains("Version 1 was added");
            Program program = first.program("drafter");
            String[] headers = {
                "Content-Type", "application/yaml", "If-None-Match", "*", "Idempotency-Key", "one-for-both"
            };
            HttpResponse<String> refused = program.post("/dossiers/XAA/versions", Samples.good("x"), headers);
            HttpResponse<String> again =
                    program.at(second.root()).post("/dossiers/XAA/versions", Samples.good("x"), headers);
            assertThat(again.body()).isEqualTo(refused.body()).contains("moved-on");
            assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
            // Signed out there is signed out here.
            drafter.get("/dossiers");
            drafter.post("/sign-out", Map.of());
            assertThat(drafter.at(first.root()).get("/dossiers").statusCode()).isEqualTo(303);
            assertThat(first.workspace().audit().verifyFromConsole().faults()).isEmpty();
            assertThat(second.workspace().audit().verifyFromConsole().faults()).isEmpty();
        }
    }
}
