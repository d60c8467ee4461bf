package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.web.ApiSchemas.checked;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parameter that is given twice where one is expected. */
class UnrepeatedTest {

    @TempDir
    static Path folder;

    private static Served served;
    private static Browser drafter;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        drafter = served.signedIn("drafter");
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void inAnAddressItIsRefused() {
        for (String address : List.of(
                "/dossiers/XAA?of=A&of=B",
                "/dossiers/XAA?done=added&version=1&version=1",
                "/dossiers/XAA/1?theme=statelessness&theme=statelessness",
                "/dossiers/XAA/compare?first=1&first=1&second=1",
                "/catalogue?q=&q=child",
                "/account?lang=en&lang=en")) {
            HttpResponse<String> answer = drafter.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(answer.body()).contains("is given more than once");
        }
        assertThat(served.browser().get("/sign-in?welcome=1&welcome=2").statusCode())
                .isEqualTo(400);
    }

    @Test
    void filtersThatTakeManyGoOn() {
        HttpResponse<String> shown = drafter.get("/dossiers/XAA/1?verdict=GAP&verdict=COMPLIANT&verdict=UNKNOWN");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("value=\"GAP\" checked", "value=\"COMPLIANT\" checked");
        assertThat(drafter.get("/account?unknown=1&unknown=2").statusCode()).isEqualTo(200);
    }

    @Test
    void inAFormAndInItsAddressTogetherItIsRefused() {
        drafter.get("/dossiers/XAA");
        assertThat(drafter.upload("/dossiers/XAA?base=1", 1, "law.yaml", Samples.good("B"))
                        .statusCode())
                .isEqualTo(400);
        String second = "\r\n------of-this-test\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.yaml\""
                + "\r\n\r\nlexgap: 1";
        byte[] both = (new String(Samples.good("B"), StandardCharsets.UTF_8) + second).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = drafter.upload("/dossiers/XAA", 1, "law.yaml", both);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("file is given more than once");
        Browser stranger = served.browser();
        stranger.get("/sign-in");
        assertThat(stranger.post("/sign-in?name=root", Map.of("name", "drafter", "password", "p"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.workspace()
                        .dossiers()
                        .versions(served.user("drafter"), org.lexgap.workspace.Dossier.ofGovernment("XAA")))
                .hasSize(1);
    }

    @Test
    void theApiSaysSoAsAProblemInTheLanguageOfTheReader() {
        Program program = served.program("drafter");
        Map<?, ?> problem = checked(program.get("/dossiers/XAA/versions?limit=1&limit=2"), 400, "Problem");
        assertThat(problem.get("type")).isEqualTo("/api#malformed");
        assertThat(problem.get("detail")).isEqualTo("limit is given more than once, and one is expected.");
        HttpResponse<String> upload = program.post(
                "/dossiers/XAA/versions?name=a.yaml&name=b.yaml", Samples.good("B"), "Accept-Language", "ru");
        assertThat(checked(upload, 400, "Problem").get("detail").toString()).contains("name", "более одного раза");
    }
}
