package org.lexgap.web;

import java.util.List;
import java.util.Optional;
import org.lexgap.workspace.Version;

/** Who has submitted which version, by state. */
public record OverviewPage(List<Row> rows) {

    /**
     * The last submitted version of a dossier.
     *
     * @param submittedBy the full name of whoever submitted it
     * @param beside the address at which an organisation's facts stand beside the government's; given where both are there
     */
    public record Row(DossierName dossier, Version version, String submittedBy, Optional<String> beside) {}
}
