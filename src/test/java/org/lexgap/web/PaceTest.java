package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lexgap.web.ApiSchemas.checked;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.store.DataFolder;
import org.springframework.web.method.HandlerMethod;

/** How much one person may ask for, and what whoever asks for more is told. */
class PaceTest {

    private static final String DEAR = "/dossiers/XAA/versions/9/report/html";

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(nanos::get);

    @Costly
    void dear() {
        // Only its annotation is looked at.
    }

    @Needs({})
    void cheap() {
        // Only its annotation is looked at.
    }

    @Open
    void open() {
        // Only its annotation is looked at.
    }

    @Test
    void anImportOfTwoHundredFilesWithTheirReportsIsNotSlowedDown() {
        for (int file = 0; file < 200; file++) {
            for (int report = 0; report < 5; report++) {
                ask("dear", "192.0.2.1");
            }
        }
        assertThat(Pace.MOST).isGreaterThan(200 * 5 * Pace.COSTLY);
    }

    @Test
    void whoAsksForVeryMuchWaitsUntilItIsAllowedAgain() {
        for (int i = 0; i < Pace.MOST / Pace.COSTLY; i++) {
            ask("dear", "192.0.2.1");
        }
        assertThatThrownBy(() -> ask("dear", "192.0.2.1"))
                .isInstanceOfSatisfying(
                        Pace.TooMuch.class, much -> assertThat(much.seconds()).isEqualTo(1));
        assertThatThrownBy(() -> ask("cheap", "192.0.2.1")).isInstanceOf(Pace.TooMuch.class);
        ask("open", "192.0.2.1");
        ask("dear", "192.0.2.2");
        pass(Duration.ofMillis(500));
        ask("dear", "192.0.2.1");
        assertThatThrownBy(() -> ask("dear", "192.0.2.1")).isInstanceOf(Pace.TooMuch.class);
        pass(Duration.ofSeconds(-5));
        assertThatThrownBy(() -> ask("dear", "192.0.2.1")).isInstanceOf(Pace.TooMuch.class);
        pass(Duration.ofDays(9));
        for (int i = 0; i < Pace.MOST; i++) {
            ask("cheap", "192.0.2.1");
        }
        assertThatThrownBy(() -> ask("cheap", "192.0.2.1")).isInstanceOf(Pace.TooMuch.class);
    }

    @Test
    void onlySomeCostlyPagesAreMadeForOnePersonAtOnce() {
        List<HttpServletRequest> underWay = new ArrayList<>();
        for (int i = 0; i < Pace.AT_ONCE; i++) {
            underWay.add(begin("dear", "192.0.2.1"));
        }
        assertThatThrownBy(() -> begin("dear", "192.0.2.1")).isInstanceOf(Pace.TooMuch.class);
        ask("cheap", "192.0.2.1");
        begin("dear", "192.0.2.2");
        pace.afterCompletion(underWay.get(0), null, null, null);
        // Said twice of one request, as of one that failed, it counts once.
        pace.afterCompletion(underWay.get(0), null, null, null);
        begin("dear", "192.0.2.1");
        assertThatThrownBy(() -> begin("dear", "192.0.2.1")).isInstanceOf(Pace.TooMuch.class);
    }

    @Test
    void pagesAndTheApiSaySoInBothLanguages() throws InterruptedException {
        try (Served served = Served.withPeople(folder, Map.of())) {
            Program drafter = served.program("drafter");
            Browser browser = served.signedIn("drafter");
            int answered = 0;
            HttpResponse<String> answer = drafter.get(DEAR);
            while (answer.statusCode() == 404) {
                answered++;
                answer = drafter.get(DEAR);
            }
            assertThat(answered).isGreaterThanOrEqualTo(Pace.MOST / Pace.COSTLY - 10);
            assertThat(checked(answer, 429, "Problem").get("type")).isEqualTo("/api#too-many");
            assertThat(seconds(answer)).isPositive();
            HttpResponse<String> russian = refused(() -> drafter.get(DEAR, "Accept-Language", "ru"));
            assertThat(checked(russian, 429, "Problem").get("detail").toString())
                    .contains("слишком много запросов");
            HttpResponse<String> page = refused(() -> browser.get("/dossiers/XAA/9/report/html"));
            assertThat(page.body()).contains("You have asked for very much in a short time");
            assertThat(seconds(page)).isPositive();
            assertThat(browser.get("/style.css").statusCode()).isEqualTo(200);
            assertThat(served.program("second").get(DEAR).statusCode()).isEqualTo(404);
            Thread.sleep(1000L * seconds(answer));
            assertThat(drafter.get(DEAR).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoHasStoredAsMuchAsTheyMayIsToldByPagesAndTheApi() {
        try (Served served = Served.withPeople(folder, Map.of(DataFolder.TEAM_VERSIONS, "1"))) {
            Browser browser = served.signedIn("drafter");
            browser.get("/dossiers/XAA");
            browser.follow(browser.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
            HttpResponse<String> page = browser.upload("/dossiers/XAA", 1, "law.yaml", Samples.good("Another"));
            assertThat(page.statusCode()).isEqualTo(507);
            assertThat(page.body()).contains("Your team or organisation has stored as much as it may");
            Program program = served.program("drafter");
            String tag = program.get("/dossiers/XAA/versions/1")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            HttpResponse<String> answer = program.post(
                    "/dossiers/XAA/versions",
                    Samples.good("Another"),
                    "Content-Type",
                    "application/yaml",
                    "If-Match",
                    tag);
            assertThat(checked(answer, 507, "Problem").get("type")).isEqualTo("/api#full");
            assertThat(Program.items(program.get("/dossiers/XAA/versions"))).hasSize(1);
        }
    }

    /** What was answered when the little that was allowed meanwhile was used up. */
    private static HttpResponse<String> refused(Supplier<HttpResponse<String>> asking) {
        HttpResponse<String> answer = asking.get();
        while (answer.statusCode() == 404) {
            answer = asking.get();
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        return answer;
    }

    private static int seconds(HttpResponse<String> answer) {
        return Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void ask(String page, String peer) {
        pace.afterCompletion(begin(page, peer), null, null, null);
    }

    private HttpServletRequest begin(String page, String peer) {
        HttpServletRequest request = request(peer);
        try {
            pace.preHandle(request, null, new HandlerMethod(this, PaceTest.class.getDeclaredMethod(page)));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
        return request;
    }

    /** Of a stranger at that address. */
    private static HttpServletRequest request(String peer) {
        Map<Object, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                PaceTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    case "removeAttribute" -> attributes.remove(arguments[0]);
                    default -> throw new AssertionError(method);
                });
    }
}
