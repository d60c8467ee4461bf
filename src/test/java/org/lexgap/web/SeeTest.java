package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see: a report as far as they ask for it, what changed, and who says what. */
class SeeTest {

    @TempDir
    static Path folder;

    private static Served served;
    private static Browser drafter;
    private static Browser officer;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        drafter = served.signedIn("drafter");
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "first.yaml", Samples.good()));
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 1, "second.yaml", Samples.amended()));
        drafter.follow(drafter.post("/dossiers/XAA/2/submit", Map.of()));
        Browser observer = served.signedIn("observer");
        observer.get("/dossiers/XAA?of=Open%20Doors");
        observer.follow(observer.upload("/dossiers/XAA?of=Open%20Doors", 0, "facts.yaml", Samples.observed()));
        observer.follow(observer.post("/dossiers/XAA/1/submit?of=Open%20Doors", Map.of()));
        officer = served.signedIn("officer");
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void aReportShowsWhatItsAddressAsksFor() {
        assertThat(articles("")).isEqualTo(138);
        assertThat(drafter.get("/dossiers/XAA/2").body()).contains("138 of 138 findings shown");
        assertThat(articles("?verdict=GAP")).isBetween(1L, 5L);
        assertThat(drafter.get("/dossiers/XAA/2?verdict=GAP").body())
                .contains("id=\"POA-44-FOUNDLING\"", "value=\"GAP\" checked")
                .doesNotContain("value=\"PARTIAL\" checked");
        long leading = articles("?theme=leading");
        long others = articles("?theme=others");
        assertThat(leading).isPositive().isLessThan(138);
        assertThat(leading + others).isEqualTo(138);
        assertThat(articles("?theme=statelessness&verdict=GAP&verdict=PARTIAL"))
                .isLessThan(articles("?theme=statelessness"));
        assertThat(articles("?theme=no-such&verdict=no-such")).isEqualTo(138);
    }

    private static long articles(String filter) {
        HttpResponse<String> page = drafter.get("/dossiers/XAA/2" + filter);
        assertThat(page.statusCode()).isEqualTo(200);
        return Pattern.compile("<article").matcher(page.body()).results().count();
    }

    @Test
    void whatChangedIsSaidWithItsArticlesAndWhy() {
        assertThat(drafter.get("/dossiers/XAA").body())
                .contains("What changed since 1", "/dossiers/XAA/compare?first=1&amp;second=2");
        String page = drafter.get("/dossiers/XAA/compare?first=1&second=2").body();
        assertThat(page)
                .contains(
                        "1 answer differs",
                        "art. 99",
                        "POA-44-FOUNDLING",
                        "✓ met",
                        "✗ gap",
                        "Answers that the norm reads differ")
                .contains("href=\"#q-foundling-grant\"", "id=\"q-foundling-grant\"");
        assertThat(drafter.get("/dossiers/XAA/compare?first=2&second=2").body())
                .contains("No answer differs", "No verdict differs");
    }

    @Test
    void oneVersionStandsBesideItselfOnAnotherDay() {
        String page = drafter.get("/dossiers/XAA/compare?first=1&second=1&firstDay=1990-01-01&secondDay=2024-01-01")
                .body();
        assertThat(page).contains("Version 1 on 1 January 1990", "no entry speaks on this day", "? unknown");
        HttpResponse<String> bad = drafter.get("/dossiers/XAA/compare?first=1&second=1&firstDay=yesterday");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("A day is written year, month, day");
    }

    @Test
    void nothingHidesInWhatIsShown() {
        Browser stranger = served.signedIn("stranger");
        stranger.get("/dossiers/XAB");
        byte[] file = new String(Samples.observed(), StandardCharsets.UTF_8)
                .replace("XAA", "XAB")
                .replace("Facts", "Law \u202E")
                .getBytes(StandardCharsets.UTF_8);
        stranger.follow(stranger.upload("/dossiers/XAB", 0, "law.yaml", file));
        assertThat(stranger.get("/dossiers/XAB/1").body())
                .contains("Law &lt;U+202E&gt; &lt;of&gt; observers")
                .doesNotContain("\u202E");
    }

    @Test
    void theFollowUpUnitSeesWhoSubmittedWhatAndObserversBesideTheGovernment() {
        String overview = officer.get("/overview").body();
        assertThat(overview)
                .contains("Open Doors", "Government", "Full drafter", "/overview/XAA/beside?organisation=Open%20Doors")
                .doesNotContain("first.yaml");
        assertThat(officer.get("/dossiers/XAA/1").statusCode()).isEqualTo(404);
        String beside =
                officer.get("/overview/XAA/beside?organisation=Open%20Doors").body();
        assertThat(beside).contains("Open Doors on XAA", "1 answer differs", "no article named", "art. 99");
        assertThat(officer.get("/overview/XAB/beside?organisation=Open%20Doors").statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/overview/XAA/beside?organisation=Nobody").statusCode())
                .isEqualTo(404);
    }
}
