package org.lexgap.workspace;

import java.time.Duration;

/**
 * Files that wait for an hour for their uploader's word. One for each person: a later one takes the place of an earlier.
 * Nobody else sees it, it is no version, and the audit log does not tell of it.
 */
public final class WaitingFiles {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Commands commands;

    WaitingFiles(Commands commands) {
        this.commands = commands;
    }

    /**
     * Keeps a file for its uploader.
     *
     * @throws Refused if the dossier is not the user's to write
     */
    public void keep(User who, WaitingFile file) {
        if (!who.may(Action.UPLOAD, file.dossier())) {
            throw new Refused(Refused.Reason.FORBIDDEN, "workspace.not-yours");
        }
        commands.touch(records -> {
            records.waiting().forgetUntil(commands.now());
            records.waiting().forget(who.id());
            records.waiting().keep(who.id(), file, commands.now().plus(LIFE));
        });
    }

    /**
     * The file that waits for the user.
     *
     * @param hash of the file that the user means
     * @throws Refused if none of that hash waits for the user in that dossier, or no longer
     */
    public WaitingFile of(User who, Dossier dossier, String hash) {
        return commands.read(records -> records.waiting().of(who.id(), commands.now()))
                .flatMap(file -> file.as(dossier, hash))
                .orElseThrow(() -> who.may(Action.UPLOAD, dossier)
                        ? new Refused(Refused.Reason.NOT_FOUND, "workspace.no-waiting-file")
                        : Refused.hidden("workspace.no-waiting-file"));
    }

    /** Forgets what waits for the user. */
    public void forget(User who) {
        commands.touch(records -> records.waiting().forget(who.id()));
    }
}
