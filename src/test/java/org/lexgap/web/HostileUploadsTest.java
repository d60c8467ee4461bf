package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.process.HostileFile;
import org.lexgap.process.RowsTold;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.User;

/** Files and addresses that mean harm, sent by a drafter: each is refused in time and in words, and nothing is stored. */
class HostileUploadsTest {

    private static final Duration IN_TIME = Duration.ofSeconds(2);
    private static final Dossier OWN = Dossier.ofGovernment(Served.STATE);
    private static final Pattern ANNOTATED = Pattern.compile("href=\"(/dossiers/XAA/waiting/[0-9a-f]+/annotated)\"");

    @RegisterExtension
    private static final RowsTold ROWS = new RowsTold("hostile-web.md");

    @TempDir
    static Path folder;

    private static Served served;
    private static Browser drafter;
    private static User user;
    private static Program program;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        drafter = served.signedIn("drafter");
        user = served.user("drafter");
        program = served.program("drafter");
        drafter.get("/dossiers/XAA");
        drafter.upload("/dossiers/XAA", 0, "warm.xlsx", Samples.unfilled());
        served.workspace().waiting().forget(user);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @AfterEach
    void nothingIsStoredAndTheServerIsWell() {
        assertThat(served.workspace().dossiers().versions(user, OWN)).isEmpty();
        assertThat(served.browser().get("/health").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.lexgap.process.HostileFile#summaries")
    void isRefused(HostileFile hostile) {
        byte[] content = hostile.content().get();
        Map<Long, Long> before = worked();
        HttpResponse<String> answer = drafter.upload("/dossiers/XAA", 0, hostile.name(), content);
        assertThat(since(before)).isLessThan(IN_TIME);
        Harmless.page(answer);
        assertThat(answer.statusCode()).isIn(413, 422);
        String read = Harmless.read(answer.body());
        if (content.length > 10 * 1024 * 1024) {
            assertThat(read).contains("The file is too large: 10 MB at most. Nothing was stored.");
        } else {
            String code = hostile.says().replaceFirst(":.*", "");
            String words = hostile.says().substring(code.length()).replaceFirst("^: ?", "");
            String place = hostile.place().replaceAll("^'(.*)'!", "$1, ");
            assertThat(read).contains(hostile.name() + " was not taken", "Nothing was stored");
            assertThat(read.lines()).anyMatch(line -> line.startsWith(place + words) && line.endsWith(" " + code));
        }
        Matcher annotated = ANNOTATED.matcher(answer.body());
        if (annotated.find()) {
            isKeptToBeMarkedAlone(annotated.group(1));
        }
        String hash = Hash.of(content);
        assertThatThrownBy(() -> served.workspace().waiting().of(user, OWN, hash))
                .isInstanceOf(Refused.class);
    }

    /** A workbook with errors in its cells waits to be taken away with them marked; nothing makes it a version. */
    private static void isKeptToBeMarkedAlone(String address) {
        HttpResponse<byte[]> marked = drafter.file(address);
        // What was made with a program of one's own may be more than a workbook can be written from.
        assertThat(marked.statusCode()).isIn(200, 422);
        Harmless.answer(marked.headers(), "");
        HttpResponse<String> accepted = drafter.post(address.replace("/annotated", ""), Map.of("accepted", "0"));
        assertThat(accepted.statusCode()).isEqualTo(422);
        served.workspace().waiting().forget(user);
    }

    @ParameterizedTest(name = "a file named {0}")
    @ValueSource(strings = {"a\u0000.yaml", "..", ".", "../", "..\\..\\", "C:\\", "a\u0007.yaml", "\u2028.yaml", ""})
    void aNameThatIsNone(String name) {
        isRefusedUnder(name, Samples.good(), 400, 422);
    }

    @Test
    @DisplayName("a file with a name of 5,000 letters")
    void aNameWithoutEnd() {
        isRefusedUnder("a".repeat(5_000) + ".yaml", Samples.good(), 400, 422);
    }

    @ParameterizedTest(name = "a file named {0}: the folders are not looked at")
    @ValueSource(
            strings = {"../../law.yaml", "..\\..\\law.yaml", "/etc/law.yaml", "C:\\law.yaml", "file:///etc/law.yaml"})
    void aNameThatLeadsElsewhere(String name) {
        byte[] other = new String(Samples.good(), StandardCharsets.UTF_8)
                .replace("state: XAA", "state: XAB")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Harmless.read(isRefusedUnder(name, other, 422).body())).contains("\nlaw.yaml was not taken");
    }

    @ParameterizedTest(name = "addresses with {0}")
    @ValueSource(
            strings = {
                "..%2f..%2fetc%2fpasswd",
                "..%5c..%5cetc",
                "%2e%2e",
                "%252e%252e",
                "..;",
                "%00",
                "XAA%00",
                "%0d%0aSet-Cookie:x=y",
                "%ff",
                "%ed%a0%80",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%3Cscript%3E",
                "$%7B7*7%7D",
                "%7B%7B7*7%7D%7D",
                "%E2%80%AEx",
                "javascript:alert(1)",
                "-1",
                "99999999999999999999"
            })
    void addressesThatLeadElsewhere(String trick) {
        everyAddressWith(trick);
    }

    @Test
    @DisplayName("addresses with 5,000 letters")
    void addressesWithoutEnd() {
        everyAddressWith("a".repeat(5_000));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/dossiers/XAA?of=%00",
                "/dossiers/XAA?of=%ff",
                "/dossiers/XAA?of=..%2f..%2f",
                "/dossiers/XAA?of=%0d%0ax",
                "/dossiers/XAA/compare?first=x",
                "/dossiers/XAA/compare?of=%00",
                "/dossiers?state=..%2f",
                "/dossiers/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/static/../style.css%00",
                "//etc/passwd",
                "/style.css/../../x",
            })
    void wordsThatLeadElsewhere(String address) {
        HttpResponse<String> answer = served.signedIn("observer").get(address);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(303, 499);
        Harmless.page(answer);
    }

