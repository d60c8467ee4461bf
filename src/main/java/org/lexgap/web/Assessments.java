package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Assessment;
import org.lexgap.intake.Reading;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.record.AssessmentJson;
import org.lexgap.report.GapReport;
import org.lexgap.report.WordedReport;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
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

    /** Which version somebody asks for. */
    private record Asked(Version version, Readings.ReadFile file) {}

    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping("/dossiers/{state}/{number}")
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        Language language = Visitor.of(request).language();
        Asked asked = asked(request, new Dossier(state, of), number, language);
        if (asked.file().reading().result().isEmpty()) {
            return unreadable(request, asked.file().reading());
        }
        Assessment assessment = asked.file().assessment();
        GapReport report = GapReport.of(assessment, desk.catalogue(language), language, false);
        String by = workspace
                .accounts()
                .user(asked.version().by())
                .map(User::fullName)
                .orElse(asked.version().by());
        return pages.show(
                request,
                "assessment",
                new AssessmentPage(
                        DossierName.of(asked.version().dossier(), desk.catalogue(language)),
                        asked.version(),
                        by,
                        assessment,
                        WordedReport.of(report)));
    }

    /** The assessment as data, which is in English whoever reads it. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @GetMapping("/dossiers/{state}/{number}/assessment.json")
    ResponseEntity<byte[]> json(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        Asked asked = asked(request, new Dossier(state, of), number, Language.EN);
        if (asked.file().reading().result().isEmpty()) {
            return unreadable(request, asked.file().reading());
        }
        String json = AssessmentJson.write(
                List.of(asked.file().assessment()), desk.catalogue(Language.EN), desk.ruleBook(Language.EN));
        return Pages.file(
                state + "-" + number + "-assessment.json",
                MediaType.APPLICATION_JSON,
                json.getBytes(StandardCharsets.UTF_8));
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

    private Asked asked(HttpServletRequest request, Dossier dossier, int number, Language language) {
        User user = Visitor.of(request).signedIn();
        Version version = workspace.dossiers().version(user, dossier, number);
        return new Asked(version, readings.read(user, dossier, number, language));
    }

    /** A version that an earlier catalogue took and this one does not. */
    private ResponseEntity<byte[]> unreadable(HttpServletRequest request, Reading<LawSummary> reading) {
        Words words = Visitor.of(request).words();
        return pages.show(
                request,
                HttpStatus.CONFLICT,
                "fault",
                new FaultPage(
                        HttpStatus.CONFLICT.value(),
                        words.say("web.fault.unreadable"),
                        reading.problems().stream()
                                .map(problem -> problem.in(words.language()))
                                .toList()));
    }
}
