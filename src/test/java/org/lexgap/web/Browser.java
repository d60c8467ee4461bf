package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser: keeps cookies, fills in forms as they stand on the page last seen, follows where it is sent. */
final class Browser {

    private static final Pattern KEY = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----of-this-test";

    private final String root;
    private final String language;
    private final CookieManager cookies;
    private final HttpClient client;
    private String formKey = "";

    Browser(String root, String language) {
        this(root, language, new CookieManager());
    }

    private Browser(String root, String language, CookieManager cookies) {
        this.root = root;
        this.language = language;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .proxy(HttpClient.Builder.NO_PROXY)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The same browser, with its cookies, at another server behind the same name. */
    Browser at(String otherRoot) {
        return new Browser(otherRoot, language, cookies);
    }

    /** The same browser with a cookie it was given another time. */
    Browser with(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(root), cookie);
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** A file to take away. */
    HttpResponse<byte[]> file(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** The page to which another led. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return get(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Sends a form with its key. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return postAs(formKey, path, fields);
    }

    /** Sends a form with whatever key. */
    HttpResponse<String> postAs(String key, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "form=" + key + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a file. */
    HttpResponse<String> upload(String path, int base, String fileName, byte[] content) {
        String head = part("form") + formKey + "\r\n" + part("base") + base + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .build());
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path))
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest request) {
        HttpResponse<String> answer = send(request, BodyHandlers.ofString());
        Matcher key = KEY.matcher(answer.body());
        if (key.find()) {
            formKey = key.group(1);
        }
        return answer;
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