    private HttpResponse<String> isRefusedUnder(String name, byte[] content, Integer... statuses) {
        HttpResponse<String> answer = drafter.upload("/dossiers/XAA", 0, name, content);
        assertThat(answer.statusCode()).as(answer.body()).isIn((Object[]) statuses);
        Harmless.page(answer);
        drafter.get("/dossiers/XAA");
        return answer;
    }

    private static void everyAddressWith(String trick) {
        List<String> addresses = served.routes().stream()
                .filter(route -> route.startsWith("GET") && route.contains("{"))
                .map(route ->
                        route.substring(route.indexOf(' ') + 1).replaceAll("\\{\\w+}", Matcher.quoteReplacement(trick)))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(10);
        List<String> faults = new ArrayList<>();
        for (String address : addresses) {
            HttpResponse<String> answer = address.startsWith(Api.ROOT)
                    ? program.get(address.substring(Api.ROOT.length()))
                    : drafter.get(address);
            // Dots fold an address to another one, which is answered as it is.
            boolean folded = trick.equals("%2e%2e") || trick.equals("..;");
            if (answer.statusCode() >= 500 || answer.statusCode() < 400 && !folded) {
                faults.add(answer.statusCode() + " " + address);
            }
            Harmless.page(answer);
        }
        assertThat(faults).isEmpty();
    }

    /** Of the threads that answer requests, in nanoseconds of the processor's. */
    private static Map<Long, Long> worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Long, Long> worked = new HashMap<>();
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("-exec-"))
                .forEach(thread -> worked.put(thread.getThreadId(), threads.getThreadCpuTime(thread.getThreadId())));
        assertThat(worked).isNotEmpty();
        return worked;
    }

    private static Duration since(Map<Long, Long> before) {
        return Duration.ofNanos(worked().entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum());
    }
}
