package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Paragraph;
import org.lexgap.record.CatalogueJson;
import org.lexgap.record.TraceJson;
import org.lexgap.workspace.Action;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue, whole and part by part, in the language that the program asks for. */
@Api
class ApiCatalogue {

    private final KnowledgeBase knowledge;
    private final CataloguePages pages;

    ApiCatalogue(KnowledgeBase knowledge, CataloguePages pages) {
        this.knowledge = knowledge;
        this.pages = pages;
    }

    /** The same as {@code norms --format json} prints. */
    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/norms")
    ResponseEntity<byte[]> norms(HttpServletRequest request) {
        Language language = Visitor.of(request).language();
        return answer(CatalogueJson.norms(knowledge.catalogue(language)), language);
    }

    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/questions")
    ResponseEntity<byte[]> questions(HttpServletRequest request) {
        Language language = Visitor.of(request).language();
        return answer(CatalogueJson.questions(knowledge.catalogue(language)), language);
    }

    /** From each sentence of the Programme to its norms, their questions, rules and scenarios. */
    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/trace")
    ResponseEntity<byte[]> trace(HttpServletRequest request) {
        Language language = Visitor.of(request).language();
        return answer(TraceJson.write(pages.trace(language)), language);
    }

    /** All paragraphs, in their order. */
    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/paragraphs")
    ResponseEntity<byte[]> paragraphs(HttpServletRequest request) {
        Language language = Visitor.of(request).language();
        List<Paragraph> paragraphs = knowledge.catalogue(language).paragraphs();
        return answer(paragraphs.stream().map(CatalogueShapes::listed).toList(), language);
    }

    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/paragraphs/{paragraph}")
    ResponseEntity<byte[]> paragraph(HttpServletRequest request, @PathVariable String paragraph) {
        Language language = Visitor.of(request).language();
        return known(pages.paragraph(paragraph, language).map(CatalogueShapes::paragraph), language);
    }

    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/norms/{norm}")
    ResponseEntity<byte[]> norm(HttpServletRequest request, @PathVariable String norm) {
        Language language = Visitor.of(request).language();
        return known(pages.norm(norm, language).map(CatalogueShapes::norm), language);
    }

    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/questions/{question}")
    ResponseEntity<byte[]> question(HttpServletRequest request, @PathVariable String question) {
        Language language = Visitor.of(request).language();
        return known(pages.question(question, language).map(CatalogueShapes::question), language);
    }

    /**
     * Norms and questions that hold words.
     *
     * @param q all of which they hold; where there is none, everything does
     */
    @Needs(Action.READ_CATALOGUE)
    @GetMapping(Api.ROOT + "/search")
    ResponseEntity<byte[]> search(HttpServletRequest request, @RequestParam String q) {
        Language language = Visitor.of(request).language();
        Catalogue catalogue = knowledge.catalogue(language);
        CatalogueSearch search = CatalogueSearch.of(q);
        return answer(
                CatalogueShapes.found(
                        search.norms(catalogue, knowledge.ruleBook(language)), search.questions(catalogue)),
                language);
    }

    private static ResponseEntity<byte[]> known(Optional<Map<String, Object>> shape, Language language) {
        return answer(shape.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), language);
    }

    private static ResponseEntity<byte[]> answer(String json, Language language) {
        return answer(json.getBytes(StandardCharsets.UTF_8), language);
    }

    private static ResponseEntity<byte[]> answer(Object shape, Language language) {
        return answer(Json.write(shape), language);
    }

    private static ResponseEntity<byte[]> answer(byte[] json, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(json);
    }
}
