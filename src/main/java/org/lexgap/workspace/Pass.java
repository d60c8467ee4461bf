package org.lexgap.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A secret that lets somebody in. It is shown once; only its hash is kept.
 *
 * @param hash of the secret
 * @param user the id of whom it lets in; none for the set-up link
 * @param label what its owner calls it
 * @param seen when it was last used
 * @param sequence of the audit row that tells of its making; names it to its owner
 * @param factor the secret, sealed, of the second factor that comes with a link
 */
public record Pass(
        String hash,
        Kind kind,
        Optional<String> user,
        String label,
        Instant issued,
        Instant expires,
        Instant seen,
        long sequence,
        Optional<byte[]> factor) {

    /** What it is for. */
    public enum Kind {
        /** One-time link by which the first administrator comes in. */
        SET_UP(Duration.ofDays(1)),
        /** One-time link by which a new user comes in. */
        INVITATION(Duration.ofDays(7)),
        /** One-time link for a user who lost password or second factor. */
        RECOVERY(Duration.ofDays(1)),
        /** Somebody who goes to an identity provider and comes back. */
        BINDING(Duration.ofMinutes(10)),
        /** Somebody who is signed in. */
        SESSION(Duration.ofHours(12)),
        /** For a program that acts for a user. */
        TOKEN(Duration.ofDays(366));

        private final Duration longest;

        Kind(Duration longest) {
            this.longest = longest;
        }

        /** How long it lasts at most. */
        public Duration longest() {
            return longest;
        }

        /** Whether it is used once, to choose a password. */
        public boolean isLink() {
            return this == SET_UP || this == INVITATION || this == RECOVERY;
        }
    }

    /** How long somebody who is signed in may do nothing. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** A clock that was set back may not lengthen a pass, but machines differ by a little. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** A new one, which lasts as long as its kind may. */
    static Pass of(String secret, Kind kind, Optional<User> user, String label, Optional<byte[]> factor, Step step) {
        Instant now = step.now();
        return new Pass(
                Hash.of(secret),
                kind,
                user.map(User::id),
                label,
                now,
                now.plus(kind.longest()),
                now,
                step.sequence(),
                factor);
    }

    /** The same with an earlier end. */
    Pass until(Instant end) {
        return new Pass(hash, kind, user, label, issued, end, seen, sequence, factor);
    }

    /** Whether it lets in now. */
    boolean isValid(Instant now) {
        boolean idle = kind == Kind.SESSION && seen.plus(IDLE).isBefore(now);
        return now.isBefore(expires) && !now.isBefore(issued.minus(CLOCKS_DIFFER)) && !idle;
    }
}
