package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.lexgap.language.Language;

/** Long work tells a person how far it has come, and nobody else. */
class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int asked;

    @Test
    void everyTwoSecondsATerminalIsTold() {
        assertThat(told(true, 0, 1, 2, 3, 4, 4, 5)).isEqualTo("lexgap: 2 of 6 done\nlexgap: 4 of 6 done\n");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void theEndIsNoProgress() {
        assertThat(told(true, 0, 3)).isEmpty();
    }

    @Test
    void nobodyElseIsTold() {
        assertThat(told(false, 0, 10, 20, 30)).isEmpty();
    }

    @Test
    void shortWorkDoesNotEvenAsk() {
        assertThat(told(true, 0, 0, 1, 1)).isEmpty();
        assertThat(asked).isZero();
    }

    /** What is said of work that begins at the first of these seconds and ends a step at each of the others. */
    private String told(boolean terminal, int... seconds) {
        Deque<Long> clock = new ArrayDeque<>();
        for (int second : seconds) {
            clock.add(second * 1_000_000_000L);
        }
        PrintStream to = new PrintStream(err, false, StandardCharsets.UTF_8);
        Streams streams = new Streams(InputStream.nullInputStream(), to, to);
        Progress progress = new Progress(streams, Language.EN, seconds.length - 1, clock::remove, () -> {
            asked++;
            return terminal;
        });
        for (int step = 1; step < seconds.length; step++) {
            progress.step();
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
