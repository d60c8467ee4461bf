package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What a program sends along. */
final class Body {

    private static final int LARGEST_FORM = 64 * 1024;

    private Body() {}

    /**
     * All of it.
     *
     * @param largest in bytes
     * @throws ApiFault if it is larger
     */
    static byte[] bytes(HttpServletRequest request, int largest) {
        if (request.getContentLengthLong() > largest) {
            throw new ApiFault(HttpStatus.CONTENT_TOO_LARGE, "api.too-large", largest);
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new ApiFault(HttpStatus.CONTENT_TOO_LARGE, "api.too-large", largest);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small one. */
    static byte[] small(HttpServletRequest request) {
        return bytes(request, LARGEST_FORM);
    }

    /**
     * The texts of a JSON object, by name; nulls are left out.
     *
     * @param names those it may have
     * @throws ApiFault if it is something else
     */
    static Map<String, String> fields(HttpServletRequest request, byte[] body, List<String> names) {
        if (!type(request).isCompatibleWith(MediaType.APPLICATION_JSON)) {
            throw new ApiFault(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.json-needed");
        }
        Object value;
        try {
            value = Json.read(body);
        } catch (JacksonException e) {
            // Where nothing was read there is no place.
            Optional<TokenStreamLocation> at = Optional.ofNullable(e.getLocation());
            throw new ApiFault(
                    HttpStatus.BAD_REQUEST,
                    "api.no-json",
                    String.valueOf(at.map(TokenStreamLocation::getLineNr).orElse(1)),
                    String.valueOf(at.map(TokenStreamLocation::getColumnNr).orElse(1)));
        }
        if (!(value instanceof Map<?, ?> object)) {
            throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "api.object-needed");
        }
        Map<String, String> fields = new TreeMap<>();
        object.forEach((name, member) -> {
            if (!names.contains(name)) {
                throw new ApiFault(
                        HttpStatus.UNPROCESSABLE_CONTENT, "api.unknown-field", name, String.join(", ", names));
            }
            if (member != null && !(member instanceof String)) {
                throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "api.text-needed", name);
            }
            Optional.ofNullable((String) member).ifPresent(text -> fields.put(name.toString(), text));
        });
        return fields;
    }

    /**
     * One of the fields.
     *
     * @throws ApiFault if it is not there
     */
    static String required(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "api.missing-field", name));
    }

    static MediaType type(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType())
                    .map(MediaType::parseMediaType)
                    .orElse(MediaType.APPLICATION_OCTET_STREAM);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
