package org.lexgap.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Long passwords known from leaks, each as the first bytes of its hash, sorted: the list itself is nothing to read. */
final class CommonPasswords {

    /** How many bytes of a hash are kept: one in twenty million good passwords is refused by chance. */
    static final int KEPT = 5;

    private CommonPasswords() {}

    /** Whether the password, in small letters, is on the list. */
    static boolean contain(String password) {
        byte[] wanted = Arrays.copyOf(Hash.digest().digest(password.getBytes(StandardCharsets.UTF_8)), KEPT);
        byte[] list = list();
        int low = 0;
        int high = list.length / KEPT - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(list, middle * KEPT, (middle + 1) * KEPT, wanted, 0, KEPT);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private static byte[] list() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream("common-passwords.bin")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
