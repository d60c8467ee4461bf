package org.lexgap.workspace;

import java.util.List;

/**
 * Which passwords are taken, as NIST SP 800-63B has it: long ones, whatever their characters, that are not known from leaks,
 * not made of the person's own name and not one sign over and over.
 */
public final class PasswordRules {

    /** Least length in characters where a second factor stands beside it. */
    public static final int SHORTEST = 12;

    /** Least length in characters where it stands alone. */
    public static final int SHORTEST_ALONE = 15;

    private static final int LONGEST = 256;
    private static final int FEWEST_SIGNS = 5;
    private static final int SHORTEST_REST = 8;

    private PasswordRules() {}

    /**
     * Checks a password that somebody wants.
     *
     * @param alone whether no second factor stands beside it
     * @throws Refused if it is too short, longer than 256 characters, too simple or known from leaks
     */
    static void check(String password, String userName, boolean alone) {
        int least = alone ? SHORTEST_ALONE : SHORTEST;
        long length = password.codePoints().count();
        if (length < least) {
            throw refusal("workspace.password-short", least);
        }
        if (length > LONGEST) {
            throw refusal("workspace.password-long", LONGEST);
        }
        String plain = Names.folded(password);
        if (plain.codePoints().distinct().count() < FEWEST_SIGNS || isSeries(plain)) {
            throw refusal("workspace.password-simple");
        }
        String rest = plain;
        for (String known : List.of(userName, "lexgap", "password", "пароль")) {
            rest = rest.replace(known, "");
        }
        if (rest.length() < Math.min(SHORTEST_REST, plain.length())) {
            throw refusal("workspace.password-own-name");
        }
        if (CommonPasswords.contain(plain)) {
            throw refusal("workspace.password-common");
        }
    }

    /** Whether each sign follows the one before, as in 123456789012. */
    private static boolean isSeries(String text) {
        int[] points = text.codePoints().toArray();
        int following = 0;
        for (int i = 1; i < points.length; i++) {
            following += Math.abs(points[i] - points[i - 1]) <= 1 ? 1 : 0;
        }
        return following >= points.length - 2;
    }

    private static Refused refusal(String key, Object... arguments) {
        return new Refused(Refused.Reason.INVALID, key, arguments);
    }
}
