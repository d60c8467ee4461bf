package org.lexgap.workspace;

import java.security.SecureRandom;
import java.time.Clock;

/**
 * The workspace, by what is done in it. Each command is one transaction with its row in the audit log.
 *
 * @param links how people come in for the first time, or again
 * @param signIns signing in and out
 * @param ownAccount what each user does with their own account
 * @param accounts what an administrator does with users
 * @param dossiers versions of summaries
 * @param waiting files that wait for their uploader's word
 * @param answers what programs were answered
 * @param federation signing in by an identity provider
 * @param denials what was refused
 * @param audit the audit log
 */
public record Workspace(
        Links links,
        SignIns signIns,
        OwnAccount ownAccount,
        Accounts accounts,
        Dossiers dossiers,
        WaitingFiles waiting,
        Answers answers,
        Federation federation,
        Denials denials,
        AuditTrail audit) {

    /**
     * A workspace on a storage.
     *
     * @param witness where the end of the audit log is kept a second time
     * @param seal the workspace's key
     * @param room how much each side may store
     * @param clock tells the time of deeds; their order does not depend on it
     * @throws Refused if the storage belongs to another key
     * @throws Unavailable if it cannot be used now
     */
    public static Workspace on(
            Storage storage, AuditWitness witness, Seal seal, Room room, Clock clock, SecureRandom random) {
        Commands commands = new Commands(storage, witness, seal, clock, random);
        commands.open();
        Links links = new Links(commands);
        return new Workspace(
                links,
                new SignIns(commands),
                new OwnAccount(commands),
                new Accounts(commands, links),
                new Dossiers(commands, room),
                new WaitingFiles(commands),
                new Answers(commands),
                new Federation(commands),
                new Denials(commands),
                new AuditTrail(commands));
    }
}
