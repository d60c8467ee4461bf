package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.web.ApiSchemas.checked;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens, by which programs come. */
class ApiTokensTest {

    private static final Pattern TOKEN = Pattern.compile("lexgap_[A-Za-z0-9_-]{43}");

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
    void aTokenIsMadeOnTheAccountPageShownOnceAndRevoked() {
        Browser reviewer = served.signedIn("reviewer");
        reviewer.get("/account/tokens");
        Map<String, String> wanted =
                Map.of("label", "nightly <run>", "days", "30", "present", Served.PASSWORD + "reviewer");
        HttpResponse<String> made = reviewer.post("/account/tokens", wanted);
        Matcher token = TOKEN.matcher(made.body());
        assertThat(token.find()).as(made.body()).isTrue();
        assertThat(made.body()).contains("nightly &lt;run&gt;").doesNotContain("<run>");
        Program program = new Program(served.root(), token.group());
        assertThat(checked(program.get("/me"), 200, "Person").get("name")).isEqualTo("reviewer");
        assertThat(reviewer.get("/account/tokens").body()).doesNotContain(token.group());
        Map<?, ?> listed = checked(program.get("/tokens"), 200, "TokenList");
        Object number = ((Map<?, ?>) ((List<?>) listed.get("items")).get(0)).get("number");
        HttpResponse<String> revoked =
                reviewer.follow(reviewer.post("/account/tokens/" + number + "/revoke", Map.of()));
        assertThat(revoked.body()).contains("The token is revoked");
        assertThat(program.get("/me").statusCode()).isEqualTo(401);
        Program other = served.program("reviewer");
        Object own = ((Map<?, ?>) Program.items(other.get("/tokens")).get(0)).get("number");
        assertThat(other.delete("/tokens/" + own).statusCode()).isEqualTo(204);
        assertThat(other.get("/me").statusCode()).isEqualTo(401);
        assertThat(served.signedIn("root").get("/audit").body()).contains("token made", "token revoked");
    }

    @Test
    void aTokenEndsWithTheRightsOfItsOwner() {
        Program officer = served.program("officer");
        assertThat(officer.get("/overview").statusCode()).isEqualTo(200);
        served.workspace()
                .accounts()
                .deactivate(served.user("root"), served.user("officer").id());
        assertThat(officer.get("/overview").statusCode()).isEqualTo(401);
    }

    @Test
    void aCursorHoldsAlsoWhenItsTokenIsGone() {
        var user = served.user("drafter");
        for (String label : List.of("one", "two", "three")) {
            served.workspace().ownAccount().makeToken(user, label, 30, Served.PASSWORD + "drafter", "");
        }
        Map<?, ?> part = checked(drafter.get("/tokens?limit=2"), 200, "TokenList");
        String next = part.get("next").toString();
        served.workspace().ownAccount().revokeToken(user, Long.parseLong(next));
        List<?> rest = Program.items(drafter.get("/tokens?limit=2&cursor=" + next));
        assertThat(rest).hasSize(2).asString().contains("label=two", "label=three");
    }
}
