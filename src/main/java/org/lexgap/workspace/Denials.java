package org.lexgap.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.lexgap.workspace.AttemptRecords.Failures;

/**
 * Tells the audit log what was refused to people who are signed in: ten rows an hour for each person, the last of which says
 * that more are not written, so that nobody can flood the log.
 */
public final class Denials {

    /** How many rows a person can cause in an hour. */
    static final int MOST = 10;

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Commands commands;

    Denials(Commands commands) {
        this.commands = commands;
    }

    /** Why something was refused. */
    public enum Why {
        /** No role like this person's does it at all. */
        NOT_FOR_ROLE,
        /** A dossier, or something in it, is not this person's to see or to change. */
        NOT_THEIRS,
        /** A form did not come from a page that this person was given. */
        FORM_WITHOUT_KEY;

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Notes that something was refused, unless enough was noted of this person within the hour.
     *
     * @param route the pattern of the address, never the address itself: what somebody typed is not written down
     * @throws Refused if the person was deactivated meanwhile
     */
    public void note(User who, String route, Why why) {
        String key = Hash.of("denied " + who.id());
        // Looked at first without holding the log: whoever is over the limit holds up nobody.
        if (commands.read(records -> counted(records, key, commands.now()))
                .filter(Denials::isEnough)
                .isPresent()) {
            return;
        }
        commands.run(who, step -> {
            Optional<Failures> before = counted(step.records(), key, step.now());
            if (before.filter(Denials::isEnough).isPresent()) {
                return who;
            }
            int count = before.map(Failures::count).orElse(0) + 1;
            Instant since = before.map(Failures::last).orElse(step.now());
            step.records().attempts().keep(new Failures(key, count, since));
            Deed deed = count == MOST ? Deed.REQUESTS_REFUSED : Deed.REQUEST_REFUSED;
            step.done(deed, route + ", " + why.code());
            return who;
        });
    }

    /** What was counted in the hour that goes on; a clock that was set back begins another. */
    private static Optional<Failures> counted(Records records, String key, Instant now) {
        return records.attempts()
                .under(key)
                .filter(known -> Duration.between(known.last(), now).abs().compareTo(AN_HOUR) < 0);
    }

    private static boolean isEnough(Failures counted) {
        return counted.count() >= MOST;
    }
}
