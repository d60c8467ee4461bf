package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by an identity provider, against a small one of this machine. */
class FederatedTest {

    private static final Pattern ONWARD = Pattern.compile("href=\"(http://127[^\"]+/authorize[^\"]+)\"");

    @TempDir
    Path folder;

    private Issuer issuer;
    private Served served;

    @BeforeEach
    void serve() throws IOException, JOSEException {
        issuer = new Issuer();
        served = Served.withPeople(folder, issuer.settings());
    }

    @AfterEach
    void end() {
        assertThat(served.workspace().audit().verifyFromConsole().faults()).isEmpty();
        served.close();
        issuer.close();
    }

    @Test
    void whoHasBoundTheirIdentitySignsInByIt() {
        Browser drafter = served.signedIn("drafter");
        bind(drafter, "drafter", "d-17");
        assertThat(drafter.get("/account?done=provider").body()).contains("You can sign in by", issuer.address());
        Browser later = served.browser();
        assertThat(later.get("/sign-in").body()).contains("/oidc/start");
        HttpResponse<String> in = back(later, "d-17");
        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(in.headers().firstValue("Refresh")).contains("0; url=/");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith(Cookies.SESSION) && cookie.contains("SameSite=Strict"));
        assertThat(later.get("/dossiers").body()).contains("Full drafter");
        assertThat(served.signedIn("root").get("/audit").body())
                .contains("identity of a provider connected", "drafter, " + issuer.address());
        drafter.get("/account");
        drafter.follow(drafter.post("/account/provider/end", Map.of()));
        assertThat(back(served.browser(), "d-17").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyComesInByWhatAProviderSaysAlone() {
        HttpResponse<String> stranger = back(served.browser(), "drafter");
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body()).contains("Nobody here is known by this identity");
        assertThat(stranger.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(Cookies.SESSION));
    }

    @Test
    void anIdentityIsOnePersonsAndEndsWithRecoveryAndDeactivation() {
        bind(served.signedIn("drafter"), "drafter", "d-17");
        Browser second = served.signedIn("second");
        assertThat(boundAs(second, "second", "d-17").statusCode()).isEqualTo(409);
        served.workspace()
                .accounts()
                .recover(served.user("root"), served.user("drafter").id());
        assertThat(back(served.browser(), "d-17").statusCode()).isEqualTo(403);
        bind(second, "second", "d-17");
        served.workspace()
                .accounts()
                .deactivate(served.user("root"), served.user("second").id());
        assertThat(back(served.browser(), "d-17").statusCode()).isEqualTo(403);
    }

    @Test
    void thePresentPasswordIsAskedForBeforeBinding() {
        Browser drafter = served.signedIn("drafter");
        drafter.get("/account");
        assertThat(drafter.post("/account/provider", Map.of("present", "wrong")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aWordThatIsNotForThisSignInIsNotTaken() {
        bind(served.signedIn("drafter"), "drafter", "d-17");
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> all = new HashMap<>();
        all.put("nonce", claims -> claims.claim("nonce", "another"));
        all.put("no nonce", claims -> claims.claim("nonce", null));
        all.put("audience", claims -> claims.audience("another"));
        all.put("issuer", claims -> claims.issuer("http://127.0.0.1:1"));
        all.put(
                "expired",
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))));
        all.put("no end", claims -> claims.expirationTime(null));
        all.put("nobody", claims -> claims.subject(null));
        all.forEach((what, bent) -> {
            issuer.bent = bent;
            assertThat(back(served.browser(), "d-17").statusCode()).as(what).isEqualTo(403);
        });
        issuer.bent = UnaryOperator.identity();
        issuer.forged = true;
        assertThat(back(served.browser(), "d-17").statusCode()).as("forged").isEqualTo(403);
        issuer.forged = false;
        issuer.unsigned = true;
        assertThat(back(served.browser(), "d-17").statusCode()).as("unsigned").isEqualTo(403);
        issuer.unsigned = false;
        assertThat(back(served.browser(), "d-17").statusCode()).as("good").isEqualTo(200);
    }

    @Test
    void anAnswerBelongsToTheBrowserThatAsked() {
        bind(served.signedIn("drafter"), "drafter", "d-17");
        Browser asking = served.browser();
        String answer = issuer.signIn(location(asking), "d-17");
        assertThat(served.browser().get(answer).statusCode()).as("no cookie").isEqualTo(403);
        Browser other = served.browser();
        location(other);
        assertThat(other.get(answer).statusCode()).as("another cookie").isEqualTo(403);
        assertThat(asking.get(answer.replaceFirst("state=[^&]+", "state=x")).statusCode())
                .as("another state")
                .isEqualTo(403);
        // The cookie was taken back with the first answer, good or not.
        assertThat(asking.get(answer).statusCode()).isEqualTo(403);
    }

