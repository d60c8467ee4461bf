package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.KeptResponses;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.User;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Does once what a program asks for twice under one key, and answers the same. */
final class IdempotencyKeys {

    private static final String KEY = "Idempotency-Key";
    private static final Pattern KEYS = Pattern.compile("[!-~]{1,200}");

    private final KeptResponses kept;
    private final DenialNotes denials;

    IdempotencyKeys(KeptResponses kept, DenialNotes denials) {
        this.kept = kept;
        this.denials = denials;
    }

    /**
     * The answer to a request; where it names a key, the one that was given under it.
     *
     * @param body of the request, which is read already
     */
    ResponseEntity<byte[]> once(HttpServletRequest request, byte[] body, Supplier<ResponseEntity<byte[]>> deed) {
        String key = request.getHeader(KEY);
        if (key == null) {
            return deed.get();
        }
        if (!KEYS.matcher(key).matches()) {
            throw new ApiFault(HttpStatus.BAD_REQUEST, "api.bad-key");
        }
        User user = Visitor.of(request).signedIn();
        Optional<byte[]> before = kept.take(user, key, asked(request, body));
        if (before.isPresent()) {
            return read(before.get());
        }
        ResponseEntity<byte[]> answer = first(request, user, key, deed);
        kept.keep(user, key, written(answer));
        return answer;
    }

    private ResponseEntity<byte[]> first(
            HttpServletRequest request, User user, String key, Supplier<ResponseEntity<byte[]>> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            denials.refused(request, refused);
            return Problem.of(request, refused);
        } catch (ApiFault fault) {
            return Problem.of(request, fault);
        } catch (RuntimeException e) {
            kept.forget(user, key);
            throw e;
        }
    }

    private static String asked(HttpServletRequest request, byte[] body) {
        return String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)),
                String.valueOf(request.getHeader(HttpHeaders.IF_NONE_MATCH)),
                String.valueOf(request.getContentType()),
                Hash.of(body));
    }

    private static byte[] written(ResponseEntity<byte[]> answer) {
        Map<String, Object> headers = new LinkedHashMap<>();
        answer.getHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        byte[] body = answer.getBody() == null ? new byte[0] : answer.getBody();
        return Json.write(Json.object(
                "status",
                answer.getStatusCode().value(),
                "headers",
                headers,
                "body",
                Base64.getEncoder().encodeToString(body)));
    }

    private static ResponseEntity<byte[]> read(byte[] written) {
        Map<?, ?> answer = (Map<?, ?>) Json.read(written);
        HttpHeaders headers = new HttpHeaders();
        ((Map<?, ?>) answer.get("headers")).forEach((name, value) -> headers.set(name.toString(), value.toString()));
        headers.set("Idempotency-Replayed", "true");
        return ResponseEntity.status(((Long) answer.get("status")).intValue())
                .headers(headers)
                .body(Base64.getDecoder().decode(answer.get("body").toString()));
    }
}
