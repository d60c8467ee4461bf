package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.lexgap.language.Language;
import org.lexgap.record.CatalogueJson;
import org.lexgap.record.TraceJson;
import org.lexgap.workspace.Action;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The catalogue, whole, in the language that the program asks for. */
@Api
class ApiCatalogue {

    private final Desk desk;
    private final CataloguePages pages;

    ApiCatalogue(Desk desk, CataloguePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** The same as {@code norms --format json} prints. */
    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/norms")
    ResponseEntity<byte[]> norms(HttpServletRequest request) {
        Language language = Visitor.of(request).language();
        return answer(CatalogueJson.norms(desk.catalogue(language)), language);
    }

    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/questions")
    ResponseEntity<byte[]> questions(HttpServletRequest request) {
        Language language = Visitor.of(request).language();
        return answer(CatalogueJson.questions(desk.catalogue(language)), language);
    }

    /** From each sentence of the Programme to its norms, their questions, rules and scenarios. */
    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/trace")
    ResponseEntity<byte[]> trace(HttpServletRequest request) {
        Language language = Visitor.of(request).language();
        return answer(TraceJson.write(pages.trace(language)), language);
    }

    private static ResponseEntity<byte[]> answer(String json, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(json.getBytes(StandardCharsets.UTF_8));
    }
}
