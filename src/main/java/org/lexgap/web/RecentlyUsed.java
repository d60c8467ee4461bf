package org.lexgap.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was made lately, kept until as much was asked for since; may be asked by many at once. */
final class RecentlyUsed<K, V> {

    private final Map<K, V> kept;

    /** Keeps no more than so many. */
    RecentlyUsed(int most) {
        this.kept = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept under the key, or what is made for it now. Two who ask at once may make it twice. */
    V of(K key, Function<K, V> make) {
        V known;
        synchronized (kept) {
            known = kept.get(key);
        }
        if (known != null) {
            return known;
        }
        // Not while others wait: it takes long.
        V made = make.apply(key);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }
}
