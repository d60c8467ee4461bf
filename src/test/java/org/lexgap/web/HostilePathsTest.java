package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.workspace.Accounts.Account;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Deed;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;

/**
 * Every route that does something, with each word of its address made to mean something else: whoever asks, nothing is done,
 * nothing but refusals is logged and nothing of the inside is told. The routes are those that the server has registered.
 */
class HostilePathsTest {

    /** As long as the head of a request may be, in characters. */
    private static final int LONGEST = 8 * 1024;

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Dossier OWN = Dossier.ofGovernment(Served.STATE);
    private static final List<String> WHO = List.of("root", "drafter", "reviewer", "officer");

    @TempDir
    static Path folder;

    private static Served served;
    private static final Map<String, Browser> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, Program> PROGRAMS = new LinkedHashMap<>();
    private static Map<String, String> real;
    private static String tag;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        Browser drafter = served.signedIn("drafter");
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
        drafter.get("/dossiers/XAA");
        String waiting = drafter.upload("/dossiers/XAA", 1, "bill.yaml", Samples.doubtful())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        WHO.forEach(name -> {
            BROWSERS.put(name, name.equals("drafter") ? drafter : served.signedIn(name));
            BROWSERS.get(name).get("/account");
            PROGRAMS.put(name, served.program(name));
        });
        String link = served.workspace()
                .accounts()
                .add(served.administrator(), "guest", "Guest Star", Served.PEOPLE.get("reviewer"))
                .link();
        real = Map.of(
                "state",
                "XAA",
                "number",
                "1",
                "hash",
                waiting.replaceAll(".*/", ""),
                "id",
                served.user("second").id(),
                "link",
                link);
        Version version = version();
        tag = '"' + version.tag(version.number()) + '"';
    }

    @AfterAll
    static void end() {
        served.close();
    }

    /** Each is tried in the place of a word, and behind the word that would be right. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "..%2f..%2fetc%2fpasswd",
                "..%5c..%5cetc",
                "%2e%2e",
                "%252e%252e%252f",
                "%2e%2e%2fXAA",
                "%00",
                "%00.html",
                "%0d%0aSet-Cookie:x=y",
                "%09",
                "%20",
                "%C2%A0",
                "%ff",
                "%ed%a0%80",
                "%c0%ae%c0%ae",
                "%E2%80%AEx",
                "%E2%80%8F",
                "%E2%80%8B",
                "%EF%BB%BF",
                "'%20OR%20'1'='1",
                "%3B%20DROP%20TABLE%20versions--",
                "%27%22%5C%60",
                "%25",
                "_",
                "*",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "$%7B7*7%7D",
                "%7B%7B7*7%7D%7D",
                "javascript:alert(1)",
                "-1",
                "99999999999999999999",
                "%2B1",
                "%D9%A1",
                "%EF%BC%91",
                "e0",
                ".0",
                "x",
            })
    void changesNothing(String trick) {
        everyRouteWith(trick);
    }

    @Test
    void noLengthChangesAnything() {
        for (int length : new int[] {256, 5_000, 10_000}) {
            everyRouteWith("9".repeat(length));
            everyRouteWith("A".repeat(length));
        }
    }

    private static void everyRouteWith(String trick) {
        String before = state();
        List<String> faults = new ArrayList<>();
        int tried = 0;
        for (String route : served.routes()) {
            String method = route.substring(0, route.indexOf(' '));
            if (method.isEmpty() || method.equals("GET")) {
                continue;
            }
            for (String path : addresses(route.substring(route.indexOf(' ') + 1), trick)) {
                for (String name : WHO) {
                    tried++;
                    answered(name, method, path).ifPresent(answer -> {
                        if (!isRefusal(answer.statusCode())) {
                            faults.add(answer.statusCode() + " " + name + " " + method + " " + path);
                        }
                        Harmless.page(answer);
                    });
                }
            }
        }
        assertThat(tried).as("the routes are found").isGreaterThan(100);
        assertThat(faults).isEmpty();
        assertThat(state()).isEqualTo(before);
        assertThat(rows().filter(HostilePathsTest::isOfRefusals))
                .as("a refusal names the route and nothing that was typed")
                .isNotEmpty()
                .allMatch(row ->
                        served.routes().stream().anyMatch(route -> row.subject().startsWith(route)));
    }

    /** The answer; none where the server ended a connection on which the head of a request did not end. */
    private static Optional<HttpResponse<String>> answered(String name, String method, String path) {
        try {
            return Optional.of(asked(name, method, path));
        } catch (AssertionError e) {
            if (path.length() > LONGEST && e.getCause() instanceof IOException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** An address for each of its variables, with the trick in its place and behind it, the others being right. */
    private static List<String> addresses(String pattern, String trick) {
        List<String> addresses = new ArrayList<>();
        List<String> names =
                VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
        for (String tricked : names) {
            for (String written : List.of(trick, real(tricked, pattern) + trick)) {
                addresses.add(VARIABLE.matcher(pattern).replaceAll((MatchResult found) -> {
                    String name = found.group(1);
                    return Matcher.quoteReplacement(name.equals(tricked) ? written : real(name, pattern));
                }));
            }
        }
        return addresses;
    }

    private static String real(String name, String pattern) {
        return pattern.contains("/tokens/") ? "1" : real.get(name);
    }

    /** A request in which all is right but the address. */
    private static HttpResponse<String> asked(String name, String method, String path) {
        if (path.startsWith(Api.ROOT)) {
            Program program = PROGRAMS.get(name);
            String within = path.substring(Api.ROOT.length());
            if (method.equals("DELETE")) {
                return program.delete(within);
            }
            if (within.startsWith("/people")) {
                return program.post(within, Json.object(within.endsWith("hand-over") ? "to" : "role", "reviewer"));
            }
            return program.post(within, Samples.amended(), "Content-Type", "application/yaml", "If-Match", tag);
        }
        Browser browser = BROWSERS.get(name);
        if (Pattern.matches("/dossiers/[^/]*", path)) {
            return browser.upload(path, 1, "law.yaml", Samples.amended());
        }
        Map<String, String> fields = Map.of(
                "current", "1",
                "accepted", "1",
                "to", served.user("drafter").id(),
                "role", "REVIEWER",
                "state", "XAB",
                "password", Served.PASSWORD + "new",
                "again", Served.PASSWORD + "new",
                "code", "000000");
        return browser.post(path, fields);
    }

    private static boolean isRefusal(int status) {
        return List.of(400, 403, 404, 405, 422).contains(status);
    }

    private static Version version() {
        return served.workspace()
                .dossiers()
                .versions(served.user("drafter"), OWN)
                .get(0);
    }

    private static Stream<AuditRow> rows() {
        return served.workspace().audit().rows(served.administrator(), 1, 100_000).stream();
    }

    private static boolean isOfRefusals(AuditRow row) {
        return row.what().equals(Deed.REQUEST_REFUSED.code()) || row.what().equals(Deed.REQUESTS_REFUSED.code());
    }

    /** All that could have changed, the log included but for what it tells of refusals. */
    private static String state() {
        User root = served.administrator();
        User drafter = served.user("drafter");
        List<Object> all = new ArrayList<>();
        all.add(served.workspace().dossiers().versions(drafter, OWN));
        all.add(served.workspace().accounts().all(root).stream()
                .map(Account::toString)
                .toList());
        all.add(rows().filter(row -> !isOfRefusals(row)).toList());
        all.add(served.workspace().links().invitation(real.get("link")).isPresent());
        all.add(served.workspace().waiting().of(drafter, OWN, real.get("hash")).fileName());
        WHO.forEach(name -> all.add(PROGRAMS.get(name).get("/tokens").body()));
        assertThat(BROWSERS.get("drafter").get("/account").statusCode()).isEqualTo(200);
        return all.toString();
    }
}
