package org.lexgap.workspace;

/** What a person may be allowed to do. Actions on a dossier reach one's own, every one, or none; the others all or none. */
public enum Action {
    /** Add, move, recover, deactivate and hand over users. */
    KEEP_USERS(false),
    /** Read and verify the audit log. */
    READ_AUDIT(false),
    /** See who has submitted which version. */
    SEE_OVERVIEW(false),
    /** Read norms, questions, rules and scenarios. */
    READ_CATALOGUE(false),
    /** Change one's own password, make and revoke one's own tokens. */
    KEEP_OWN_ACCOUNT(false),
    /** See versions that were not submitted. */
    SEE_DRAFTS(true),
    /** See versions that were submitted. */
    SEE_SUBMITTED(true),
    /** Add a version, or adopt one that was kept aside. */
    UPLOAD(true),
    /** Submit the current version. */
    SUBMIT(true);

    private final boolean onDossier;

    Action(boolean onDossier) {
        this.onDossier = onDossier;
    }

    /** Whether it is done to a dossier. */
    public boolean isOnDossier() {
        return onDossier;
    }
}
