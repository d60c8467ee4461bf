package org.lexgap.web;

import java.util.List;

/**
 * The dossiers somebody sees.
 *
 * @param choosesState whether the reader may write on any state and names it
 */
public record DossiersPage(List<Row> rows, boolean choosesState) {

    /**
     * One dossier.
     *
     * @param versions how many of its versions the reader sees
     */
    public record Row(DossierName dossier, int versions) {}
}
