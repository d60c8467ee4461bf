package org.lexgap.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lexgap.workspace.AttemptRecords.Failures;

/**
 * Makes whoever guesses wait, longer with each failure; kept in the storage, so that no restart forgets it. Failures are
 * forgiven one after the other as time goes by, so that those of a whole house never add up for ever.
 */
final class Throttle {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private Throttle() {}

    /**
     * What failures are counted for.
     *
     * @param free how many failures cost no waiting
     * @param forgiven the time in which one failure is forgiven
     */
    record Counted(String key, int free, Duration forgiven) {

        /** A name from an address: somebody elsewhere who guesses does not keep its owner out. */
        static Counted nameFrom(String name, String peer) {
            return new Counted(Hash.of("name " + name + " from " + peer), 5, Duration.ofHours(1));
        }

        /** A name from anywhere, whether anybody has it or not. */
        static Counted name(String name) {
            return new Counted(Hash.of("name " + name), 50, Duration.ofMinutes(10));
        }

        /** An address on the network, behind which there may be a whole ministry. */
        static Counted peer(String peer) {
            return new Counted(Hash.of("peer " + peer), 25, Duration.ofMinutes(2));
        }

        /** How many failures are left of those that were counted. */
        private int left(Failures failures, Instant now) {
            Duration passed = Duration.between(failures.last(), now);
            // A clock that was set back makes nothing worse.
            long over = passed.isNegative() ? 0 : passed.dividedBy(forgiven);
            return (int) Math.max(0, failures.count() - over);
        }

        private Duration delay(int failures) {
            int over = failures - free;
            if (over <= 0) {
                return Duration.ZERO;
            }
            Duration delay = FIRST.multipliedBy(1L << Math.min(over - 1, Integer.SIZE));
            return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
        }
    }

    /**
     * Goes on if nothing need be waited for.
     *
     * @throws Refused if it must, with the seconds
     */
    static void check(AttemptRecords attempts, List<Counted> keys, Instant now) {
        for (Counted counted : keys) {
            attempts.under(counted.key()).ifPresent(failures -> {
                Duration delay = counted.delay(counted.left(failures, now));
                Duration passed = Duration.between(failures.last(), now);
                // A clock that was set back makes nobody wait longer than the delay.
                if (!delay.isZero() && passed.compareTo(delay) < 0) {
                    Duration left = passed.isNegative() ? delay : delay.minus(passed);
                    throw new Refused(Refused.Reason.TOO_MANY, "workspace.wait", (int) left.toSeconds() + 1);
                }
            });
        }
    }

    static void count(AttemptRecords attempts, List<Counted> keys, Instant now) {
        attempts.forgetBefore(now.minus(FORGOTTEN));
        for (Counted counted : keys) {
            int before = attempts.under(counted.key())
                    .map(failures -> counted.left(failures, now))
                    .orElse(0);
            attempts.keep(new Failures(counted.key(), before + 1, now));
        }
    }
}
