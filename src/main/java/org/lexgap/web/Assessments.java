package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.report.ReportShape;
import org.lexgap.report.WordedReport;
import org.lexgap.web.Readings.ReadVersion;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version, assessed when it is asked for: on a page, as data, and the file itself. */
@Controller
class Assessments {

    private final Workspace workspace;
    private final Desk desk;
    private final Pages pages;
    private final Readings readings;

    Assessments(Workspace workspace, Desk desk, Pages pages, Readings readings) {
        this.workspace = workspace;
        this.desk = desk;
        this.pages = pages;
        this.readings = readings;
    }

    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping("/dossiers/{state}/{number}")
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") List<String> verdict) {
        Language language = Visitor.of(request).language();
        ReadVersion asked = asked(request, new Dossier(state, of), number, language);
        WordedReport report = asked.file().report();
        ReportFilter filter = ReportFilter.of(theme, verdict);
        Version version = asked.version();
        return pages.show(
                request,
                "assessment",
                new AssessmentPage(
                        DossierName.of(version.dossier(), desk.catalogue(language)),
                        version,
                        workspace.accounts().fullName(version.by()),
                        asked.file().assessment(),
                        report,
                        filter,
                        filter.of(report.chapters())));
    }

    /** The assessment as data, which is in English whoever reads it. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping("/dossiers/{state}/{number}/assessment.json")
    ResponseEntity<byte[]> json(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        ReadVersion asked = asked(request, new Dossier(state, of), number, Language.EN);
        return Pages.file(
                state + "-" + number + "-assessment.json",
                MediaType.APPLICATION_JSON,
                asked.file().json());
    }

    /** The report as a file of some shape, in the language of the reader. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping("/dossiers/{state}/{number}/report/{shape}")
    ResponseEntity<byte[]> report(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @PathVariable String shape,
            @RequestParam Optional<String> of) {
        return file(request, new Dossier(state, of), number, ReportPart.REPORT, shape);
    }

    /** The table of compliance alone, likewise. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping("/dossiers/{state}/{number}/compliance/{shape}")
    ResponseEntity<byte[]> compliance(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @PathVariable String shape,
            @RequestParam Optional<String> of) {
        return file(request, new Dossier(state, of), number, ReportPart.COMPLIANCE, shape);
    }

    private ResponseEntity<byte[]> file(
            HttpServletRequest request, Dossier dossier, int number, ReportPart part, String ending) {
        ReportShape shape = ReportPart.shape(ending);
        ReadVersion asked = asked(request, dossier, number, Visitor.of(request).language());
        return part.file(asked.version(), asked.file().gapReport(), shape);
    }

    /** The file as it was uploaded. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping("/dossiers/{state}/{number}/file")
    ResponseEntity<byte[]> original(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        User user = Visitor.of(request).signedIn();
        Dossier dossier = new Dossier(state, of);
        Version version = workspace.dossiers().version(user, dossier, number);
        return Pages.file(
                version.fileName(),
                MediaType.APPLICATION_OCTET_STREAM,
                workspace.dossiers().original(user, dossier, number));
    }

    private ReadVersion asked(HttpServletRequest request, Dossier dossier, int number, Language language) {
        return readings.read(Visitor.of(request).signedIn(), dossier, number, language);
    }
}
