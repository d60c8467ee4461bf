package org.lexgap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.Standing;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;

/** What a workspace has acknowledged before it was killed. */
public final class Acknowledged {

    private Acknowledged() {}

    /**
     * Nothing of it is lost, nothing is there by half, and the audit log is whole.
     *
     * @param acknowledged lines of a version's number and its hash, or the word that it was submitted
     */
    public static void assertAllThere(Workspace workspace, User drafter, Dossier dossier, List<String> acknowledged) {
        List<Version> versions = workspace.dossiers().versions(drafter, dossier);
        assertThat(versions.stream().map(Version::number).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, versions.size()).boxed().toList());
        for (String line : acknowledged) {
            String[] parts = line.split(" ");
            int number = Integer.parseInt(parts[0]);
            assertThat(versions).as("acknowledged " + line).hasSizeGreaterThanOrEqualTo(number);
            Version version = versions.get(versions.size() - number);
            if (parts[1].equals(Standing.SUBMITTED.name())) {
                assertThat(version.standing()).isEqualTo(Standing.SUBMITTED);
            } else {
                assertThat(version.original()).isEqualTo(parts[1]);
            }
        }
        for (Version version : versions) {
            assertThat(Hash.of(workspace.dossiers().original(drafter, dossier, version.number())))
                    .isEqualTo(version.original());
        }
        assertThat(workspace.audit().verifyFromConsole().faults()).isEmpty();
    }
}
