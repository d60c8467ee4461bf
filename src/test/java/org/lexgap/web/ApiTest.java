package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.web.ApiSchemas.checked;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs do, from a first version to a submitted one. */
class ApiTest {

    private static final String VERSIONS = "/dossiers/XAA/versions";
    private static final String NONE = "*";

    @TempDir
    Path folder;

    private Served served;
    private Program drafter;

    @BeforeEach
    void serve() {
        served = Served.withPeople(folder, Map.of());
        drafter = served.program("drafter");
    }

    @AfterEach
    void end() {
        assertThat(served.workspace().audit().verifyFromConsole().faults()).isEmpty();
        served.close();
    }

    @Test
    void fromAFirstVersionToASubmittedOne() {
        HttpResponse<String> first = drafter.post(
                VERSIONS + "?name=law.yaml", Samples.good(), "Content-Type", "application/yaml", "If-None-Match", NONE);
        Map<?, ?> version = checked(first, 201, "Version");
        assertThat(version.get("fileName")).isEqualTo("law.yaml");
        assertThat(version.get("current")).isEqualTo(true);
        assertThat(first.headers().firstValue("Location")).contains("/api/v1" + VERSIONS + "/1");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"" + version.get("tag") + "\"");
        checked(drafter.post(VERSIONS, Samples.good("b"), "Content-Type", "application/yaml"), 428, "Problem");
        HttpResponse<String> second =
                drafter.post(VERSIONS, Samples.good("b"), "Content-Type", "application/yaml", "If-Match", tag);
        checked(second, 201, "Version");
        HttpResponse<String> late =
                drafter.post(VERSIONS, Samples.good("c"), "Content-Type", "application/yaml", "If-Match", tag);
        assertThat(checked(late, 412, "Problem").get("type")).isEqualTo("/api#moved-on");
        checked(
                drafter.post(VERSIONS, Samples.good("c"), "Content-Type", "application/yaml", "If-None-Match", NONE),
                412,
                "Problem");
        String now = second.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> same =
                drafter.post(VERSIONS, Samples.good(), "Content-Type", "application/yaml", "If-Match", now);
        assertThat(checked(same, 200, "Version").get("number")).isEqualTo(1L);
        HttpResponse<String> adopted = drafter.post(VERSIONS + "/1/adopt", new byte[0], "If-Match", now);
        assertThat(checked(adopted, 200, "Version").get("current")).isEqualTo(true);
        Program reviewer = served.program("reviewer");
        assertThat(checked(reviewer.post(VERSIONS + "/1/submit", new byte[0]), 200, "Version")
                        .get("standing"))
                .isEqualTo("submitted");
        checked(reviewer.post(VERSIONS + "/1/submit", new byte[0]), 409, "Problem");
        Program officer = served.program("officer");
        assertThat(Program.items(officer.get("/overview"))).hasSize(1);
        assertThat(checked(officer.get("/dossiers"), 200, "DossierList").get("next"))
                .isNull();
        assertThat(checked(officer.get(VERSIONS), 200, "VersionList")
                        .get("items")
                        .toString())
                .contains("submittedBy=Full reviewer");
        HttpResponse<String> original = officer.get(VERSIONS + "/1/original");
        assertThat(original.body()).isEqualTo(new String(Samples.good(), StandardCharsets.UTF_8));
        assertThat(officer.get(
                                VERSIONS + "/1/original",
                                "If-None-Match",
                                original.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(officer.get(VERSIONS + "/1/assessment").body())
                .isEqualTo(served.signedIn("officer")
                        .get("/dossiers/XAA/1/assessment.json")
                        .body())
                .contains("lexgap-assessment/1");
    }

    @Test
    void whatIsWrongInAFileIsToldAtItsPlace() {
        byte[] bad =
                "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\nanswers:\n  no-such: yes\n".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = drafter.post(
                VERSIONS + "?name=law.yaml", bad, "Content-Type", "application/yaml", "If-None-Match", NONE);
        List<?> errors = (List<?>) checked(answer, 422, "Problem").get("errors");
        assertThat(errors.toString()).contains("file=law.yaml", "line=5", "column=3", "level=error", "code=");
        HttpResponse<String> russian = drafter.post(
                VERSIONS, bad, "Content-Type", "application/yaml", "If-None-Match", NONE, "Accept-Language", "ru");
        assertThat(russian.body()).contains("Ничего не сохранено");
        checked(drafter.post(VERSIONS, bad, "Content-Type", "text/html", "If-None-Match", NONE), 415, "Problem");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        checked(
                drafter.post(VERSIONS, large, "Content-Type", "application/json", "If-None-Match", NONE),
                413,
                "Problem");
        checked(drafter.get("/dossiers/XAA/versions/one"), 400, "Problem");
        checked(drafter.get("/dossiers/nowhere/versions"), 422, "Problem");
        checked(drafter.get("/nothing"), 404, "Problem");
        checked(drafter.delete("/me"), 405, "Problem");
        assertThat(Program.items(drafter.get(VERSIONS))).isEmpty();
    }

    @Test
    void warningsAreAcceptedByTheirNumber() {
        HttpResponse<String> told =
                drafter.post(VERSIONS, Samples.doubtful(), "Content-Type", "application/yaml", "If-None-Match", NONE);
        List<?> warnings = (List<?>) checked(told, 422, "Problem").get("errors");
        assertThat(warnings.toString()).contains("level=warning").doesNotContain("level=error");
        HttpResponse<String> taken = drafter.post(
                VERSIONS + "?acceptWarnings=" + warnings.size(),
                Samples.doubtful(),
                "Content-Type",
                "application/yaml",
                "If-None-Match",
                NONE);
        assertThat(checked(taken, 201, "Version").get("warnings")).isEqualTo((long) warnings.size());
        String tag = taken.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                drafter.post(VERSIONS, Samples.doubtful(), "Content-Type", "application/yaml", "If-Match", tag);
        checked(again, 200, "Version");
    }

    @Test
    void theSameKeyDoesItOnceAndAnswersTheSame() {
        String[] headers = {"Content-Type", "application/yaml", "If-None-Match", NONE, "Idempotency-Key", "k-1"};
        HttpResponse<String> first = drafter.post(VERSIONS, Samples.good(), headers);
        HttpResponse<String> again = drafter.post(VERSIONS, Samples.good(), headers);
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        checked(drafter.post(VERSIONS, Samples.good("other"), headers), 422, "Problem");
        assertThat(Program.items(drafter.get(VERSIONS))).hasSize(1);
        headers[5] = "k 2";
        checked(drafter.post(VERSIONS, Samples.good(), headers), 400, "Problem");
        headers[5] = "k-3";
        HttpResponse<String> refused = drafter.post(VERSIONS, Samples.good("other"), headers);
        checked(refused, 412, "Problem");
        assertThat(drafter.post(VERSIONS, Samples.good("other"), headers).body())
                .isEqualTo(refused.body());
    }

    @Test
    void anAdministratorsProgramKeepsPeople() {
        Program root = served.program("root");
        Map<String, Object> wanted = Json.object("name", "dora", "fullName", "Dora", "role", "drafter", "state", "XAA");
        HttpResponse<String> added = root.post("/people", wanted, "Idempotency-Key", "add-dora");
        Map<?, ?> linked = checked(added, 201, "Linked");
        assertThat(root.post("/people", wanted, "Idempotency-Key", "add-dora").body())
                .isEqualTo(added.body());
        checked(root.post("/people", wanted), 409, "Problem");
        String link = linked.get("link").toString();
        assertThat(served.browser().get(link).body()).contains("Dora");
        String dora = ((Map<?, ?>) linked.get("person")).get("id").toString();
        assertThat(checked(root.get("/people/" + dora), 200, "Account").get("ready"))
                .isEqualTo(false);
        checked(root.post("/people/" + dora + "/recover", new byte[0]), 200, "Linked");
        assertThat(served.browser().get(link).statusCode()).isEqualTo(404);
        Map<String, Object> position = Json.object("role", "reviewer", "state", "XAB");
        assertThat(checked(root.post("/people/" + dora + "/move", position), 200, "Person")
                        .get("state"))
                .isEqualTo("XAB");
        String drafterId = served.user("drafter").id();
        Map<String, Object> heir = Json.object("to", served.user("second").id());
        assertThat(checked(root.post("/people/" + drafterId + "/hand-over", heir), 200, "Person")
                        .get("active"))
                .isEqualTo(false);
        checked(root.post("/people/" + drafterId + "/reactivate", new byte[0]), 200, "Linked");
        checked(root.post("/people/" + dora + "/deactivate", new byte[0]), 200, "Person");
        checked(root.post("/people", Json.object("name", "x")), 422, "Problem");
        checked(root.post("/people", Json.object("name", "eve", "fullName", "E", "role", "king")), 422, "Problem");
        checked(root.post("/people", Json.object("nmae", "eve")), 422, "Problem");
        checked(root.post("/people", Json.object("name", 7)), 422, "Problem");
        for (String bad : List.of("", "{", "{} {}", "{\"name\":\"a\",\"name\":\"b\"}", "[".repeat(100))) {
            HttpResponse<String> answer =
                    root.post("/people", bad.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
            checked(answer, 400, "Problem");
        }
        checked(
                root.post("/people", "[1]".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json"),
                422,
                "Problem");
        assertThat(checked(root.get("/audit/verification"), 200, "Verification").get("whole"))
                .isEqualTo(true);
    }

    @Test
    void whoAsksWhetherAVersionChangedIsToldWhenItDid() {
        Map<?, ?> draft = checked(
                drafter.post(VERSIONS, Samples.good(), "Content-Type", "application/yaml", "If-None-Match", NONE),
                201,
                "Version");
        String tag = "\"" + draft.get("tag") + "\"";
        assertThat(drafter.get(VERSIONS + "/1", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        checked(served.program("reviewer").post(VERSIONS + "/1/submit", new byte[0]), 200, "Version");
        HttpResponse<String> submitted = drafter.get(VERSIONS + "/1", "If-None-Match", tag);
        assertThat(checked(submitted, 200, "Version").get("standing")).isEqualTo("submitted");
        String later = submitted.headers().firstValue("ETag").orElseThrow();
        checked(
                drafter.post(VERSIONS, Samples.good("b"), "Content-Type", "application/yaml", "If-Match", tag),
                412,
                "Problem");
        checked(
                drafter.post(VERSIONS, Samples.good("b"), "Content-Type", "application/yaml", "If-Match", later),
                201,
                "Version");
        HttpResponse<String> past = drafter.get(VERSIONS + "/1", "If-None-Match", later);
        assertThat(checked(past, 200, "Version").get("current")).isEqualTo(false);
        assertThat(checked(served.program("officer").get(VERSIONS + "/1"), 200, "Version")
                        .get("current"))
                .as("who sees no drafts does not see which is current")
                .isNull();
    }

    @Test
    void listsComeInPartsThatMissNothing() {
        Program root = served.program("root");
        for (String list : List.of("/people", "/audit", "/states")) {
            String schema = Map.of("/people", "AccountList", "/audit", "AuditRowList", "/states", "StateList")
                    .get(list);
            List<Object> whole = new ArrayList<>();
            String next = list + "?limit=3";
            for (int part = 0; next != null && part < 30; part++) {
                Map<?, ?> answer = checked(root.get(next), 200, schema);
                whole.addAll((List<?>) answer.get("items"));
                next = answer.get("next") == null ? null : list + "?limit=3&cursor=" + answer.get("next");
            }
            assertThat(whole).as(list).isEqualTo(Program.items(root.get(list + "?limit=200")));
            checked(root.get(list + "?limit=0"), 400, "Problem");
            checked(root.get(list + "?limit=201"), 400, "Problem");
        }
        checked(root.get("/people?cursor=nonsense"), 400, "Problem");
        checked(root.get("/audit?cursor=nonsense"), 400, "Problem");
        assertThat(Program.items(root.get("/audit?cursor=" + Long.MAX_VALUE))).isEmpty();
    }
}
