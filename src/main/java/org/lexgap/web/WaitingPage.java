package org.lexgap.web;

import java.util.List;
import java.util.Optional;

/**
 * A file without errors whose warnings are to be accepted before it becomes a version.
 *
 * @param hash says which file is meant
 * @param workbook whether the warnings can be had in the cells of the workbook
 * @param missing said where somebody went on without having accepted them
 */
public record WaitingPage(
        DossierName dossier,
        String fileName,
        String hash,
        List<DossierPage.Flaw> warnings,
        boolean workbook,
        Optional<String> missing) {}
