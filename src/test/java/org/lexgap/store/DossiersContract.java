package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Refused.Reason;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.Standing;
import org.lexgap.workspace.Upload;
import org.lexgap.workspace.Uploaded;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.WaitingFile;

/** Uploads, versions, and who sees which. */
abstract class DossiersContract extends WorkspaceContract {

    private static final Dossier XAA = Dossier.ofGovernment("XAA");

    @Test
    void anUploadIsAVersionWithItsFileAndIsThereAfterARestart() {
        Uploaded uploaded = workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "Закон 😀 \u0000"));
        assertThat(uploaded).isInstanceOf(Uploaded.Added.class);
        reopen();
        Version version = workspace.dossiers().version(drafter, XAA, 1);
        assertThat(version).isEqualTo(uploaded.version());
        assertThat(version.standing()).isEqualTo(Standing.DRAFT);
        assertThat(version.by()).isEqualTo(drafter.id());
        assertThat(version.asOf()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(workspace.dossiers().original(drafter, XAA, 1))
                .isEqualTo("Закон 😀 \u0000".getBytes(StandardCharsets.UTF_8));
        assertThat(workspace.dossiers().canonical(drafter, XAA, 1)).contains("Закон 😀");
        assertWhole();
    }

    @Test
    void aSideStoresAsMuchAsItMayAndIsToldInWordsWhenThatIsReached() {
        Dossier observed = Dossier.of("XAA", "Open Doors");
        Dossier alsoObserved = Dossier.of("XAB", "Open Doors");
        User observer = cast.join(root, "oda", Position.observing("Open Doors"));
        place = place.with(DataFolder.TEAM_VERSIONS, "2");
        reopen();
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two"));
        long rows = rows();
        assertThatThrownBy(() -> workspace.dossiers().upload(drafter, Cast.upload(XAA, 2, "three")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FULL))
                .hasMessageContaining("1024 MB or, in versions, 2");
        assertRefused(Reason.FULL, () -> workspace.dossiers().uploadOnto(drafter, Cast.upload(XAA, 2, "three")));
        assertThat(rows()).isEqualTo(rows);
        assertThat(workspace.dossiers().upload(drafter, Cast.upload(XAA, 2, "one")))
                .isInstanceOf(Uploaded.AlreadyThere.class);
        workspace.dossiers().submit(drafter, XAA, 2);
        workspace.dossiers().upload(observer, Cast.upload(observed, 0, "one"));
        workspace.dossiers().upload(observer, Cast.upload(alsoObserved, 0, "two"));
        assertRefused(Reason.FULL, () -> workspace.dossiers().upload(observer, Cast.upload(alsoObserved, 1, "three")));
        place = place.with(DataFolder.TEAM_VERSIONS, "9").with(DataFolder.TEAM_MEGABYTES, "1");
        reopen();
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 2, "x".repeat(500_000)));
        assertRefused(Reason.FULL, () -> workspace.dossiers().upload(drafter, Cast.upload(XAA, 3, "y".repeat(25_000))));
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 3, "y".repeat(20_000)));
        assertWhole();
    }

    @Test
    void theLargestFileIsKeptWholeAndALargerOneRefused() {
        byte[] large = new byte[10 * 1024 * 1024];
        new Random(7).nextBytes(large);
        Upload upload = new Upload(XAA, 0, "C:\\Users\\Дина\\law.xlsx", large, "{}", LocalDate.of(2024, 1, 1));
        assertThat(workspace.dossiers().upload(drafter, upload).version().fileName())
                .isEqualTo("law.xlsx");
        assertThat(workspace.dossiers().original(drafter, XAA, 1)).isEqualTo(large);
        assertRefused(
                Reason.INVALID,
                () -> new Upload(XAA, 0, "law.xlsx", new byte[large.length + 1], "{}", LocalDate.of(2024, 1, 1)));
        assertRefused(Reason.INVALID, () -> new Upload(XAA, 0, "", large, "{}", LocalDate.of(2024, 1, 1)));
    }

    @Test
    void theSameFileTwiceIsOneVersion() {
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two"));
        long rows = rows();
        Uploaded again = workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
        assertThat(again).isInstanceOf(Uploaded.AlreadyThere.class);
        assertThat(again.version().number()).isEqualTo(1);
        assertThat(workspace.dossiers().versions(drafter, XAA)).hasSize(2);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void whoWasSlowerGetsAConflictAndBothTextsAreKept() {
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "base"));
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "mine"));
        Uploaded late = workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "theirs"));
        assertThat(late).isInstanceOfSatisfying(Uploaded.Conflict.class, conflict -> {
            assertThat(conflict.current().number()).isEqualTo(2);
            assertThat(conflict.version().number()).isEqualTo(3);
            assertThat(conflict.version().standing()).isEqualTo(Standing.ASIDE);
        });
        assertThat(workspace.dossiers().canonical(drafter, XAA, 2)).contains("mine");
        assertThat(workspace.dossiers().canonical(drafter, XAA, 3)).contains("theirs");
        assertThat(current()).isEqualTo(2);
        // The next one builds on what is current, and what was kept aside can still be adopted.
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 2, "next"));
        assertThat(current()).isEqualTo(4);
        assertRefused(Reason.CONFLICT, () -> workspace.dossiers().adopt(drafter, XAA, 3, 2));
        workspace.dossiers().adopt(drafter, XAA, 3, 4);
        assertThat(current()).isEqualTo(3);
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 3, "after"));
        assertThat(current()).isEqualTo(5);
        assertWhole();
    }

    @Test
    void ofManyUploadsAtOnceOneIsCurrentAndTheOthersAreKept() {
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "base"));
        User other = cast.join(root, "dora", Position.inTeam(Role.DRAFTER, "XAA"));
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Uploaded>> all = IntStream.range(0, 6)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                    awaited(start);
                    return workspace
                            .dossiers()
                            .upload(number % 2 == 0 ? drafter : other, Cast.upload(XAA, 1, "text " + number));
                }))
                .toList();
        start.countDown();
        List<Uploaded> done = all.stream().map(CompletableFuture::join).toList();
        assertThat(done).filteredOn(Uploaded.Added.class::isInstance).hasSize(1);
        assertThat(done).filteredOn(Uploaded.Conflict.class::isInstance).hasSize(5);
        assertThat(done.stream().map(uploaded -> uploaded.version().number()).sorted())
                .containsExactly(2, 3, 4, 5, 6, 7);
        assertWhole();
    }

    @Test
    void draftsAreSeenByTheirTeamAndSubmittedOnesByTheFollowUpUnit() {
        User elsewhere = cast.join(root, "dan", Position.inTeam(Role.DRAFTER, "XBB"));
        User observer = cast.join(root, "nina", Position.observing("Open Borders"));
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
        assertThat(workspace.dossiers().versions(reviewer, XAA)).hasSize(1);
        for (User stranger : List.of(officer, elsewhere, observer, root)) {
            assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().version(stranger, XAA, 1));
            assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().original(stranger, XAA, 1));
            assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().versions(stranger, XAA));
            assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().submit(stranger, XAA, 1));
            assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().upload(stranger, Cast.upload(XAA, 1, "x")));
            assertThat(workspace.dossiers().all(stranger)).isEmpty();
            assertThat(workspace.dossiers().current(stranger, XAA)).isEmpty();
        }
        assertRefused(Reason.FORBIDDEN, () -> workspace.dossiers().upload(reviewer, Cast.upload(XAA, 1, "x")));
        workspace.dossiers().submit(reviewer, XAA, 1);
        assertThat(workspace.dossiers().canonical(officer, XAA, 1)).contains("one");
        assertThat(workspace.dossiers().all(officer)).containsExactly(XAA);
        for (User stranger : List.of(elsewhere, observer, root)) {
            assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().version(stranger, XAA, 1));
        }
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two"));
        assertThat(workspace.dossiers().versions(officer, XAA))
                .extracting(Version::number)
                .containsExactly(1);
    }

    @Test
    void aFileWaitsForItsUploaderAloneAndNotForEver() {
        WaitingFile file = new WaitingFile(XAA, 0, "law.yaml", "one".getBytes(StandardCharsets.UTF_8));
        long rows = rows();
        workspace.waiting().keep(drafter, file);
        reopen();
        assertThat(workspace.waiting().of(drafter, XAA, file.hash()).content()).isEqualTo(file.content());
        assertRefused(Reason.NOT_FOUND, () -> workspace.waiting().of(reviewer, XAA, file.hash()));
        assertRefused(
                Reason.NOT_FOUND, () -> workspace.waiting().of(drafter, Dossier.ofGovernment("XBB"), file.hash()));
        assertRefused(Reason.FORBIDDEN, () -> workspace.waiting().keep(officer, file));
        WaitingFile other = new WaitingFile(XAA, 0, "law.yaml", "two".getBytes(StandardCharsets.UTF_8));
        workspace.waiting().keep(drafter, other);
        assertRefused(Reason.NOT_FOUND, () -> workspace.waiting().of(drafter, XAA, file.hash()));
        clock.pass(Duration.ofMinutes(61));
        assertRefused(Reason.NOT_FOUND, () -> workspace.waiting().of(drafter, XAA, other.hash()));
        assertThat(rows()).isEqualTo(rows);
        assertWhole();
    }

    @Test
    void acceptedWarningsAreInTheLog() {
        byte[] text = "one".getBytes(StandardCharsets.UTF_8);
        workspace.dossiers().upload(drafter, new Upload(XAA, 0, "law.yaml", text, "{}", LocalDate.of(2024, 1, 1), 3));
        reopen();
        assertThat(workspace.dossiers().version(drafter, XAA, 1).warnings()).isEqualTo(3);
        assertThat(workspace.audit().rows(root, rows(), 1))
                .extracting(AuditRow::subject)
                .containsExactly("XAA 1, on 0, law of 2024-01-01, warnings accepted: 3, law.yaml");
        assertWhole();
        Place.tamper(data, "UPDATE version SET warnings = 0");
        assertThat(workspace.audit().verifyFromConsole().faults()).isNotEmpty();
    }

    @Test
    void whatWasSubmittedStaysSubmittedAndIsSubmittedOnce() {
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two"));
        assertRefused(Reason.CONFLICT, () -> workspace.dossiers().submit(drafter, XAA, 1));
        Version submitted = workspace.dossiers().submit(reviewer, XAA, 2);
        assertThat(submitted.submittedBy()).contains(reviewer.id());
        long rows = rows();
        assertRefused(Reason.CONFLICT, () -> workspace.dossiers().submit(drafter, XAA, 2));
        assertRefused(Reason.CONFLICT, () -> workspace.dossiers().adopt(drafter, XAA, 2, 2));
        assertThat(rows()).isEqualTo(rows);
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 2, "three"));
        assertRefused(Reason.CONFLICT, () -> workspace.dossiers().adopt(drafter, XAA, 2, 3));
        workspace.dossiers().submit(drafter, XAA, 3);
        assertThat(workspace.dossiers().versions(officer, XAA))
                .extracting(Version::number)
                .containsExactly(3, 2);
        assertThat(workspace.dossiers().overview(officer))
                .extracting(Version::number)
                .containsExactly(3);
        assertRefused(Reason.FORBIDDEN, () -> workspace.dossiers().overview(drafter));
        assertWhole();
    }

    @Test
    void anObserversFactsStandBesideTheGovernments() {
        User observer = cast.join(root, "nina", Position.observing("Open Borders"));
        Dossier beside = Dossier.of("XAA", "Open Borders");
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "government"));
        assertThat(workspace.dossiers().upload(observer, Cast.upload(beside, 0, "government")))
                .isInstanceOf(Uploaded.Added.class);
        assertRefused(Reason.NOT_FOUND, () -> workspace.dossiers().version(drafter, beside, 1));
        assertRefused(
                Reason.NOT_FOUND,
                () -> workspace.dossiers().upload(observer, Cast.upload(Dossier.of("XAA", "Other"), 0, "x")));
        workspace.dossiers().submit(drafter, XAA, 1);
        workspace.dossiers().submit(observer, beside, 1);
        assertThat(workspace.dossiers().overview(officer))
                .extracting(Version::dossier)
                .containsExactly(XAA, beside);
        assertThat(workspace.dossiers().all(observer)).containsExactly(beside);
    }

    @Test
    void orderIsBySequenceWhateverTheClockSays() {
        Version first =
                workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one")).version();
        clock.pass(Duration.ofDays(-400));
        Version second =
                workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two")).version();
        assertThat(second.at()).isBefore(first.at());
        assertThat(second.sequence()).isGreaterThan(first.sequence());
        assertThat(workspace.dossiers().versions(drafter, XAA)).containsExactly(second, first);
        assertThat(current()).isEqualTo(2);
        assertWhole();
    }

    @Test
    void aBaseThatIsNotThereIsRefused() {
        assertRefused(Reason.INVALID, () -> workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "x")));
        assertRefused(Reason.INVALID, () -> Cast.upload(XAA, -1, "x"));
        assertThat(workspace.dossiers().versions(drafter, XAA)).isEmpty();
    }

    private int current() {
        Optional<Version> current = workspace.dossiers().current(drafter, XAA);
        return current.orElseThrow().number();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
