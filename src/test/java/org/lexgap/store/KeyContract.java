package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Deed;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.KeyChange;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.Unavailable;
import org.lexgap.workspace.User;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The workspace's key is changed, and nothing that it sealed is lost. */
abstract class KeyContract extends WorkspaceContract {

    private static final Dossier XAA = Dossier.ofGovernment("XAA");

    @Test
    void anotherKeyOpensAllThatWasSealedAndTheOldOneNothing() throws IOException {
        String link = workspace
                .accounts()
                .add(root, "lena", "Lena Late", Position.inTeam(Role.REVIEWER, "XAA"))
                .link();
        workspace.answers().take(drafter, "k", "asked");
        workspace.answers().keep(drafter, "k", "answer".getBytes(StandardCharsets.UTF_8));
        workspace.answers().take(drafter, "unanswered", "asked");
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
        List<String> before = sealed();
        String old = Files.readString(key());
        close();
        assertThat(DataFolder.changeKey(folder, place.settings(), clock)).isEqualTo(key());
        assertThat(Files.readString(key())).isNotEqualTo(old);
        assertThat(next()).doesNotExist();
        reopen();
        assertWhole();
        List<AuditRow> last = workspace.audit().rows(root, rows(), 1);
        assertThat(last.get(0).what()).isEqualTo(Deed.KEY_CHANGED.code());
        assertThat(last.get(0).subject()).matches("from [0-9a-f]{16} to [0-9a-f]{16}");
        String[] names = last.get(0).subject().replace("from ", "").split(" to ");
        assertThat(before).hasSize(6).allMatch(bytes -> bytes.startsWith("A256GCM." + names[0] + "."));
        assertThat(sealed()).hasSize(6).allMatch(bytes -> bytes.startsWith("A256GCM." + names[1] + "."));
        assertThat(cast.signIn("dina").user()).isEqualTo(drafter);
        assertThat(cast.choose(link, "lena").name()).isEqualTo("lena");
        assertThat(workspace.answers().take(drafter, "k", "asked"))
                .hasValueSatisfying(answer ->
                        assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("answer"));
        assertThat(workspace.dossiers().versions(drafter, XAA)).hasSize(1);
        assertWhole();
        String another = Files.readString(key());
        close();
        Files.writeString(key(), old);
        assertThatThrownBy(this::reopen).isInstanceOf(CannotStart.class).hasMessageContaining("belongs to another key");
        Files.writeString(key(), another);
        reopen();
        assertWhole();
    }

    @Test
    void aChangeThatIsCutOffHasHappenedOrNotByTheNextOpening() throws IOException {
        String old = Files.readString(key());
        String witnessed = Files.readString(folder.resolve("audit-head.txt"));
        close();
        // Killed before the database was changed: the next key lies there and nothing depends on it.
        Files.writeString(next(), "A".repeat(43) + "=");
        reopen();
        assertThat(Files.readString(key())).isEqualTo(old);
        assertThat(cast.signIn("dina").user()).isEqualTo(drafter);
        close();
        DataFolder.changeKey(folder, place.settings(), clock);
        String another = Files.readString(key());
        // Killed after it, before anything else.
        Files.move(key(), next(), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(key(), old);
        Files.writeString(folder.resolve("audit-head.txt"), witnessed);
        reopen();
        assertThat(Files.readString(key())).isEqualTo(another);
        assertThat(next()).doesNotExist();
        assertWhole();
        assertThat(cast.signIn("dina").user()).isEqualTo(drafter);
        assertWhole();
    }

    @Test
    void whoeverStillHasTheOldKeyWritesNothing() throws IOException {
        SecureRandom random = new SecureRandom();
        KeyFile file = KeyFile.of(folder, place.settings());
        FileWitness witness = new FileWitness(folder.resolve("audit-head.txt"));
        long rows = rows();
        KeyChange.run(data.database(), witness, file.seal(random), () -> file.drawNext(random), clock);
        assertThatThrownBy(() -> workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one")))
                .isInstanceOf(Unavailable.class)
                .hasRootCauseMessage("the end of the audit log was signed by another key");
        reopen();
        assertThat(rows()).isEqualTo(rows + 1);
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
        assertWhole();
    }

    @Test
    void withoutTheRightKeyNothingIsDrawn() throws IOException {
        User known = drafter;
        String old = Files.readString(key());
        close();
        Files.writeString(key(), "A".repeat(43) + "=");
        assertThatThrownBy(() -> DataFolder.changeKey(folder, place.settings(), clock))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to another key");
        assertThat(next()).doesNotExist();
        Files.writeString(key(), old);
        reopen();
        assertThat(cast.signIn("dina").user()).isEqualTo(known);
    }

    private Path key() {
        return folder.resolve("lexgap.key");
    }

    private Path next() {
        return folder.resolve("lexgap.key.next");
    }

    /** What is sealed, wherever it stands. */
    private List<String> sealed() {
        return Map.of("factor", List.of("credential", "pass"), "answer", List.of("kept_answer")).entrySet().stream()
                .flatMap(column -> column.getValue().stream()
                        .flatMap(table -> JdbcClient.create(data.database().connections())
                                .sql("SELECT " + column.getKey() + " AS sealed FROM " + table + " WHERE "
                                        + column.getKey() + " IS NOT NULL")
                                .query((row, number) -> new String(
                                        JdbcRecords.bytes(row, "sealed").orElseThrow(), StandardCharsets.ISO_8859_1))
                                .list()
                                .stream()))
                .toList();
    }
}
