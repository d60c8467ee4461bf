package org.lexgap.web;

import java.nio.charset.StandardCharsets;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One word for whoever watches the machine: whether the database answers. */
@Controller
class Health {

    private final Workspace workspace;

    Health(Workspace workspace) {
        this.workspace = workspace;
    }

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
