package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Deed;

/** What is refused to somebody who is signed in stands in the audit log, whether a page or the API refused it. */
class DeniedTest {

    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.withPeople(folder, Map.of());
    }

    @AfterEach
    void end() {
        assertThat(served.workspace().audit().verifyFromConsole().faults()).isEmpty();
        served.close();
    }

    @Test
    void whatAPageRefusesIsToldWithItsRouteAndWithoutWhatWasTyped() {
        Browser stranger = served.signedIn("stranger");
        long before = served.workspace().audit().count(served.administrator());
        assertThat(stranger.get("/people/typed-by-hand?q=typed").statusCode()).isEqualTo(403);
        assertThat(stranger.get("/dossiers/XAA/7?of=Typed").statusCode()).isEqualTo(404);
        assertThat(stranger.postAs("typed", "/account/sessions/end", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(told(before))
                .containsExactly(
                        "stranger request-refused GET /people/{id}, not-for-role",
                        "stranger request-refused GET /dossiers/{state}/{number}, not-theirs",
                        "stranger request-refused POST /account/sessions/end, form-without-key");
        assertThat(served.signedIn("root").get("/audit").body()).contains("something was refused");
    }

    @Test
    void whatTheApiRefusesIsToldAlsoUnderAKey() {
        Program stranger = served.program("stranger");
        long before = served.workspace().audit().count(served.administrator());
        assertThat(stranger.get("/audit").statusCode()).isEqualTo(403);
        for (int i = 0; i < 2; i++) {
            assertThat(stranger.post("/dossiers/XAA/versions/1/submit", new byte[0], "Idempotency-Key", "once")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(told(before))
                .containsExactly(
                        "stranger request-refused GET /api/v1/audit, not-for-role",
                        "stranger request-refused POST /api/v1/dossiers/{state}/versions/{number}/submit, not-theirs");
    }

    @Test
    void mistakesAndStrangersAreNotToldAndNobodyFloodsTheLog() {
        Browser drafter = served.signedIn("drafter");
        Browser nobody = served.browser();
        long before = served.workspace().audit().count(served.administrator());
        assertThat(drafter.get("/dossiers/XAA/7").statusCode()).isEqualTo(404);
        assertThat(drafter.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(nobody.postAs("typed", "/sign-in", Map.of("name", "n", "password", "p"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Program(served.root(), "lexgap_wrong").get("/audit").statusCode())
                .isEqualTo(401);
        assertThat(told(before)).isEmpty();
        for (int i = 0; i < 30; i++) {
            assertThat(drafter.get("/audit").statusCode()).isEqualTo(403);
        }
        assertThat(told(before)).hasSize(10);
        assertThat(told(before).get(9)).startsWith("drafter " + Deed.REQUESTS_REFUSED.code());
    }

    private List<String> told(long before) {
        return served.workspace().audit().rows(served.administrator(), before + 1, 1000).stream()
                .map(DeniedTest::line)
                .toList();
    }

    private static String line(AuditRow row) {
        return row.who() + " " + row.what() + " " + row.subject();
    }
}
