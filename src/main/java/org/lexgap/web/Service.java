package org.lexgap.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.Workspace;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is no page: style and scripts of all pages, and whether the server is well. */
@Controller
class Service {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Workspace workspace;
    private final byte[] style = resource("style.css");
    private final byte[] own = resource("lexgap.js");
    private final byte[] htmx = resource("/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js");

    Service(Workspace workspace) {
        this.workspace = workspace;
    }

    @Open
    @GetMapping("/style.css")
    ResponseEntity<byte[]> style() {
        return served(CSS, style);
    }

    /** The library that puts a part of an answer into the page, where the browser runs scripts. */
    @Open
    @GetMapping("/htmx.js")
    ResponseEntity<byte[]> htmx() {
        return served(JAVASCRIPT, htmx);
    }

    @Open
    @GetMapping("/lexgap.js")
    ResponseEntity<byte[]> own() {
        return served(JAVASCRIPT, own);
    }

    /** One word for whoever watches the machine: whether the database answers. */
    @Open
    @GetMapping("/health")
    ResponseEntity<byte[]> health() {
        try {
            workspace.accounts().user("");
            return said(HttpStatus.OK, "up\n");
        } catch (Unavailable e) {
            return said(HttpStatus.SERVICE_UNAVAILABLE, "down\n");
        }
    }

    private static ResponseEntity<byte[]> served(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(AN_HOUR))
                .body(content);
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Service.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<byte[]> said(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .body(word.getBytes(StandardCharsets.UTF_8));
    }
}
