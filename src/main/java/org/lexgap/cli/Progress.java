package org.lexgap.cli;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.lexgap.language.Language;
import org.lexgap.language.Message;

/** How far long work has come: told every two seconds on standard error, if that is a terminal, and else never. */
final class Progress {

    private static final long PAUSE_IN_NANOS = 2_000_000_000L;

    private final Streams streams;
    private final Language language;
    private final int total;
    private final LongSupplier clock;
    private final BooleanSupplier terminal;
    private Optional<Boolean> watched = Optional.empty();
    private int done;
    private long told;

    /** @param total how many steps there will be */
    Progress(Streams streams, Language language, int total) {
        this(streams, language, total, System::nanoTime, Terminal::takesErrors);
    }

    /**
     * The same with another clock.
     *
     * @param clock in nanoseconds
     * @param terminal whether a person sees standard error; asked once, and only where the work is long
     */
    Progress(Streams streams, Language language, int total, LongSupplier clock, BooleanSupplier terminal) {
        this.streams = streams;
        this.language = language;
        this.total = total;
        this.clock = clock;
        this.terminal = terminal;
        this.told = clock.getAsLong();
    }

    /** One step more is done. */
    void step() {
        done++;
        long now = clock.getAsLong();
        if (now - told < PAUSE_IN_NANOS || done == total) {
            return;
        }
        told = now;
        watched = watched.or(() -> Optional.of(terminal.getAsBoolean()));
        if (watched.get()) {
            String line = Message.of("cli.progress", String.valueOf(done), String.valueOf(total))
                    .in(language);
            streams.talk(java.util.List.of(line));
        }
    }
}
