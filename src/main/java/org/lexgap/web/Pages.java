package org.lexgap.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Pages as answers to requests. */
final class Pages {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final TemplateEngine templates;

    Pages(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * A page.
     *
     * @param name of the template, without ending
     * @param page what the template shows
     */
    ResponseEntity<byte[]> show(HttpServletRequest request, HttpStatus status, String name, Object page) {
        Visitor visitor = Visitor.of(request);
        Frame frame = new Frame(
                visitor.words(), visitor.user(), visitor.formKey(), request.getRequestURI(), address(request));
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(name + ".jte", Map.of("frame", frame, "page", page), new VisibleHtml(html));
        return ResponseEntity.status(status).contentType(HTML).body(bytes(html));
    }

    ResponseEntity<byte[]> show(HttpServletRequest request, String name, Object page) {
        return show(request, HttpStatus.OK, name, page);
    }

    /** Sends the browser to another page with GET, so that going back or reloading does nothing twice. */
    static ResponseEntity<byte[]> goTo(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** A file to take away. */
    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return attachment(name, type).body(content);
    }

    /** A file to take away, before its content. */
    static ResponseEntity.BodyBuilder attachment(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    /** A part of an address that holds whatever somebody wrote. */
    static String part(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String address(HttpServletRequest request) {
        String kept = Optional.ofNullable(request.getQueryString()).orElse("").replaceAll("(^|&)lang=[^&]*", "");
        String query = kept.startsWith("&") ? kept.substring(1) : kept;
        return "?" + (query.isEmpty() ? "" : query + "&");
    }

    private static byte[] bytes(Utf8ByteOutput html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.getContentLength());
        try {
            html.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
