package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.AuditFault;
import org.lexgap.workspace.AuditFault.Kind;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Deed;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Refused.Reason;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;

/** The audit log tells of every command, and shows whoever changed it, or what it tells of, from outside. */
abstract class AuditContract extends WorkspaceContract {

    private static final Dossier XAA = Dossier.ofGovernment("XAA");

    private Version first;
    private Version second;

    @BeforeEach
    void twoVersions() {
        first = workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one")).version();
        second =
                workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two")).version();
        workspace.dossiers().submit(reviewer, XAA, 2);
        assertWhole();
    }

    @Test
    void everyCommandIsToldInOneRowWithWhoWhatAndTheHashesOfItsTexts() {
        AuditRow row = workspace.audit().rows(root, second.sequence(), 1).get(0);
        assertThat(row.who()).isEqualTo("dina");
        assertThat(row.what()).isEqualTo(Deed.VERSION_UPLOADED.code());
        assertThat(row.subject()).isEqualTo("XAA 2, on 1, law of 2024-01-01, law.yaml");
        assertThat(row.texts()).containsExactly(second.original(), second.canonical());
        User dora = user("dora");
        List<Runnable> commands = List.of(
                () -> workspace.accounts().recover(root, dora.id()),
                () -> workspace.accounts().move(root, dora.id(), Position.of(Role.FOLLOW_UP_OFFICER)),
                () -> workspace.accounts().deactivate(root, dora.id()),
                () -> workspace.accounts().reactivate(root, dora.id()),
                () -> workspace.accounts().recoverFromConsole("root"),
                () -> cast.signIn("dina"),
                () -> cast.token(drafter),
                () -> workspace.dossiers().upload(drafter, Cast.upload(XAA, 2, "three")),
                () -> workspace.dossiers().upload(drafter, Cast.upload(XAA, 2, "late")),
                () -> workspace.dossiers().adopt(drafter, XAA, 4, 3),
                () -> workspace.dossiers().submit(drafter, XAA, 4));
        for (Runnable command : commands) {
            long before = rows();
            command.run();
            assertThat(rows()).isEqualTo(before + 1);
        }
        assertThat(workspace.audit().rows(root, 1, 1000))
                .extracting(AuditRow::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, rows()).boxed().toList());
        assertWhole();
    }

    @Test
    void aChangedRowShowsWhateverWasChanged() {
        AuditRow row = workspace.audit().rows(root, 3, 1).get(0);
        shows(
                Kind.ROW_CHANGED,
                3,
                "UPDATE audit_row SET %s WHERE sequence = 3",
                List.of(
                        new String[] {"who = 'olga'", "who = '" + row.who() + "'"},
                        new String[] {"what = 'signed-in'", "what = '" + row.what() + "'"},
                        new String[] {"subject = 'XAA 9'", "subject = '" + row.subject() + "'"},
                        new String[] {"done_at = done_at + 1", "done_at = done_at - 1"},
                        new String[] {"previous = '" + row.hash() + "'", "previous = '" + row.previous() + "'"},
                        new String[] {"hash = '" + row.previous() + "'", "hash = '" + row.hash() + "'"},
                        new String[] {"texts = '" + second.original() + "'", "texts = ''"}));
    }

    @Test
    void aRowTakenOutOfTheMiddleShows() {
        Place.tamper(data, "DELETE FROM audit_row WHERE sequence = 3");
        assertFound(Kind.CHAIN_BROKEN, 4);
    }

    @Test
    void aRowTakenOutShowsAlsoIfTheOthersAreMovedUp() {
        Place.tamper(
                data,
                "DELETE FROM audit_row WHERE sequence = 3",
                "UPDATE audit_row SET sequence = 3 WHERE sequence = 4",
                "UPDATE audit_row SET sequence = 4 WHERE sequence = 5");
        assertFound(Kind.ROW_CHANGED, 3);
    }

    @Test
    void exchangedRowsShow() {
        Place.tamper(
                data,
                "UPDATE audit_row SET sequence = 1000 WHERE sequence = 3",
                "UPDATE audit_row SET sequence = 3 WHERE sequence = 4",
                "UPDATE audit_row SET sequence = 4 WHERE sequence = 1000");
        assertFound(Kind.CHAIN_BROKEN, 3);
        assertFound(Kind.CHAIN_BROKEN, 4);
    }

    @Test
    void aCutTailShows() {
        long last = rows();
        Place.tamper(data, "DELETE FROM audit_row WHERE sequence = " + last);
        assertFound(Kind.TAIL_CUT, last - 1);
    }

    @Test
    void aCutTailShowsAlsoIfTheHeadIsSetBack() {
        long last = rows();
        Place.tamper(
                data,
                "DELETE FROM audit_row WHERE sequence = " + last,
                "UPDATE audit_head SET row_count = " + (last - 1)
                        + ", hash = (SELECT hash FROM audit_row WHERE sequence = " + (last - 1) + ")");
        assertFound(Kind.HEAD_FORGED, last - 1);
        assertFound(Kind.WITNESS_DIFFERS, last - 1);
    }

    @Test
    void anOlderHeadThatWasTrulySignedShowsByTheWitnessOutsideTheDatabase() {
        // Whoever copied the head while it held can put it back; the file beside the database knows better.
        Place.tamper(data, "CREATE TABLE kept_head AS SELECT * FROM audit_head");
        cast.signIn("dina");
        long last = rows();
        Place.tamper(
                data,
                "DELETE FROM audit_row WHERE sequence = " + last,
                "UPDATE audit_head SET row_count = (SELECT row_count FROM kept_head),"
                        + " hash = (SELECT hash FROM kept_head), signature = (SELECT signature FROM kept_head)");
        assertThat(faults()).containsExactly(new AuditFault(Kind.WITNESS_DIFFERS, last - 1));
    }

    @Test
    void aRowAddedFromOutsideShows() {
        long last = rows();
        Place.tamper(
                data,
                "INSERT INTO audit_row SELECT sequence + 1, done_at, who, what, subject, texts, hash, hash FROM audit_row"
                        + " WHERE sequence = " + last);
        assertFound(Kind.ROW_CHANGED, last + 1);
        assertFound(Kind.TAIL_CUT, last + 1);
    }

    @Test
    void aChangedTextShows() {
        Place.tamper(
                data,
                "UPDATE stored_text SET content = (SELECT content FROM stored_text WHERE hash = '" + first.original()
                        + "') WHERE hash = '" + second.original() + "'");
        assertFound(Kind.TEXT_CHANGED, second.sequence());
    }

    @Test
    void aChangedVersionShows() {
        shows(
                Kind.VERSION_CHANGED,
                second.sequence(),
                "UPDATE version SET %s WHERE number = 2",
                List.of(
                        new String[] {"file_name = 'other.yaml'", "file_name = 'law.yaml'"},
                        new String[] {"as_of = '2025-01-01'", "as_of = '2024-01-01'"},
                        new String[] {"base = 0", "base = 1"},
                        new String[] {"uploaded_at = uploaded_at + 1", "uploaded_at = uploaded_at - 1"},
                        new String[] {"uploaded_by = '" + officer.id() + "'", "uploaded_by = '" + drafter.id() + "'"},
                        new String[] {
                            "canonical = '" + first.canonical() + "'", "canonical = '" + second.canonical() + "'"
                        }));
        shows(
                Kind.VERSION_CHANGED,
                second.sequence(),
                "UPDATE standing SET %s WHERE sequence = " + rows(),
                List.of(
                        new String[] {"standing = 'DRAFT'", "standing = 'SUBMITTED'"},
                        new String[] {"placed = 1", "placed = " + second.sequence()},
                        new String[] {"submitted_by = '" + drafter.id() + "'", "submitted_by = '" + reviewer.id() + "'"
                        }));
    }

    @Test
    void aVersionTakenOutShows() {
        Place.tamper(
                data,
                "DELETE FROM standing WHERE version = " + second.sequence(),
                "DELETE FROM version WHERE number = 2");
        assertFound(Kind.VERSION_CHANGED, second.sequence());
    }

    @Test
    void aWitnessThatLagsBehindIsNoFaultAndOneThatIsAnotherIs() throws IOException {
        Path witness = folder.resolve("audit-head.txt");
        String earlier = Files.readString(witness);
        cast.signIn("dina");
        Files.writeString(witness, earlier);
        assertWhole();
        Files.writeString(witness, earlier.replaceFirst(" .", " g"));
        assertThat(faults()).extracting(AuditFault::kind).contains(Kind.WITNESS_DIFFERS);
    }

    @Test
    void aDamagedWitnessIsAFaultAndIsLeftForWhoeverLooks() throws IOException {
        Path witness = folder.resolve("audit-head.txt");
        for (String damaged : List.of("", "7", "seven " + "0".repeat(64) + " x")) {
            Files.writeString(witness, damaged);
            assertThat(faults()).extracting(AuditFault::kind).containsExactly(Kind.WITNESS_DIFFERS);
            reopen();
            cast.signIn("dina");
            assertThat(Files.readString(witness)).isEqualTo(damaged);
        }
        Files.delete(witness);
        reopen();
        cast.signIn("dina");
        assertWhole();
    }

    @Test
    void nobodyVerifiesTheLogButAnAdministrator() {
        assertRefused(Reason.FORBIDDEN, () -> workspace.audit().verify(officer));
        assertThat(workspace.audit().verify(root).isWhole()).isTrue();
    }

    @Test
    void theClockMayGoBackwardsAndTheLogStaysWhole() {
        clock.pass(Duration.ofDays(-10));
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 2, "three"));
        assertWhole();
    }

    /** Each first change shows, and after the second one all is as it was. */
    private void shows(Kind kind, long sequence, String statement, List<String[]> changes) {
        for (String[] change : changes) {
            Place.tamper(data, statement.formatted(change[0]));
            assertThat(faults()).as(change[0]).contains(new AuditFault(kind, sequence));
            Place.tamper(data, statement.formatted(change[1]));
            assertWhole();
        }
    }

    private User user(String name) {
        return cast.join(root, name, Position.inTeam(Role.DRAFTER, "XAA"));
    }

    private List<AuditFault> faults() {
        return workspace.audit().verifyFromConsole().faults();
    }

    private void assertFound(Kind kind, long sequence) {
        assertThat(faults()).contains(new AuditFault(kind, sequence));
    }
}
