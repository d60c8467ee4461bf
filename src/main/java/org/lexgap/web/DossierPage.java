package org.lexgap.web;

import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Version;

/**
 * One dossier with its versions.
 *
 * @param current the number of the version that the next upload builds on; 0 where there is none
 * @param uploads whether the reader may add a version
 * @param fillable the number of the version that a questionnaire can be had filled in with; 0 where there is none
 * @param notice what was done just now
 * @param refusal why a file was not taken
 */
public record DossierPage(
        DossierName dossier,
        List<Row> rows,
        int current,
        boolean uploads,
        int fillable,
        Optional<String> notice,
        Optional<Refusal> refusal) {

    /** The address at which a version stands beside the one before it. */
    public String compared(Row row) {
        String address = dossier.within("/compare");
        return address + (address.contains("?") ? "&" : "?") + "first=" + row.before() + "&second="
                + row.version().number();
    }

    /**
     * One version.
     *
     * @param by the full name of who uploaded it
     * @param submittedBy of who submitted it; empty where nobody did
     * @param before the number of the next earlier version that the reader sees; 0 where there is none
     * @param submits whether the reader may submit it now
     * @param adopts whether the reader may make it the current one
     */
    public record Row(Version version, String by, String submittedBy, int before, boolean submits, boolean adopts) {}

    /**
     * A file that was not taken, with what is wrong in it, in its order.
     *
     * @param annotated the address of the workbook with all that in its cells; empty where it is no workbook
     */
    public record Refusal(String fileName, List<Flaw> flaws, Optional<String> annotated) {}

    /**
     * Something wrong in a file.
     *
     * @param at line and column, or sheet and cell; empty where it is about the file as a whole
     * @param code names the kind
     */
    public record Flaw(String at, String code, String told) {}
}
