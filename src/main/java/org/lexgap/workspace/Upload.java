package org.lexgap.workspace;

import java.time.LocalDate;

/**
 * A good file on its way into a dossier.
 *
 * @param base the number of the version that the person had before them; 0 for none
 * @param fileName as the person's machine names it
 * @param original the file's bytes, 10 MB at most
 * @param canonical the summary read from it, as canonical JSON
 * @param asOf the day whose law the summary describes
 * @param warnings how many warnings on it the person has seen and accepted
 */
public record Upload(
        Dossier dossier, int base, String fileName, byte[] original, String canonical, LocalDate asOf, int warnings) {

    static final int LARGEST = 10 * 1024 * 1024;

    /**
     * Checks size, name and numbers.
     *
     * @throws Refused if the file is empty or larger than 10 MB, its name cannot be shown, or the base or the number of
     *     warnings is below 0
     */
    public Upload {
        if (original.length == 0 || original.length > LARGEST) {
            throw new Refused(Refused.Reason.INVALID, "workspace.file-size", LARGEST / 1024 / 1024);
        }
        if (base < 0 || warnings < 0) {
            throw new Refused(Refused.Reason.INVALID, "workspace.bad-base");
        }
        fileName = Names.file(fileName);
    }

    /** A file on which there was nothing to warn of. */
    public Upload(Dossier dossier, int base, String fileName, byte[] original, String canonical, LocalDate asOf) {
        this(dossier, base, fileName, original, canonical, asOf, 0);
    }
}
