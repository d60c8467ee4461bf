package org.lexgap.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes {@code common-passwords.bin} anew: its arguments are lists of passwords, one a line, and the file to write. Those
 * shorter than any that is taken are left out.
 */
final class PackCommonPasswords {

    private PackCommonPasswords() {}

    public static void main(String[] arguments) throws IOException {
        TreeSet<byte[]> hashes = new TreeSet<>(Arrays::compareUnsigned);
        List<String> lists = Arrays.asList(arguments).subList(0, arguments.length - 1);
        for (String list : lists) {
            for (String line : lines(Path.of(list))) {
                String plain = Names.folded(line.strip());
                if (plain.codePoints().count() >= PasswordRules.SHORTEST) {
                    byte[] whole = Hash.digest().digest(plain.getBytes(StandardCharsets.UTF_8));
                    hashes.add(Arrays.copyOf(whole, CommonPasswords.KEPT));
                }
            }
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] hash : hashes) {
            packed.write(hash);
        }
        Files.write(Path.of(arguments[arguments.length - 1]), packed.toByteArray());
    }

    /** Some lines of such lists are in no charset at all. */
    private static List<String> lines(Path list) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(list)))
                .toString()
                .lines()
                .toList();
    }
}
