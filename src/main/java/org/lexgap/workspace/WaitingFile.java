package org.lexgap.workspace;

import java.util.Optional;

/**
 * A file that was sent and is no version: something in it is wrong, or is to be accepted first.
 *
 * @param base the number of the version that the person had before them; 0 for none
 * @param fileName as the person's machine names it
 * @param content the file's bytes, 10 MB at most
 */
public record WaitingFile(Dossier dossier, int base, String fileName, byte[] content) {

    /**
     * Checks size and name.
     *
     * @throws Refused if the file is empty or larger than 10 MB, or its name cannot be shown
     */
    public WaitingFile {
        if (content.length == 0 || content.length > Upload.LARGEST) {
            throw new Refused(Refused.Reason.INVALID, "workspace.file-size", Upload.LARGEST / 1024 / 1024);
        }
        fileName = Names.file(fileName);
    }

    /** The hash of its bytes, by which a page says which file it means. */
    public String hash() {
        return Hash.of(content);
    }

    /** Itself where it is of that dossier and has that hash. */
    Optional<WaitingFile> as(Dossier wanted, String hash) {
        return dossier.equals(wanted) && hash().equals(hash) ? Optional.of(this) : Optional.empty();
    }
}
