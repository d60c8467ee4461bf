package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.Refused.Reason;

/** Who guesses waits; who has forgotten their glasses does not keep a ministry waiting. */
abstract class GuessingContract extends WorkspaceContract {

    @Test
    void whoGuessesWaitsLongerAndLongerAlsoAfterARestart() {
        for (int i = 0; i < 6; i++) {
            assertRefused(Reason.FORBIDDEN, () -> attempt("wrong"));
        }
        long rows = rows();
        reopen();
        assertRefused(Reason.TOO_MANY, () -> attempt(Cast.PASSWORD + "dina"));
        assertThat(rows()).as("a refused attempt leaves no row").isEqualTo(rows);
        clock.pass(Duration.ofSeconds(31));
        assertRefused(Reason.FORBIDDEN, () -> attempt("wrong"));
        clock.pass(Duration.ofSeconds(31));
        assertRefused(Reason.TOO_MANY, () -> attempt(Cast.PASSWORD + "dina"));
        clock.pass(Duration.ofSeconds(31));
        cast.signIn("dina");
        for (int i = 0; i < 5; i++) {
            assertRefused(Reason.FORBIDDEN, () -> attempt("wrong"));
        }
        cast.signIn("dina");
    }

    private void attempt(String password) {
        from("192.0.2.1", password);
    }

    @Test
    void manyNamesFromOneAddressAreCountedTogether() {
        for (int i = 0; i < 26; i++) {
            String name = "name" + i;
            assertRefused(Reason.FORBIDDEN, () -> workspace.signIns().in(name, "wrong", "", "192.0.2.7"));
        }
        assertRefused(Reason.TOO_MANY, () -> workspace.signIns().in("new", "wrong", "", "192.0.2.7"));
        assertRefused(Reason.FORBIDDEN, () -> workspace.signIns().in("new", "wrong", "", "192.0.2.8"));
    }

    @Test
    void whoGuessesElsewhereKeepsNobodyOutUntilManyDo() {
        for (int i = 0; i < 6; i++) {
            assertRefused(Reason.FORBIDDEN, () -> from("192.0.2.7", "wrong"));
        }
        assertRefused(Reason.TOO_MANY, () -> from("192.0.2.7", "wrong"));
        workspace.signIns().in("dina", Cast.PASSWORD + "dina", cast.code("dina"), "192.0.2.8");
        for (int i = 0; i < 51; i++) {
            String peer = "198.51.100." + i;
            assertRefused(Reason.FORBIDDEN, () -> from(peer, "wrong"));
        }
        assertRefused(Reason.TOO_MANY, () -> from("192.0.2.8", "wrong"));
        clock.pass(Duration.ofMinutes(11));
        cast.signIn("dina");
    }

    @Test
    void mistypingNowAndThenNeverAddsUpForAHouse() {
        for (int i = 0; i < 100; i++) {
            String name = "name" + i;
            assertRefused(Reason.FORBIDDEN, () -> workspace.signIns().in(name, "wrong", "", "192.0.2.7"));
            clock.pass(Duration.ofMinutes(2));
        }
    }

    private void from(String peer, String password) {
        workspace.signIns().in("dina", password, "000000", peer);
    }
}
