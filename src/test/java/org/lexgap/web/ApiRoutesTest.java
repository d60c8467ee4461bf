package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route of the API by every role, and the document against the routes. */
class ApiRoutesTest {

    private static final List<String> COLUMNS =
            List.of("nobody", "root", "officer", "drafter", "reviewer", "stranger", "observer");

    /** Status for no token, administrator, officer, drafter and reviewer of XAA, drafter of XAB, observer; of draft 1. */
    static final Map<String, List<Integer>> TABLE = new LinkedHashMap<>();

    private static final String VERSIONS = "/api/v1/dossiers/{state}/versions";

    static {
        TABLE.put("GET /api/v1/openapi.json", List.of(200, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/me", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/states", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/norms", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/questions", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/trace", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/paragraphs", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/paragraphs/{paragraph}", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/norms/{norm}", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/questions/{question}", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/search", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/dossiers", List.of(401, 403, 200, 200, 200, 200, 200));
        TABLE.put("GET /api/v1/overview", List.of(401, 403, 200, 403, 403, 403, 403));
        TABLE.put("GET /api/v1/overview/{state}/beside", List.of(401, 403, 404, 403, 403, 403, 403));
        TABLE.put("GET /api/v1/dossiers/{state}/comparison", List.of(401, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET " + VERSIONS, List.of(401, 403, 404, 200, 200, 404, 404));
        TABLE.put("POST " + VERSIONS, List.of(401, 403, 403, 428, 403, 404, 404));
        TABLE.put("POST /api/v1/dossiers/{state}/annotated", List.of(401, 403, 403, 422, 403, 404, 404));
        TABLE.put("GET " + VERSIONS + "/{number}", List.of(401, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET " + VERSIONS + "/{number}/original", List.of(401, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET /api/v1/dossiers/{state}/questionnaire", List.of(401, 403, 403, 200, 403, 404, 404));
        TABLE.put("GET " + VERSIONS + "/{number}/questionnaire", List.of(401, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET " + VERSIONS + "/{number}/assessment", List.of(401, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET " + VERSIONS + "/{number}/report/{shape}", List.of(401, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET " + VERSIONS + "/{number}/compliance/{shape}", List.of(401, 403, 404, 200, 200, 404, 404));
        TABLE.put("POST " + VERSIONS + "/{number}/adopt", List.of(401, 403, 403, 428, 403, 428, 428));
        // The drafter comes first, and a version is submitted once.
        TABLE.put("POST " + VERSIONS + "/{number}/submit", List.of(401, 403, 403, 200, 409, 404, 404));
        TABLE.put("GET /api/v1/people", List.of(401, 200, 403, 403, 403, 403, 403));
        TABLE.put("POST /api/v1/people", List.of(401, 415, 403, 403, 403, 403, 403));
        TABLE.put("GET /api/v1/people/{id}", List.of(401, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /api/v1/people/{id}/recover", List.of(401, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /api/v1/people/{id}/reactivate", List.of(401, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /api/v1/people/{id}/move", List.of(401, 415, 403, 403, 403, 403, 403));
        TABLE.put("POST /api/v1/people/{id}/deactivate", List.of(401, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /api/v1/people/{id}/hand-over", List.of(401, 415, 403, 403, 403, 403, 403));
        TABLE.put("GET /api/v1/audit", List.of(401, 200, 403, 403, 403, 403, 403));
        TABLE.put("GET /api/v1/audit/verification", List.of(401, 200, 403, 403, 403, 403, 403));
        TABLE.put("GET /api/v1/tokens", List.of(401, 200, 200, 200, 200, 200, 200));
        TABLE.put("DELETE /api/v1/tokens/{number}", List.of(401, 404, 404, 404, 404, 404, 404));
    }

    @TempDir
    static Path folder;

    private static Served served;
    private static final Map<String, Program> PROGRAMS = new LinkedHashMap<>();

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        COLUMNS.forEach(name ->
                PROGRAMS.put(name, name.equals("nobody") ? new Program(served.root(), "") : served.program(name)));
        Browser drafter = served.signedIn("drafter");
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void everyRoleMeetsAtEveryRouteWhatTheTableSays() {
        List<String> differing = new ArrayList<>();
        TABLE.forEach((route, expected) -> {
            for (int column = 0; column < COLUMNS.size(); column++) {
                HttpResponse<String> answer = asked(PROGRAMS.get(COLUMNS.get(column)), route);
                if (answer.statusCode() != expected.get(column)) {
                    differing.add(route + " by " + COLUMNS.get(column) + ": " + answer.statusCode());
                }
                if (answer.statusCode() >= 400) {
                    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                    assertThat(Program.object(answer).get("status")).isEqualTo((long) answer.statusCode());
                }
                assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            }
        });
        assertThat(differing).isEmpty();
    }

    @Test
    void aSessionOpensNoDoorOfTheApiAndATokenNoneOfAPage() {
        Browser root = served.signedIn("root");
        for (String route : TABLE.keySet()) {
            if (route.startsWith("GET") && !route.endsWith("openapi.json")) {
                assertThat(root.get(path(route)).statusCode()).as(route).isEqualTo(401);
            }
        }
        root.get("/people");
        assertThat(root.post("/api/v1/people", Map.of("name", "x")).statusCode())
                .isEqualTo(401);
        HttpResponse<String> page = PROGRAMS.get("root").get("/../../people");
        assertThat(page.statusCode()).isIn(303, 400, 401, 404);
        assertThat(new Program(served.root(), "lexgap_wrong")
                        .get("/me")
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"lexgap\"");
        assertThat(new Program(served.root(), root.cookie(Cookies.SESSION))
                        .get("/me")
                        .statusCode())
                .as("the secret of a session is no token")
                .isEqualTo(401);
    }

    @Test
    void theDocumentHasEveryRouteAndNoOther() {
        Map<?, ?> paths = (Map<?, ?>) document().get("paths");
        TreeSet<String> described = paths.entrySet().stream()
                .flatMap(path -> ((Map<?, ?>) path.getValue())
                        .keySet().stream().map(method -> method.toString().toUpperCase() + " /api/v1" + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @Test
    void theDocumentTellsOfEveryStatusInTheTable() {
        Map<?, ?> paths = (Map<?, ?>) document().get("paths");
        TABLE.forEach((route, statuses) -> {
            String path = route.substring(route.indexOf(' ') + 1).replace("/api/v1", "");
            String method = route.substring(0, route.indexOf(' ')).toLowerCase();
            Map<?, ?> operation = (Map<?, ?>) ((Map<?, ?>) paths.get(path)).get(method);
            assertThat(((Map<?, ?>) operation.get("responses"))
                            .keySet().stream().map(Object::toString))
                    .as(route)
                    .containsAll(statuses.stream().map(String::valueOf).toList());
        });
    }

    @Test
    void theDocumentTellsOfTooMuchWhereverATokenIsAskedFor() {
        ((Map<?, ?>) document().get("paths"))
                .forEach((path, operations) -> ((Map<?, ?>) operations).forEach((method, operation) -> {
                    Set<?> told = ((Map<?, ?>) ((Map<?, ?>) operation).get("responses")).keySet();
                    assertThat(told.contains("429")).as(method + " " + path).isEqualTo(told.contains("401"));
                }));
    }

    @Test
    void everythingSaidInTheDocumentIsSaidInRussianToo() {
        List<String> mute = new ArrayList<>();
        said("", document(), mute);
        assertThat(mute).isEmpty();
    }

    @Test
    void thePageShowsTheDocumentAndExplainsEveryKindOfProblem() {
        String english = served.browser().get("/api").body();
        Stream.of("GET /api/v1/dossiers", "Idempotency-Key", "id=\"moved-on\"", "id=\"upload\"")
                .forEach(part -> assertThat(english).contains(part));
        Problem.KINDS.values().forEach(kind -> assertThat(english).contains("id=\"" + kind + "\""));
        assertThat(english).doesNotContain("http://", "https://");
        assertThat(served.browser().get("/api?lang=ru").body())
                .contains("Добавить версию", "Текущей стала другая версия");
    }

    private static void said(String at, Object value, List<String> mute) {
        if (value instanceof Map<?, ?> object) {
            for (String name : List.of("summary", "description")) {
                if (object.get(name) instanceof String
                        && !object.containsKey("x-" + name + "-ru")
                        && !at.equals("/info")) {
                    mute.add(at);
                }
            }
            object.forEach((name, member) -> said(at + "/" + name, member, mute));
        }
    }

    private static Map<?, ?> document() {
        return Program.object(PROGRAMS.get("nobody").get("/openapi.json"));
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{state}", "XAA")
                .replace("{shape}", "csv")
                .replace("{number}", route.contains("tokens") ? "0" : "1")
                .replace("{id}", "nobody")
                .replace("{paragraph}", "44")
                .replace("{norm}", "POA-44-FOUNDLING")
                .replace("{question}", "foundling-grant")
                .replace("/search", "/search?q=found")
                .replace("/beside", "/beside?organisation=Nobody");
    }

    private static HttpResponse<String> asked(Program program, String route) {
        String path = path(route).substring(Api.ROOT.length());
        return switch (route.substring(0, route.indexOf(' '))) {
            case "POST" ->
                program.post(
                        path + (path.endsWith("/versions") ? "?name=law.yaml" : ""),
                        "lexgap: 1\n".getBytes(StandardCharsets.UTF_8));
            case "DELETE" -> program.delete(path);
            default -> program.get(path);
        };
    }
}
