package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lexgap.intake.Annotation;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Message;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questionnaires given back with what is wrong in their cells. Nothing is stored, so none has to wait as on pages. */
@Api
class ApiAnnotations {

    private final Workspace workspace;
    private final Readings readings;

    ApiAnnotations(Workspace workspace, Readings readings) {
        this.workspace = workspace;
        this.readings = readings;
    }

    /** The questionnaire that is sent along, with what an upload of it would be told. */
    @Needs(Action.UPLOAD)
    @Costly
    @PostMapping(Api.ROOT + "/dossiers/{state}/annotated")
    ResponseEntity<byte[]> annotated(
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam Optional<String> of,
            @RequestParam(defaultValue = "summary.xlsx") String name) {
        Visitor visitor = Visitor.of(request);
        Dossier dossier = new Dossier(state, of);
        // Whoever may not see the dossier learns nothing from what is said of the file.
        workspace.dossiers().versions(visitor.signedIn(), dossier);
        byte[] content = Body.bytes(request, ApiUploads.LARGEST);
        Received received = Received.of(readings.read(name, content, visitor.language()), name, dossier);
        if (!received.file().reading().whole()) {
            throw new ApiFault(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Message.of("upload.not-to-be-marked"),
                    Received.Said.errors(received.file().reading().problems(), visitor.words()));
        }
        try {
            byte[] workbook = Annotation.of(name, content, received.remarks(visitor.words()), visitor.language());
            return Pages.file(name, Uploads.WORKBOOK, workbook);
        } catch (Unreadable e) {
            throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, e.problem().message(), List.of());
        }
    }
}
