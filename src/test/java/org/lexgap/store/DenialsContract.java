package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lexgap.workspace.AuditRow;
import org.lexgap.workspace.Deed;
import org.lexgap.workspace.Denials.Why;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;

/** What is refused to somebody, and how the audit log tells of it. */
abstract class DenialsContract extends WorkspaceContract {

    private static final Dossier XAA = Dossier.ofGovernment("XAA");

    @BeforeEach
    void twoVersions() {
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 0, "one"));
        workspace.dossiers().upload(drafter, Cast.upload(XAA, 1, "two"));
        workspace.dossiers().submit(reviewer, XAA, 2);
    }

    @Test
    void whatWasRefusedIsToldTenTimesAnHourForEachPerson() {
        long before = rows();
        for (int i = 0; i < 25; i++) {
            workspace.denials().note(drafter, "GET /people/{id}", Why.NOT_FOR_ROLE);
            if (i == 4) {
                reopen();
            }
        }
        workspace.denials().note(officer, "GET /dossiers/{state}", Why.NOT_THEIRS);
        List<AuditRow> told = workspace.audit().rows(root, before + 1, 1000);
        assertThat(told)
                .extracting(AuditRow::what)
                .containsExactlyElementsOf(Stream.concat(
                                Collections.nCopies(9, Deed.REQUEST_REFUSED).stream(),
                                Stream.of(Deed.REQUESTS_REFUSED, Deed.REQUEST_REFUSED))
                        .map(Deed::code)
                        .toList());
        assertThat(told.get(0).who()).isEqualTo("dina");
        assertThat(told.get(0).subject()).isEqualTo("GET /people/{id}, not-for-role");
        assertThat(told.get(10).who()).isEqualTo("olga");
        assertThat(told.get(10).subject()).isEqualTo("GET /dossiers/{state}, not-theirs");
        clock.pass(Duration.ofMinutes(59));
        workspace.denials().note(drafter, "POST /people", Why.FORM_WITHOUT_KEY);
        assertThat(rows()).isEqualTo(before + 11);
        clock.pass(Duration.ofMinutes(1));
        workspace.denials().note(drafter, "POST /people", Why.FORM_WITHOUT_KEY);
        assertThat(workspace.audit().rows(root, rows(), 1).get(0).subject())
                .isEqualTo("POST /people, form-without-key");
        assertThat(rows()).isEqualTo(before + 12);
        assertThat(cast.signIn("dina").user()).as("refusals are no guesses").isEqualTo(drafter);
        assertWhole();
    }

    @Test
    void whatOneMayNotSeeIsRefusedAlsoWhereItIsToldAsNotThere() {
        User stranger = cast.join(root, "sten", Position.inTeam(Role.DRAFTER, "XAB"));
        for (ThrowingCallable denied : List.<ThrowingCallable>of(
                () -> workspace.dossiers().versions(stranger, XAA),
                () -> workspace.dossiers().version(stranger, XAA, 2),
                () -> workspace.dossiers().version(officer, XAA, 1),
                () -> workspace.dossiers().version(officer, XAA, 99),
                () -> workspace.dossiers().upload(stranger, Cast.upload(XAA, 2, "three")),
                () -> workspace.dossiers().submit(stranger, XAA, 99),
                () -> workspace.waiting().of(stranger, XAA, "hash"))) {
            assertThatThrownBy(denied).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Refused.Reason.NOT_FOUND);
                assertThat(refused.isDenial()).isTrue();
            });
        }
        for (ThrowingCallable mistaken : List.<ThrowingCallable>of(
                () -> workspace.dossiers().version(drafter, XAA, 99),
                () -> workspace.waiting().of(drafter, XAA, "hash"),
                () -> workspace.signIns().in("dina", "wrong", "1", ""))) {
            assertThatThrownBy(mistaken).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.isDenial())
                    .isFalse());
        }
    }
}
