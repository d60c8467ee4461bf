package org.lexgap.workspace;

/** All that is kept, within one transaction. */
public interface Records {

    /** The users and how they prove who they are. */
    UserRecords users();

    /** Links, sessions and tokens. */
    PassRecords passes();

    /** Failed attempts to sign in. */
    AttemptRecords attempts();

    /** The versions of all dossiers. */
    VersionRecords versions();

    /** Stored texts, each under its hash. */
    TextRecords texts();

    /** Files that wait for their uploader's word. */
    WaitingRecords waiting();

    /** What programs were answered. */
    ResponseRecords responses();

    /** How an identity provider knows users. */
    IdentityRecords identities();

    /** The audit log. */
    AuditRecords audit();
}
