package org.lexgap.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A part of a list, for programs: what comes after the cursor, and the cursor for what comes after that. */
final class Listing {

    private static final int LONGEST = 200;

    private Listing() {}

    /**
     * A part of a list that only ever grows.
     *
     * @param key names an item within the list, for ever
     * @param cursor as an earlier part gave it; none for the first part
     */
    static <T> ResponseEntity<byte[]> of(
            List<T> all, Function<T, String> key, Optional<String> cursor, int limit, Function<T, Object> shape) {
        checkLimit(limit);
        int from = cursor.map(given -> after(all, key, given)).orElse(0);
        List<T> part = all.subList(from, Math.min(all.size(), from + limit));
        Optional<String> next = from + part.size() < all.size()
                ? Optional.of(encoded(key.apply(part.get(part.size() - 1))))
                : Optional.empty();
        return of(part.stream().map(shape).toList(), next);
    }

    /**
     * A part of a list whose items may go.
     *
     * @param all by number, upwards
     * @param number of an item, which no other ever has
     * @param cursor as an earlier part gave it; none for the first part
     */
    static <T> ResponseEntity<byte[]> ofNumbered(
            List<T> all, ToLongFunction<T> number, Optional<Long> cursor, int limit, Function<T, Object> shape) {
        checkLimit(limit);
        List<T> after = all.stream()
                .filter(item -> cursor.isEmpty() || number.applyAsLong(item) > cursor.get())
                .toList();
        List<T> part = after.subList(0, Math.min(limit, after.size()));
        Optional<String> next = part.size() < after.size()
                ? Optional.of(String.valueOf(number.applyAsLong(part.get(part.size() - 1))))
                : Optional.empty();
        return of(part.stream().map(shape).toList(), next);
    }

    /** A part that was found by its own means. */
    static ResponseEntity<byte[]> of(List<Object> items, Optional<String> next) {
        return data(Json.object("items", items, "next", next));
    }

    /** An object. */
    static ResponseEntity<byte[]> data(Object object) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Json.write(object));
    }

    static void checkLimit(int limit) {
        if (limit < 1 || limit > LONGEST) {
            throw new ApiFault(HttpStatus.BAD_REQUEST, "api.bad-limit", LONGEST);
        }
    }

    private static <T> int after(List<T> all, Function<T, String> key, String cursor) {
        for (int i = 0; i < all.size(); i++) {
            if (encoded(key.apply(all.get(i))).equals(cursor)) {
                return i + 1;
            }
        }
        throw new ApiFault(HttpStatus.BAD_REQUEST, "api.bad-cursor");
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
