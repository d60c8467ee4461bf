package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.workspace.FactorSecret;

/** One's own account, and what an administrator does with one person, on their pages. */
class AccountPagesTest {

    private static final Pattern LINK = Pattern.compile("/link/([A-Za-z0-9_-]+)</code>");
    private static final Pattern OFFER = Pattern.compile("name=\"offer\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private Served served;
    private Browser root;

    @BeforeEach
    void serve() {
        served = Served.withPeople(folder, Map.of());
        root = served.signedIn("root");
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void aLostPasswordAndFactorAreRecoveredByALinkShownOnce() {
        Browser lost = served.signedIn("drafter");
        root.get(person("drafter"));
        HttpResponse<String> answer = root.post(person("drafter") + "/recover", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        String link = link(answer);
        assertThat(root.get(person("drafter")).body()).doesNotContain("/link/");
        assertThat(lost.get("/dossiers").headers().firstValue("Location")).contains("/sign-in");
        Browser again = served.browser();
        assertThat(again.get("/link/" + link).body()).contains("<svg class=\"qr\"", "otpauth://totp/Lexgap:drafter");
        again.follow(again.post("/link/" + link, chosen("drafter", served.codeOfLink(link, "drafter"))));
        assertThat(served.signedIn("drafter").get("/account").body()).contains("Full drafter");
        assertThat(root.get("/audit").body()).contains("recovery link made", "password and second factor chosen");
    }

    @Test
    void whoLeftHandsOverAndComesBackByALink() {
        Browser drafter = served.signedIn("drafter");
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
        assertThat(root.get(person("drafter")).body()).contains("Full second").doesNotContain("Full stranger");
        HttpResponse<String> bad = root.post(person("drafter") + "/hand-over", Map.of("to", id("stranger")));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("another active user of the same role and team");
        HttpResponse<String> done =
                root.follow(root.post(person("drafter") + "/hand-over", Map.of("to", id("second"))));
        assertThat(done.body()).contains("The work is handed over", "Full second", "deactivated");
        assertThat(served.signedIn("second").get("/dossiers/XAA").body())
                .contains("Full drafter (handed over to Full second)");
        String link = link(root.post(person("drafter") + "/reactivate", Map.of()));
        assertThat(served.browser().get("/link/" + link).body()).contains("Full drafter");
    }

    @Test
    void nobodyIsDeactivatedByOneClick() {
        Browser drafter = served.signedIn("drafter");
        assertThat(root.get("/people").body()).doesNotContain("action=\"" + person("drafter"));
        assertThat(root.get(person("drafter") + "/deactivate?lang=ru").body())
                .contains("Ключи доступа пользователя перестают действовать", "передать работу коллеге");
        root.get(person("drafter") + "/deactivate?lang=en");
        HttpResponse<String> unsure = root.post(person("drafter") + "/deactivate", Map.of());
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("Tick that the person is to be deactivated");
        assertThat(drafter.get("/account").statusCode()).isEqualTo(200);
        HttpResponse<String> last = root.post(person("root") + "/deactivate", Map.of("sure", "yes"));
        assertThat(last.statusCode()).isEqualTo(409);
        assertThat(last.body()).contains("This is the last administrator");
        root.follow(root.post(person("drafter") + "/deactivate", Map.of("sure", "yes")));
        assertThat(drafter.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsMovedBelongsToTheOtherTeam() {
        root.get(person("stranger"));
        HttpResponse<String> wrong = root.post(person("stranger") + "/move", Map.of("role", "DRAFTER", "state", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("name the state");
        HttpResponse<String> moved =
                root.follow(root.post(person("stranger") + "/move", Map.of("role", "REVIEWER", "state", "XAC")));
        assertThat(moved.body()).contains("Role and team are changed", "reviewer", "XAC");
        root.get(person("officer"));
        HttpResponse<String> unknown = root.post(person("officer") + "/move", Map.of("role", "KING"));
        assertThat(unknown.statusCode()).isEqualTo(400);
    }

    @Test
    void thePresentPasswordIsAskedForBeforeAnother() {
        Browser here = served.signedIn("drafter");
        Browser there = served.signedIn("drafter");
        here.get("/account");
        HttpResponse<String> wrong = here.post("/account/password", passwords("not-this-one", "another-lantern-9"));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("Name, password or code is wrong");
        HttpResponse<String> weak =
                here.post("/account/password", passwords(Served.PASSWORD + "drafter", "qwerty123456"));
        assertThat(weak.statusCode()).isEqualTo(422);
        HttpResponse<String> done = here.follow(
                here.post("/account/password", passwords(Served.PASSWORD + "drafter", "another-lantern-9")));
        assertThat(done.body()).contains("Your password is changed");
        assertThat(there.get("/account").headers().firstValue("Location")).contains("/sign-in");
    }

    @Test
    void aSecondFactorIsChangedByPresentPasswordAndBothCodes() {
        Browser drafter = served.signedIn("drafter");
        String page = drafter.get("/account/factor").body();
        assertThat(page).contains("<svg class=\"qr\"").doesNotContain("style=", "<script>");
        Matcher offered = OFFER.matcher(page);
        assertThat(offered.find()).isTrue();
        FactorSecret factor = served.offered(drafter, offered.group(1));
        HttpResponse<String> wrong = drafter.post(
                "/account/factor",
                Map.of("offer", offered.group(1), "present", "no", "presentCode", served.code("drafter"), "code", "1"));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains(factor.text().substring(0, 4));
        HttpResponse<String> strange = drafter.post(
                "/account/factor", Map.of("offer", "AAAA", "present", "no", "presentCode", "1", "code", "1"));
        assertThat(strange.statusCode()).isEqualTo(422);
        String present = served.code("drafter");
        HttpResponse<String> done = drafter.follow(drafter.post(
                "/account/factor",
                Map.of(
                        "offer",
                        offered.group(1),
                        "present",
                        Served.PASSWORD + "drafter",
                        "presentCode",
                        present,
                        "code",
                        factor.code(served.now()))));
        assertThat(done.body()).contains("Your second factor is changed");
    }

    @Test
    void otherSessionsAreEndedFromTheAccountPage() {
        Browser here = served.signedIn("drafter");
        Browser there = served.signedIn("drafter");
        assertThat(here.get("/account").body()).contains("all but the one here");
        HttpResponse<String> wrong =
                here.post("/account/sessions/end", Map.of("which", "others", "present", "not-this-one"));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("Name, password or code is wrong");
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
        Map<String, String> others = Map.of("which", "others", "present", Served.PASSWORD + "drafter");
        assertThat(here.follow(here.post("/account/sessions/end", others)).body())
                .contains("All your other sessions are ended")
                .doesNotContain("/account/sessions/end");
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account?lang=ru").body()).contains("Ваша учётная запись", "Вход выполнен только здесь");
    }

    @Test
    void oneSessionIsEndedFromTheAccountPage() {
        Browser here = served.signedIn("drafter");
        Browser there = served.signedIn("drafter");
        Browser elsewhere = served.signedIn("drafter");
        Matcher which = Pattern.compile("name=\"which\" value=\"(\\d+)\"")
                .matcher(here.get("/account").body());
        assertThat(which.find()).isTrue();
        Map<String, String> one = Map.of("which", which.group(1), "present", Served.PASSWORD + "drafter");
        assertThat(which.find()).isTrue();
        assertThat(which.find()).as("here is no choice").isFalse();
        assertThat(here.follow(here.post("/account/sessions/end", one)).body()).contains("That session is ended");
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        assertThat(here.post("/account/sessions/end", one).statusCode()).isEqualTo(404);
        Map<String, String> nonsense = Map.of("which", "x", "present", Served.PASSWORD + "drafter");
        assertThat(here.post("/account/sessions/end", nonsense).statusCode()).isEqualTo(404);
    }

    @Test
    void whoSignsOutLeavesNothingBehind() {
        Browser drafter = served.signedIn("drafter");
        drafter.get("/account");
        HttpResponse<String> out = drafter.post("/sign-out", Map.of());
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(drafter.cookie(Cookies.SESSION)).isEmpty();
    }

    private static Map<String, String> passwords(String present, String wanted) {
        return Map.of("present", present, "password", wanted, "again", wanted);
    }

    private static Map<String, String> chosen(String name, String code) {
        return Map.of("password", Served.PASSWORD + name, "again", Served.PASSWORD + name, "code", code);
    }

    private static String link(HttpResponse<String> answer) {
        Matcher link = LINK.matcher(answer.body());
        assertThat(link.find()).as(answer.body()).isTrue();
        return link.group(1);
    }

    private String person(String name) {
        return "/people/" + id(name);
    }

    private String id(String name) {
        return served.user(name).id();
    }
}
