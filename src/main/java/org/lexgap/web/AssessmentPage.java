package org.lexgap.web;

import org.lexgap.assessment.Assessment;
import org.lexgap.report.WordedReport;
import org.lexgap.workspace.Version;

/** The gap report of a version. */
public record AssessmentPage(
        DossierName dossier, Version version, String by, Assessment assessment, WordedReport report) {}
