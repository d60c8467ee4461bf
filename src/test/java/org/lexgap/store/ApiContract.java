package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.Deed;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.KeptResponses;
import org.lexgap.workspace.OwnAccount.Token;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Refused.Reason;
import org.lexgap.workspace.Uploaded;

/** What the workspace does for programs. */
abstract class ApiContract extends WorkspaceContract {

    private static final Dossier XAA = Dossier.ofGovernment("XAA");

    @Test
    void aTokenIsMadeByPasswordNamedAndEnds() {
        for (int days : List.of(0, -1, 367)) {
            assertRefused(
                    Reason.INVALID,
                    () -> workspace.ownAccount().makeToken(drafter, "script", days, Cast.PASSWORD + "dina", ""));
        }
        assertRefused(Reason.FORBIDDEN, () -> workspace.ownAccount().makeToken(drafter, "script", 30, "wrong", ""));
        assertRefused(
                Reason.INVALID, () -> workspace.ownAccount().makeToken(drafter, " ", 30, Cast.PASSWORD + "dina", ""));
        String token = cast.token(drafter);
        Token known = workspace.ownAccount().tokens(drafter).get(0);
        assertThat(known.expires()).isEqualTo(known.issued().plus(Duration.ofDays(30)));
        clock.pass(Duration.ofDays(29));
        assertThat(workspace.signIns().userOfToken(token)).contains(drafter);
        clock.pass(Duration.ofDays(2));
        assertThat(workspace.signIns().userOfToken(token)).isEmpty();
        assertThat(workspace.audit().rows(root, 1, 1000))
                .anyMatch(row -> row.what().equals(Deed.TOKEN_MADE.code())
                        && row.who().equals("dina")
                        && row.subject().equals("script"));
        assertThat(dumped()).doesNotContain(token);
    }

    @Test
    void whoStillHasTheFileIsToldAndNothingIsKept() {
        workspace.dossiers().uploadOnto(drafter, Cast.upload(XAA, 0, "one"));
        long rows = rows();
        assertRefused(Reason.MOVED_ON, () -> workspace.dossiers().uploadOnto(drafter, Cast.upload(XAA, 0, "two")));
        assertThat(rows()).isEqualTo(rows);
        assertThat(workspace.dossiers().versions(drafter, XAA)).hasSize(1);
        assertThat(workspace.dossiers().uploadOnto(drafter, Cast.upload(XAA, 0, "one")))
                .isInstanceOf(Uploaded.AlreadyThere.class);
        workspace.dossiers().uploadOnto(drafter, Cast.upload(XAA, 1, "two"));
        assertWhole();
    }

    @Test
    void theSameKeyGivesTheSameAnswerForADay() {
        KeptResponses answers = workspace.keptResponses();
        assertThat(answers.take(drafter, "k", "asked")).isEmpty();
        assertRefused(Reason.CONFLICT, () -> answers.take(drafter, "k", "asked"));
        answers.keep(drafter, "k", bytes("secret answer"));
        reopen();
        assertThat(workspace.keptResponses().take(drafter, "k", "asked")).hasValue(bytes("secret answer"));
        assertRefused(Reason.INVALID, () -> workspace.keptResponses().take(drafter, "k", "something else"));
        assertThat(workspace.keptResponses().take(reviewer, "k", "something else"))
                .as("a key is its user's")
                .isEmpty();
        assertThat(dumped()).doesNotContain("secret answer");
        clock.pass(Duration.ofHours(25));
        assertThat(workspace.keptResponses().take(drafter, "k", "something else"))
                .isEmpty();
    }

    @Test
    void whatWasCutOffMayBeAskedAgain() {
        KeptResponses answers = workspace.keptResponses();
        answers.take(drafter, "k", "asked");
        clock.pass(Duration.ofSeconds(61));
        assertThat(answers.take(drafter, "k", "asked")).isEmpty();
        answers.forget(drafter, "k");
        assertThat(answers.take(drafter, "k", "other")).isEmpty();
    }

    @Test
    void ofManyWhoComeAtOnceOneIsFirst() {
        List<CompletableFuture<Boolean>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return workspace
                                .keptResponses()
                                .take(drafter, "k", "asked")
                                .isEmpty();
                    } catch (Refused e) {
                        return false;
                    }
                }))
                .toList();
        assertThat(all.stream().filter(CompletableFuture::join)).hasSize(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** All that stands in the tables in which secrets could. */
    private String dumped() {
        StringBuilder all = new StringBuilder();
        try (Connection connection = data.database().connections().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("pass", "kept_answer", "audit_row")) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            byte[] bytes = rows.getMetaData().getColumnName(i).matches("(?i)factor|answer")
                                    ? rows.getBytes(i)
                                    : bytes(String.valueOf(rows.getString(i)));
                            all.append(new String(bytes == null ? new byte[0] : bytes, StandardCharsets.ISO_8859_1));
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }
}
