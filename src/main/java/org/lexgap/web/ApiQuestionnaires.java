package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lexgap.intake.Reading;
import org.lexgap.language.Message;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Questionnaires, the same as pages offer, in the language that the program asks for. */
@Api
class ApiQuestionnaires {

    private final Workspace workspace;
    private final Readings readings;

    ApiQuestionnaires(Workspace workspace, Readings readings) {
        this.workspace = workspace;
        this.readings = readings;
    }

    /** An empty one on the state. */
    @Needs(Action.UPLOAD)
    @Costly
    @GetMapping(Api.ROOT + "/dossiers/{state}/questionnaire")
    ResponseEntity<byte[]> blank(
            HttpServletRequest request, @PathVariable String state, @RequestParam Optional<String> of) {
        Visitor visitor = Visitor.of(request);
        Dossier dossier = new Dossier(state, of);
        workspace.dossiers().versions(visitor.signedIn(), dossier);
        return new QuestionnaireFile(visitor.language()).blank(dossier);
    }

    /** One that holds a version. */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping(ApiVersions.VERSIONS + "/{number}/questionnaire")
    ResponseEntity<byte[]> filled(
            HttpServletRequest request,
            @PathVariable String state,
            @PathVariable int number,
            @RequestParam Optional<String> of) {
        Visitor visitor = Visitor.of(request);
        Readings.ReadVersion asked =
                readings.read(visitor.signedIn(), new Dossier(state, of), number, visitor.language());
        Reading<ResponseEntity<byte[]>> filled = new QuestionnaireFile(visitor.language()).filled(asked);
        return filled.result()
                .orElseThrow(() -> new ApiFault(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Message.of("upload.no-questionnaire"),
                        ReceivedFile.Said.errors(filled.problems(), visitor.words())));
    }
}
