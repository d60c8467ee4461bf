package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What proxies say of who asks is believed of those that were named, and of nobody else. */
class ForwardedTest {

    private static final Pattern KEY = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nobodyIsBelievedUnlessNamed() throws IOException, InterruptedException {
        for (List<String> proxies : List.<List<String>>of(List.of(), List.of("192.0.2.1", "127.0.0.11"))) {
            try (Served served = Served.withPeople(folder.resolve("of" + proxies.size()), proxies)) {
                HttpResponse<String> page = asked(served, "198.51.100.7");
                assertThat(page.headers().allValues("Set-Cookie"))
                        .isNotEmpty()
                        .allMatch(cookie -> !cookie.contains("Secure") && !cookie.contains("__Host-"));
                assertThat(page.headers().firstValue("Strict-Transport-Security"))
                        .isEmpty();
                assertThat(made(served)).startsWith("http://127.0.0.1");
                // Whatever they say, the attempts come from one address.
                assertThat(statuses(served, 27)).contains(429);
            }
        }
    }

    @Test
    void aNamedProxyIsBelieved() throws IOException, InterruptedException {
        try (Served served = Served.withPeople(folder, List.of("127.0.0.1"))) {
            HttpResponse<String> page = asked(served, "198.51.100.7");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("Secure"));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(made(served)).startsWith("https://lexgap.example/link/");
            assertThat(statuses(served, 27)).doesNotContain(429);
        }
    }

    /** The link of somebody added through a proxy. */
    private String made(Served served) throws IOException, InterruptedException {
        Program root = served.program("root");
        HttpResponse<String> added = root.post(
                "/people",
                Json.object("name", "dora", "fullName", "Dora", "role", "drafter", "state", "XAA"),
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "lexgap.example",
                "X-Forwarded-For",
                "198.51.100.7");
        return Program.object(added).get("link").toString();
    }

    /** What so many wrong attempts with a name each, said to come from an address each, are answered. */
    private List<Integer> statuses(Served served, int attempts) throws IOException, InterruptedException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < attempts; i++) {
            HttpResponse<String> page = asked(served, "198.51.100." + i);
            Matcher key = KEY.matcher(page.body());
            assertThat(key.find()).isTrue();
            String cookie =
                    page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
            String form = "form=" + key.group(1) + "&name=name" + i + "&password=wrong";
            statuses.add(client.send(
                            through(served, "198.51.100." + i)
                                    .header("Cookie", cookie)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode());
        }
        return statuses;
    }

    private HttpResponse<String> asked(Served served, String from) throws IOException, InterruptedException {
        return client.send(through(served, from).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder through(Served served, String from) {
        return HttpRequest.newBuilder(URI.create(served.root() + "/sign-in"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "lexgap.example")
                .header("X-Forwarded-For", from)
                .header("Forwarded", "for=" + from + ";proto=https;host=lexgap.example");
    }
}