    @Test
    void whereTheProviderIsAwayPeopleAreToldAndPasswordsWork() {
        issuer.close();
        HttpResponse<String> answer = served.browser().get("/oidc/start");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("does not answer as it must").doesNotContain("Exception");
        assertThat(served.signedIn("drafter").get("/dossiers").statusCode()).isEqualTo(200);
    }

    @Test
    void aProviderWhoseDescriptionNamesAnotherIsNotAsked() {
        for (String other : List.of("/", "0", ".example")) {
            issuer.calledOtherwise = other;
            HttpResponse<String> refused = served.browser().get("/oidc/start");
            assertThat(refused.statusCode()).as(other).isEqualTo(502);
            assertThat(refused.headers().firstValue("Location")).isEmpty();
        }
        issuer.calledOtherwise = "";
        bind(served.signedIn("drafter"), "drafter", "d-17");
        assertThat(back(served.browser(), "d-17").statusCode()).isEqualTo(200);
    }

    @Test
    void aProviderIsNotAskedWhatItIsByEachVisitor() {
        for (int visitors = 0; visitors < 20; visitors++) {
            location(served.browser());
        }
        assertThat(issuer.descriptions).hasValue(1);
    }

    @Test
    void whereAStrengthIsDemandedNothingElseWillDo() {
        Map<String, String> settings = new HashMap<>(issuer.settings());
        settings.put(Provider.STRENGTH, "urn:example:two-factors");
        Served lax = served;
        try (Served strict = Served.withPeople(folder.resolve("strict"), settings)) {
            served = strict;
            issuer.bent = claims -> claims.claim("acr", "urn:example:two-factors");
            bind(strict.signedIn("drafter"), "drafter", "d-17");
            assertThat(location(strict.browser())).contains("acr_values=urn%3Aexample%3Atwo-factors");
            assertThat(back(strict.browser(), "d-17").statusCode())
                    .as("as demanded")
                    .isEqualTo(200);
            Map<String, UnaryOperator<JWTClaimsSet.Builder>> all = new HashMap<>();
            all.put("absent", UnaryOperator.identity());
            all.put("too weak", claims -> claims.claim("acr", "urn:example:password"));
            all.put("empty", claims -> claims.claim("acr", ""));
            all.put("a beginning", claims -> claims.claim("acr", "urn:example:two"));
            all.put("among others", claims -> claims.claim("acr", List.of("urn:example:two-factors")));
            all.put("elsewhere", claims -> claims.claim("amr", "urn:example:two-factors"));
            all.forEach((what, bent) -> {
                issuer.bent = bent;
                HttpResponse<String> refused = back(strict.browser(), "d-17");
                assertThat(refused.statusCode()).as(what).isEqualTo(403);
                assertThat(refused.headers().allValues("Set-Cookie"))
                        .as(what)
                        .noneMatch(cookie -> cookie.startsWith(Cookies.SESSION));
            });
        } finally {
            served = lax;
        }
    }

    @Test
    void aProviderIsNamedWholeAndWithHttps() {
        assertThat(Provider.of(Map.of())).isEmpty();
        for (String missing : issuer.settings().keySet()) {
            Map<String, String> settings = new HashMap<>(issuer.settings());
            settings.remove(missing);
            if (!missing.equals(Provider.ISSUER)) {
                assertThatThrownBy(() -> Provider.of(settings)).hasMessage(missing);
            }
        }
        for (String bad :
                new String[] {"http://idp.example", "ftp://idp.example", "http://127.0.0.1.example/", "https:"}) {
            Map<String, String> settings = new HashMap<>(issuer.settings());
            settings.put(Provider.ISSUER, bad);
            assertThatThrownBy(() -> Provider.of(settings)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void bind(Browser browser, String name, String subject) {
        HttpResponse<String> bound = boundAs(browser, name, subject);
        assertThat(bound.statusCode()).as(bound.body()).isEqualTo(200);
        assertThat(bound.headers().firstValue("Refresh")).contains("0; url=/account?done=provider");
    }

    private HttpResponse<String> boundAs(Browser browser, String name, String subject) {
        browser.get("/account");
        HttpResponse<String> begun = browser.post("/account/provider", Map.of("present", Served.PASSWORD + name));
        Matcher onward = ONWARD.matcher(begun.body());
        assertThat(onward.find()).as(begun.body()).isTrue();
        return browser.get(issuer.signIn(onward.group(1).replace("&amp;", "&"), subject));
    }

    private HttpResponse<String> back(Browser browser, String subject) {
        return browser.get(issuer.signIn(location(browser), subject));
    }

    private static String location(Browser browser) {
        HttpResponse<String> sent = browser.get("/oidc/start");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow();
    }
}
