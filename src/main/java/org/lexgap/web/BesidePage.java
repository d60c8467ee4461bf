package org.lexgap.web;

import org.lexgap.report.WordedComparison;
import org.lexgap.workspace.Version;

/** What an organisation says of a state beside what its government says; each by its last submitted version. */
public record BesidePage(
        DossierName government, DossierName observers, Version first, Version second, WordedComparison comparison) {}
