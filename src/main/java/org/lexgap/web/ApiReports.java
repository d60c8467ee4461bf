package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lexgap.report.ReportShape;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports on versions as files, the same as pages offer, in the language that the program asks for. */
@Api
class ApiReports {

    private final Readings readings;

    ApiReports(Readings readings) {
        this.readings = readings;
    }

    /** The whole report. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping(ApiVersions.VERSIONS + "/{number}/report/{shape}")
    ResponseEntity<byte[]> report(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @PathVariable String shape,
            @RequestParam Optional<String> of) {
        return file(request, new Dossier(state, of), number, ReportPart.REPORT, shape);
    }

    /** The table of compliance alone. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping(ApiVersions.VERSIONS + "/{number}/compliance/{shape}")
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
        Visitor visitor = Visitor.of(request);
        ReportShape shape = ReportPart.shape(ending);
        Readings.ReadVersion asked = readings.read(visitor.signedIn(), dossier, number, visitor.language());
        return part.file(asked.version(), asked.file().gapReport(), shape);
    }
}
