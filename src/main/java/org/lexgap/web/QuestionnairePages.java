package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Questionnaires to take away, fill in and upload: empty ones, and such as hold what a version says. */
@Controller
class QuestionnairePages {

    private final Workspace workspace;
    private final Pages pages;
    private final Readings readings;

    QuestionnairePages(Workspace workspace, Pages pages, Readings readings) {
        this.workspace = workspace;
        this.pages = pages;
        this.readings = readings;
    }

    /** An empty one on the state. */
    @Needs(Action.UPLOAD)
    @Costly
    @GetMapping("/dossiers/{state}/questionnaire")
    ResponseEntity<byte[]> blank(
            HttpServletRequest request, @PathVariable String state, @RequestParam Optional<String> of) {
        Visitor visitor = Visitor.of(request);
        Dossier dossier = new Dossier(state, of);
        // Whoever may not see the dossier is told that there is none.
        workspace.dossiers().versions(visitor.signedIn(), dossier);
        return new QuestionnaireFile(visitor.language()).blank(dossier);
    }

    /** One that holds a version, to go on from there. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping("/dossiers/{state}/{number}/questionnaire")
    ResponseEntity<byte[]> filled(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        Visitor visitor = Visitor.of(request);
        Readings.ReadVersion asked =
                readings.read(visitor.signedIn(), new Dossier(state, of), number, visitor.language());
        Reading<ResponseEntity<byte[]>> filled = new QuestionnaireFile(visitor.language()).filled(asked);
        return filled.result().orElseGet(() -> refused(request, filled.problems(), visitor.words()));
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, List<Problem> problems, Words words) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        List<String> why = problems.stream()
                .map(problem -> words.say(problem.message()))
                .distinct()
                .toList();
        return pages.show(
                request, status, "fault", new FaultPage(status.value(), words.say("upload.no-questionnaire"), why));
    }
}
