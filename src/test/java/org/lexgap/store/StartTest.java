package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.language.Language;

/** What is opened, and what is refused with a reason. */
class StartTest {

    private static final String KEY = "lexgap.key";

    @TempDir
    private Path folder;

    @Test
    void theSetUpLinkIsMadeAnewUntilSomebodyUsesIt() {
        try (DataFolder data = open()) {
            String first = data.workspace().links().setUp().orElseThrow();
            String second = data.workspace().links().setUp().orElseThrow();
            assertThat(data.workspace().links().invitation(first)).isEmpty();
            assertThat(data.workspace().links().invitation(second)).isPresent();
        }
        try (DataFolder data = open()) {
            assertThat(data.workspace().links().setUp()).isPresent();
        }
    }

    @Test
    void aSecondOpeningIsRefusedAndToldWhoHoldsIt() {
        try (DataFolder data = open()) {
            assertThat(data.database()).isNotNull();
            assertRefused("process " + ProcessHandle.current().pid(), this::open);
        }
        open().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./lexgap",
                "jdbc:h2:mem:lexgap",
                "jdbc:h2:file:./lexgap;WRITE_DELAY=00500",
                "jdbc:h2:file:./lexgap;MODE=PostgreSQL;WRITE_DELAY=500"
            })
    void h2IsRefusedWithoutWritingAtOnce(String url) {
        assertRefused("WRITE_DELAY=0", () -> open(url));
    }

    @Test
    void h2ElsewhereIsOpenedIfItWritesAtOnce() {
        Path elsewhere = folder.resolve("elsewhere");
        open("jdbc:h2:file:" + elsewhere + ";write_delay=0").close();
        assertThat(elsewhere.resolveSibling("elsewhere.mv.db")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "much", "1e3", "99999999999"})
    void aLimitIsAWholeNumber(String limit) {
        for (String name : List.of(DataFolder.TEAM_MEGABYTES, DataFolder.TEAM_VERSIONS)) {
            assertRefused(name, () -> DataFolder.open(folder, Map.of(name, limit), Clock.systemUTC()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mysql://localhost/x", "jdbc:mysql://localhost/x", "postgresql://", "postgresql://a b/"})
    void whatIsNoAddressIsRefused(String url) {
        assertRefused("LEXGAP_DATABASE_URL", () -> open(url));
    }

    @Test
    void anAddressThatDoesNotAnswerIsToldWithoutItsPassword() {
        assertThatThrownBy(() -> open("postgresql://lexgap:hidden@127.0.0.1:1/lexgap?sslmode=disable"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("//127.0.0.1:1/lexgap")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void anAddressOfPostgresqlIsTakenApart() {
        Address address = Address.of("postgres://law%40gap:p%2Fw+d@db.example:5433/work?sslmode=verify-full");
        assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example:5433/work?sslmode=verify-full");
        assertThat(address.user()).contains("law@gap");
        assertThat(address.password()).contains("p/w+d");
        assertThat(address.toString()).isEqualTo("jdbc:postgresql://db.example:5433/work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://db.example/lexgap",
                "postgresql://law:gap@10.0.0.5:5433/lexgap?sslmode=require",
                "jdbc:postgresql://localhost:5432,db.example:5432/lexgap",
                "jdbc:postgresql://db.example/lexgap?ssl=false&sslmode=prefer",
                "jdbc:postgresql://db.example/lexgap?ssl=true&sslmode=require",
                "jdbc:postgresql://[2001:db8::1]/lexgap?ApplicationName=sslmode",
                "jdbc:postgresql://127.0.0.1.example/lexgap"
            })
    void aDatabaseElsewhereWithoutCheckedCertificatesIsWarnedOf(String url) {
        assertThat(Address.of(url).isUnverified()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://db.example/lexgap?sslmode=verify-full",
                "jdbc:postgresql://a.example,b.example/lexgap?user=x&sslmode=verify-ca",
                "jdbc:postgresql://db.example/lexgap?ssl=true",
                "postgresql://localhost/lexgap",
                "jdbc:postgresql://127.0.0.1:5433/lexgap",
                "jdbc:postgresql://[::1]:5433/lexgap",
                "jdbc:postgresql:lexgap",
                "jdbc:postgresql:///lexgap",
                "jdbc:h2:file:./lexgap;WRITE_DELAY=0"
            })
    void aDatabaseHereOrWithCheckedCertificatesIsNot(String url) {
        assertThat(Address.of(url).isUnverified()).isFalse();
    }

    @Test
    void aDatabaseIsNotOpenedWithoutItsKeyNorWithAnother() throws IOException {
        open().close();
        Path key = folder.resolve(KEY);
        Path kept = Files.move(key, folder.resolve("kept"));
        assertRefused("there is no key there", this::open);
        assertThat(key).as("no new key in place of a lost one").doesNotExist();
        Files.writeString(key, "c2hvcnQ=");
        assertRefused("32 bytes", this::open);
        Files.writeString(key, "not base 64!");
        assertRefused("32 bytes", this::open);
        Files.writeString(key, "A".repeat(43) + "=");
        assertRefused("another key", this::open);
        Files.move(kept, key, StandardCopyOption.REPLACE_EXISTING);
        open().close();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions there")
    void theKeyAndANewFolderAreTheirOwnersAlone() throws IOException {
        Path made = folder.resolve("made");
        DataFolder.open(made, Map.of(), Clock.systemUTC()).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve(KEY))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatCannotBeOneIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(file.toString(), () -> DataFolder.open(file, Map.of(), Clock.systemUTC()));
        Path odd = folder.resolve("a;b");
        assertRefused("semicolon", () -> DataFolder.open(odd, Map.of(), Clock.systemUTC()));
    }

    private DataFolder open() {
        return DataFolder.open(folder, Map.of(), Clock.systemUTC());
    }

    private DataFolder open(String url) {
        return DataFolder.open(folder, Map.of(DataFolder.DATABASE_URL, url), Clock.systemUTC());
    }

    private static void assertRefused(String part, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(CannotStart.class, refused -> assertThat(
                        refused.told().in(Language.EN))
                .contains(part));
    }
}
