package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.lexgap.process.HostileText;

/** What holds for every answer, whatever somebody sent: nothing of theirs runs, and nothing of the inside is told. */
final class Harmless {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>");
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|Stack ?[Tt]race|\\tat |\\b(?:org\\.(?:springframework|apache|lexgap|h2|drools|mvel)|jakarta\\.|java\\.(?:util|io)|"
                    + "gg\\.jte|com\\.fasterxml|tools\\.jackson)");

    private Harmless() {}

    /** The words that a reader of the page sees. */
    static String read(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** A page of ours that runs nothing but ours. */
    static void page(HttpResponse<String> answer) {
        answer(answer.headers(), answer.body());
        assertThat(answer.body().replaceAll("<script src=\"/(?:htmx|lexgap)\\.js\" defer></script>", ""))
                .doesNotContainIgnoringCase("<script", "<img", "<%", "=\"javascript:");
        assertThat(HostileText.UNSEEN.codePoints())
                .noneMatch(unseen -> read(answer.body()).indexOf(unseen) >= 0);
    }

    /** Any answer, be it a page, a problem or a file. */
    static void answer(HttpHeaders headers, String body) {
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(body).doesNotContainPattern(INSIDE);
    }
}
