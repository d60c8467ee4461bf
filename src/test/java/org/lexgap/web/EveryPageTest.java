package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page in a real browser, light and dark, on a desk and on a phone: nothing keeps those out who see or steer it
 * otherwise, the browser has nothing to complain of, and nothing stands out to the right. With {@code -Dlexgap.pictures=DIR}
 * a picture of each is kept.
 */
class EveryPageTest {

    /** Routes that give no page. */
    private static final Set<String> NO_PAGES = Set.of(
            "/",
            "/health",
            "/style.css",
            "/htmx.js",
            "/lexgap.js",
            "/oidc/start",
            "/oidc/back",
            "/dossiers/{state}/{number}/assessment.json",
            "/dossiers/{state}/{number}/report/{shape}",
            "/dossiers/{state}/{number}/compliance/{shape}",
            "/dossiers/{state}/{number}/file",
            "/dossiers/{state}/questionnaire",
            "/dossiers/{state}/{number}/questionnaire",
            "/dossiers/{state}/waiting/{hash}/annotated");

    /** By the route: who sees it, and at which address. */
    private static final Map<String, List<String>> PAGES = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void serveWithWorkInIt() {
        served = Served.withPeople(folder, Map.of());
        Browser drafter = served.signedIn("drafter");
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "law-2023.yaml", Samples.good()));
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 1, "law-2024.yaml", Samples.amended()));
        drafter.follow(drafter.post("/dossiers/XAA/2/submit", Map.of()));
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 1, "late.yaml", Samples.good("Late")));
        drafter.get("/dossiers/XAA");
        String waiting = drafter.upload("/dossiers/XAA", 2, "bill.yaml", Samples.doubtful())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Browser observer = served.signedIn("observer");
        observer.get("/dossiers/XAA?of=Open%20Doors");
        observer.follow(observer.upload("/dossiers/XAA?of=Open%20Doors", 0, "facts.yaml", Samples.observed()));
        observer.follow(observer.post("/dossiers/XAA/1/submit?of=Open%20Doors", Map.of()));
        String link = served.workspace()
                .accounts()
                .add(served.administrator(), "guest", "Guest Star", Served.PEOPLE.get("reviewer"))
                .link();
        PAGES.put("/sign-in", List.of("nobody", "/sign-in"));
        PAGES.put("/link/{link}", List.of("nobody", "/link/" + link));
        PAGES.put("/people", List.of("root", "/people"));
        PAGES.put("/audit", List.of("root", "/audit?verified=true"));
        PAGES.put(
                "/people/{id}",
                List.of("root", "/people/" + served.user("reviewer").id()));
        PAGES.put(
                "/people/{id}/deactivate",
                List.of("root", "/people/" + served.user("reviewer").id() + "/deactivate"));
        PAGES.put("/account", List.of("drafter", "/account"));
        PAGES.put("/account/factor", List.of("drafter", "/account/factor"));
        PAGES.put("/account/tokens", List.of("drafter", "/account/tokens"));
        PAGES.put("/api", List.of("drafter", "/api"));
        PAGES.put("/error", List.of("drafter", "/no-such-page"));
        PAGES.put("/dossiers", List.of("observer", "/dossiers"));
        PAGES.put("/dossiers/{state}", List.of("drafter", "/dossiers/XAA"));
        PAGES.put("/dossiers/{state}/{number}", List.of("drafter", "/dossiers/XAA/2"));
        PAGES.put("/dossiers/{state}/{number}/conflict", List.of("drafter", "/dossiers/XAA/3/conflict"));
        PAGES.put("/dossiers/{state}/waiting/{hash}", List.of("drafter", waiting));
        PAGES.put("/dossiers/{state}/compare", List.of("drafter", "/dossiers/XAA/compare?first=1&second=2"));
        PAGES.put("/catalogue", List.of("drafter", "/catalogue"));
        PAGES.put("/catalogue/norms/{norm}", List.of("drafter", "/catalogue/norms/POA-44-FOUNDLING"));
        PAGES.put("/catalogue/paragraphs/{paragraph}", List.of("drafter", "/catalogue/paragraphs/44"));
        PAGES.put("/catalogue/questions/{question}", List.of("drafter", "/catalogue/questions/foundling-grant"));
        PAGES.put("/overview", List.of("officer", "/overview"));
        PAGES.put("/overview/{state}/beside", List.of("officer", "/overview/XAA/beside?organisation=Open%20Doors"));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void everyRouteIsAPageOrNamedAsNone() {
        Set<String> known = new TreeSet<>(NO_PAGES);
        known.addAll(PAGES.keySet());
        assertThat(served.routes().stream()
                        .filter(route -> !route.startsWith("POST"))
                        .map(route -> route.substring(route.indexOf(' ') + 1)))
                .allMatch(route -> known.contains(route) || route.startsWith("/api/v1/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyPageIsForEverybody(String language) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Chromium browser = Chromium.at(served.root(), language, true)) {
            String who = "nobody";
            List<Map.Entry<String, List<String>>> byPerson = new ArrayList<>(PAGES.entrySet());
            byPerson.sort(java.util.Comparator.comparing(
                    entry -> order(entry.getValue().get(0))));
            for (Map.Entry<String, List<String>> page : byPerson) {
                if (!page.getValue().get(0).equals(who)) {
                    who = page.getValue().get(0);
                    browser.forgetAll();
                    browser.signIn(served, who);
                }
                browser.go(page.getValue().get(1));
                look(browser, page.getKey(), language, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyAnswerToAFormIsForEverybody(String language) throws IOException {
        List<String> faults = new ArrayList<>();
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "lexgap: 1\nstate: XAA\nanswers:\n  no-such: yes\n");
        Path unfilled = Files.write(folder.resolve("unfilled.xlsx"), Samples.unfilled());
        try (Chromium browser = Chromium.at(served.root(), language, true)) {
            browser.go("/sign-in").fill("name", "nobody").fill("password", "x").press("main form button");
            look(browser, "wrong-sign-in", language, faults);
            // Not by the drafter, for whom a file waits that another upload would take the place of.
            browser.signIn(served, "second").go("/dossiers/XAA").choose(bad).press("form.fields button");
            look(browser, "refused-file", language, faults);
            browser.go("/dossiers/XAA").choose(unfilled).press("form.fields button");
            look(browser, "refused-workbook", language, faults);
            browser.go("/account/tokens")
                    .fill("label", "nightly " + language)
                    .fill("present", Served.PASSWORD + "second")
                    .press("form.fields button");
            look(browser, "token-made", language, faults);
            browser.forgetAll();
            browser.signIn(served, "root")
                    .go("/people")
                    .fill("name", "new" + language)
                    .fill("fullName", "New Person")
                    .pick("role", "FOLLOW_UP_OFFICER")
                    .press("form.fields button");
            look(browser, "person-added", language, faults);
        }
        assertThat(faults).isEmpty();
    }

    /** Looks at the page that is shown, in light and in dark, on a desk and on a phone. */
    private static void look(Chromium browser, String page, String language, List<String> faults) throws IOException {
        if (!page.equals("/error") && browser.text().contains("(404)")) {
            faults.add(page + " is not there");
        }
        browser.narrow(false);
        for (boolean light : List.of(true, false)) {
            browser.light(light);
            browser.faults().forEach(fault -> faults.add(page + (light ? " light: " : " dark: ") + fault));
            picture(browser, page, language + (light ? "" : "-dark"));
        }
        browser.light(true).complaints().forEach(complaint -> faults.add(page + ": " + complaint));
        if (browser.narrow(true).overflows()) {
            faults.add(page + " is too wide for a phone");
        }
        picture(browser, page, language + "-phone");
        browser.narrow(false);
    }

    private static int order(String who) {
        return List.of("nobody", "root", "drafter", "observer", "officer").indexOf(who);
    }

    private static void picture(Chromium browser, String route, String form) throws IOException {
        Optional<String> pictures = Optional.ofNullable(System.getProperty("lexgap.pictures"));
        if (pictures.isPresent()) {
            String name = route.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
            Path directory = Files.createDirectories(Path.of(pictures.get()));
            browser.picture(directory.resolve("web-" + name + "-" + form + ".png"));
        }
    }
}
