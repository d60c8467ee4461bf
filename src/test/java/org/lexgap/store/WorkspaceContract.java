package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.workspace.AuditReport;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Refused;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;

/** What every database must do: a workspace with an administrator, a drafter and a reviewer of XAA, and an officer. */
abstract class WorkspaceContract {

    @TempDir
    Path folder;

    final TestClock clock = new TestClock();
    Place place;
    DataFolder data;
    Workspace workspace;
    Cast cast;
    User root;
    User drafter;
    User reviewer;
    User officer;

    /** Where the workspace is. */
    abstract Place place(Path folder);

    @BeforeEach
    void openWithPeople() {
        place = place(folder);
        reopen();
        root = cast.administrator();
        drafter = cast.join(root, "dina", Position.inTeam(Role.DRAFTER, "XAA"));
        reviewer = cast.join(root, "rex", Position.inTeam(Role.REVIEWER, "XAA"));
        officer = cast.join(root, "olga", Position.of(Role.FOLLOW_UP_OFFICER));
    }

    @AfterEach
    void close() {
        if (data != null) {
            data.close();
        }
    }

    /** As after a restart. */
    void reopen() {
        close();
        data = place.open(clock);
        workspace = data.workspace();
        cast = cast == null ? new Cast(workspace, clock) : cast.in(workspace);
    }

    long rows() {
        return workspace.audit().count(root);
    }

    void assertWhole() {
        AuditReport report = workspace.audit().verifyFromConsole();
        assertThat(report.faults()).isEmpty();
        assertThat(report.rows()).isEqualTo(rows());
    }

    static void assertRefused(Refused.Reason reason, ThrowingCallable command) {
        Assertions.assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
