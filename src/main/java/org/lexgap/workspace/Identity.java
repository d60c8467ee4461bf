package org.lexgap.workspace;

/**
 * How an identity provider knows a user. Neither part is ever given to somebody else.
 *
 * @param issuer the provider's address
 * @param subject the user's mark there
 */
public record Identity(String issuer, String subject) {

    private static final int LONGEST = 255;

    /**
     * Checks the lengths.
     *
     * @throws Refused if a part is empty or longer than 255 characters
     */
    public Identity {
        if (issuer.isEmpty() || issuer.length() > LONGEST || subject.isEmpty() || subject.length() > LONGEST) {
            throw new Refused(Refused.Reason.INVALID, "workspace.bad-identity");
        }
    }
}
