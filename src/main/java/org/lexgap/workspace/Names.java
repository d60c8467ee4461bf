package org.lexgap.workspace;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand for a person, an organisation, a state or a file. */
final class Names {

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern SIGN_IN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.@_-]{2,63}");
    private static final Set<String> FOLDERS = Set.of(".", "..");
    private static final int LONGEST = 120;
    private static final int LONGEST_FILE = 255;

    private Names() {}

    static void checkState(String state) {
        if (!STATE.matcher(state).matches()) {
            throw new Refused(Refused.Reason.INVALID, "workspace.bad-state");
        }
    }

    /** A name to sign in with, so that its ways of writing are one. */
    static String signIn(String name) {
        String plain = folded(name.strip());
        if (!SIGN_IN.matcher(plain).matches()) {
            throw new Refused(Refused.Reason.INVALID, "workspace.bad-sign-in-name");
        }
        return plain;
    }

    /** Compatible forms and cases of a letter as one. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The name of a person, an organisation or a token: one line that can be shown. */
    static String shown(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (plain.isEmpty() || plain.length() > LONGEST || !visible(plain)) {
            throw new Refused(Refused.Reason.INVALID, "workspace.bad-name", LONGEST);
        }
        return plain;
    }

    /** The name of a file without the folders it came from. */
    static String file(String name) {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (plain.isBlank() || FOLDERS.contains(plain) || plain.length() > LONGEST_FILE || !visible(plain)) {
            throw new Refused(Refused.Reason.INVALID, "workspace.bad-file-name", LONGEST_FILE);
        }
        return plain;
    }

    /** Without control characters, halves of a pair and line ends; other unseen marks are shown as marks by whoever shows them. */
    private static boolean visible(String text) {
        return text.codePoints()
                .map(Character::getType)
                .noneMatch(type -> type == Character.CONTROL
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }
}
