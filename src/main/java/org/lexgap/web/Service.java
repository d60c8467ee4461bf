package org.lexgap.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.Workspace;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is no page: the style of all pages, and whether the server is well. */
@Controller
class Service {

    private static final String STYLE = "style.css";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Workspace workspace;
    private final byte[] style;

    Service(Workspace workspace) throws IOException {
        this.workspace = workspace;
        try (InputStream in = Service.class.getResourceAsStream(STYLE)) {
            this.style = in.readAllBytes();
        }
    }

    @Open
    @GetMapping("/style.css")
    ResponseEntity<byte[]> style() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(AN_HOUR))
                .body(style);
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

    private static ResponseEntity<byte[]> said(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .body(word.getBytes(StandardCharsets.UTF_8));
    }
}
