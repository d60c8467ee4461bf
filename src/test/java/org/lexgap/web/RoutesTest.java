package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route by every role: what the server has registered is held against the table, so that a new route fails here first. */
class RoutesTest {

    private static final List<String> COLUMNS =
            List.of("nobody", "root", "officer", "drafter", "reviewer", "stranger", "observer");

    /** Status for nobody, administrator, officer, drafter and reviewer of XAA, drafter of XAB, observer; of XAA's draft 1. */
    private static final Map<String, List<Integer>> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put("GET /", List.of(303, 303, 303, 303, 303, 303, 303));
        TABLE.put("GET /health", List.of(200, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /htmx.js", List.of(200, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /lexgap.js", List.of(200, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /style.css", List.of(200, 200, 200, 200, 200, 200, 200));
        TABLE.put(" /error", List.of(404, 404, 404, 404, 404, 404, 404));
        TABLE.put("GET /link/{link}", List.of(404, 404, 404, 404, 404, 404, 404));
        TABLE.put("POST /link/{link}", List.of(404, 404, 404, 404, 404, 404, 404));
        TABLE.put("GET /sign-in", List.of(200, 303, 303, 303, 303, 303, 303));
        TABLE.put("POST /sign-in", List.of(403, 403, 403, 403, 403, 403, 403));
        TABLE.put("GET /people", List.of(303, 200, 403, 403, 403, 403, 403));
        TABLE.put("POST /people", List.of(303, 422, 403, 403, 403, 403, 403));
        TABLE.put("GET /people/{id}/deactivate", List.of(303, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /people/{id}/deactivate", List.of(303, 404, 403, 403, 403, 403, 403));
        TABLE.put("GET /people/{id}", List.of(303, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /people/{id}/recover", List.of(303, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /people/{id}/reactivate", List.of(303, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /people/{id}/move", List.of(303, 404, 403, 403, 403, 403, 403));
        TABLE.put("POST /people/{id}/hand-over", List.of(303, 404, 403, 403, 403, 403, 403));
        TABLE.put("GET /account", List.of(303, 200, 200, 200, 200, 200, 200));
        TABLE.put("POST /account/password", List.of(303, 403, 403, 403, 403, 403, 403));
        TABLE.put("GET /account/factor", List.of(303, 200, 200, 200, 200, 200, 200));
        TABLE.put("POST /account/factor", List.of(303, 422, 422, 422, 422, 422, 422));
        TABLE.put("GET /account/tokens", List.of(303, 200, 200, 200, 200, 200, 200));
        TABLE.put("POST /account/tokens", List.of(303, 403, 403, 403, 403, 403, 403));
        TABLE.put("POST /account/tokens/{number}/revoke", List.of(303, 404, 404, 404, 404, 404, 404));
        // No identity provider is named here.
        TABLE.put("GET /oidc/start", List.of(404, 404, 404, 404, 404, 404, 404));
        TABLE.put("GET /oidc/back", List.of(404, 404, 404, 404, 404, 404, 404));
        TABLE.put("POST /account/provider", List.of(303, 404, 404, 404, 404, 404, 404));
        TABLE.put("POST /account/provider/end", List.of(303, 303, 303, 303, 303, 303, 303));
        TABLE.put("GET /api", List.of(200, 200, 200, 200, 200, 200, 200));
        TABLE.put("POST /account/sessions/end", List.of(303, 403, 403, 403, 403, 403, 403));
        TABLE.put("GET /audit", List.of(303, 200, 403, 403, 403, 403, 403));
        TABLE.put("GET /dossiers", List.of(303, 403, 200, 200, 200, 200, 200));
        TABLE.put("GET /dossiers/{state}", List.of(303, 403, 404, 200, 200, 404, 404));
        TABLE.put("POST /dossiers/{state}", List.of(303, 403, 403, 422, 403, 404, 404));
        TABLE.put("GET /dossiers/{state}/compare", List.of(303, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET /dossiers/{state}/{number}", List.of(303, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET /dossiers/{state}/{number}/report/{shape}", List.of(303, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET /dossiers/{state}/{number}/compliance/{shape}", List.of(303, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET /dossiers/{state}/{number}/assessment.json", List.of(303, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET /dossiers/{state}/{number}/file", List.of(303, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET /dossiers/{state}/questionnaire", List.of(303, 403, 403, 200, 403, 404, 404));
        TABLE.put("GET /dossiers/{state}/{number}/questionnaire", List.of(303, 403, 404, 200, 200, 404, 404));
        TABLE.put("GET /dossiers/{state}/{number}/conflict", List.of(303, 403, 403, 200, 403, 404, 404));
        TABLE.put("POST /dossiers/{state}/{number}/adopt", List.of(303, 403, 403, 409, 403, 404, 404));
        // The drafter comes first, and a version is submitted once.
        TABLE.put("POST /dossiers/{state}/{number}/submit", List.of(303, 403, 403, 303, 409, 404, 404));
        TABLE.put("GET /catalogue", List.of(303, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /catalogue/norms/{norm}", List.of(303, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /catalogue/paragraphs/{paragraph}", List.of(303, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /catalogue/questions/{question}", List.of(303, 200, 200, 200, 200, 200, 200));
        TABLE.put("GET /overview", List.of(303, 403, 200, 403, 403, 403, 403));
        TABLE.put("GET /overview/{state}/beside", List.of(303, 403, 404, 403, 403, 403, 403));
        TABLE.put("GET /dossiers/{state}/waiting/{hash}", List.of(303, 403, 403, 404, 403, 404, 404));
        TABLE.put("POST /dossiers/{state}/waiting/{hash}", List.of(303, 403, 403, 404, 403, 404, 404));
        TABLE.put("GET /dossiers/{state}/waiting/{hash}/annotated", List.of(303, 403, 403, 404, 403, 404, 404));
        TABLE.put("POST /sign-out", List.of(303, 303, 303, 303, 303, 303, 303));
    }

    @TempDir
    static Path folder;

    private static final AtomicInteger ATTEMPTS = new AtomicInteger();

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        Browser drafter = served.signedIn("drafter");
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void everyRouteIsInTheTable() {
        TreeSet<String> known = new TreeSet<>(TABLE.keySet());
        known.addAll(ApiRoutesTest.TABLE.keySet());
        assertThat(served.routes()).isEqualTo(known);
    }

    @Test
    void everyRoleMeetsAtEveryRouteWhatTheTableSays() {
        List<Browser> browsers = COLUMNS.stream()
                .map(name -> name.equals("nobody") ? served.browser() : served.signedIn(name))
                .toList();
        browsers.get(0).get("/sign-in");
        List<String> differing = new ArrayList<>();
        TABLE.forEach((route, expected) -> {
            for (int column = 0; column < COLUMNS.size(); column++) {
                HttpResponse<String> answer = asked(browsers.get(column), route);
                if (answer.statusCode() != expected.get(column)) {
                    differing.add(route + " by " + COLUMNS.get(column) + ": " + answer.statusCode());
                }
                assertThat(answer.body()).as(route).doesNotContain("Exception:", "at org.");
            }
        });
        assertThat(differing).isEmpty();
    }

    @Test
    void aFormWithoutItsKeyDoesNothing() {
        Browser root = served.signedIn("root");
        root.get("/people");
        for (String key : List.of("", "wrong", root.cookie(Cookies.SESSION))) {
            HttpResponse<String> answer = root.postAs(
                    key, "/people", Map.of("name", "mallory", "fullName", "Mallory", "role", "ADMINISTRATOR"));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(root.get("/people").body()).doesNotContain("mallory");
    }

    @Test
    void everyAnswerSaysWhatBrowsersMayDo() {
        for (String path : List.of("/sign-in", "/nothing", "/style.css", "/health", "/dossiers")) {
            assertThat(served.browser()
                            .get(path)
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'");
        }
        assertThat(served.browser().get("/sign-in").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    }

    @Test
    void nothingIsKeptOnTheWayButStyleAndScripts() {
        Browser drafter = served.signedIn("drafter");
        for (String path : List.of("/sign-in", "/dossiers", "/dossiers/XAA", "/catalogue", "/nothing", "/health")) {
            assertThat(drafter.get(path).headers().allValues("Cache-Control"))
                    .as(path)
                    .containsExactly("no-store");
        }
        for (String path : List.of("/style.css", "/htmx.js", "/lexgap.js")) {
            assertThat(drafter.get(path).headers().allValues("Cache-Control"))
                    .as(path)
                    .containsExactly("max-age=3600");
        }
    }

    @Test
    void aPageIsInTheLanguageOfTheReader() {
        assertThat(new Browser(served.root(), "ru-RU, en;q=0.5").get("/sign-in").body())
                .contains("lang=\"ru\"", "Войти");
        Browser browser = served.browser();
        assertThat(browser.get("/sign-in?lang=ru").body()).contains("Войти");
        assertThat(browser.get("/sign-in").body()).contains("Войти");
    }

    /** The addresses of all pages. */
    static List<String> addresses() {
        return TABLE.keySet().stream()
                .filter(route -> route.startsWith("GET"))
                .map(RoutesTest::address)
                .toList();
    }

    private static String address(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{state}", "XAA")
                .replace("{number}", "1")
                .replace("{shape}", "html")
                .replace("{norm}", "POA-44-FOUNDLING")
                .replace("{paragraph}", "44")
                .replace("{question}", "foundling-grant")
                .replace("{hash}", "nothing")
                .replace("{link}", "nothing")
                .replace("{id}", "nobody");
    }

    private static HttpResponse<String> asked(Browser browser, String route) {
        String path = address(route);
        if (!route.startsWith("POST")) {
            return browser.get(path.endsWith("/beside") ? path + "?organisation=Open%20Doors" : path);
        }
        if (path.equals("/dossiers/XAA")) {
            return browser.upload(path, 0, "law.yaml", "lexgap: 1\n".getBytes());
        }
        // A name of its own each time, since whoever tries one name often has to wait.
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                "nobody" + ATTEMPTS.incrementAndGet(),
                "fullName",
                "N",
                "role",
                "ADMINISTRATOR",
                "state",
                "XAA",
                "password",
                "p",
                "again",
                "p",
                "current",
                "1"));
        fields.putAll(Map.of("present", "p", "offer", "none", "code", "1", "to", "nobody"));
        fields.putAll(Map.of("label", "l", "days", "30", "which", "others"));
        return browser.post(path, fields);
    }
}
