package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.assessment.Trace;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.workspace.Action;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue: from a paragraph of the Programme to its norms, their questions, rules and scenarios, and back. */
@Controller
class CataloguePages {

    private final KnowledgeBase knowledge;
    private final Pages pages;
    private final RecentlyUsed<Language, Trace> traces = new RecentlyUsed<>(Language.values().length);

    CataloguePages(KnowledgeBase knowledge, Pages pages) {
        this.knowledge = knowledge;
        this.pages = pages;
    }

    /** All of it, or what holds the words that somebody looks for. */
    @Needs(Action.READ_CATALOGUE)
    @GetMapping("/catalogue")
    ResponseEntity<byte[]> all(HttpServletRequest request, @RequestParam(defaultValue = "") String q) {
        Language language = Visitor.of(request).language();
        Catalogue catalogue = knowledge.catalogue(language);
        CatalogueSearch search = CatalogueSearch.of(q);
        boolean all = search.isEmpty();
        return pages.show(
                request,
                "catalogue",
                new CataloguePage(
                        q.strip(),
                        all ? catalogue.paragraphs() : List.of(),
                        all ? List.of() : search.norms(catalogue, knowledge.ruleBook(language)),
                        byTheme(search.questions(catalogue), catalogue)));
    }

    @Needs(Action.READ_CATALOGUE)
    @GetMapping("/catalogue/paragraphs/{paragraph}")
    ResponseEntity<byte[]> paragraph(HttpServletRequest request, @PathVariable String paragraph) {
        return paragraph(paragraph, Visitor.of(request).language())
                .map(page -> pages.show(request, "paragraph", page))
                .orElseGet(() -> absent(request));
    }

    @Needs(Action.READ_CATALOGUE)
    @GetMapping("/catalogue/norms/{norm}")
    ResponseEntity<byte[]> norm(HttpServletRequest request, @PathVariable String norm) {
        return norm(norm, Visitor.of(request).language())
                .map(page -> pages.show(request, "norm", page))
                .orElseGet(() -> absent(request));
    }

    @Needs(Action.READ_CATALOGUE)
    @GetMapping("/catalogue/questions/{question}")
    ResponseEntity<byte[]> question(HttpServletRequest request, @PathVariable String question) {
        return question(question, Visitor.of(request).language())
                .map(page -> pages.show(request, "question", page))
                .orElseGet(() -> absent(request));
    }

    /** The paragraph of a number; nothing where there is none. */
    Optional<ParagraphPage> paragraph(String number, Language language) {
        List<Paragraph> paragraphs = knowledge.catalogue(language).paragraphs();
        List<Trace.OfParagraph> all = trace(language).paragraphs();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number().equals(number)) {
                Optional<Paragraph> before = i == 0 ? Optional.empty() : Optional.of(paragraphs.get(i - 1));
                Optional<Paragraph> after = i + 1 == all.size() ? Optional.empty() : Optional.of(paragraphs.get(i + 1));
                return Optional.of(new ParagraphPage(all.get(i), before, after));
            }
        }
        return Optional.empty();
    }

    /** The norm of an id; nothing where there is none. */
    Optional<NormPage> norm(String id, Language language) {
        Catalogue catalogue = knowledge.catalogue(language);
        return trace(language).norms().stream()
                .filter(of -> of.norm().id().equals(id))
                .findFirst()
                .map(of -> page(of, catalogue));
    }

    /** The question of an id; nothing where there is none. */
    Optional<QuestionPage> question(String id, Language language) {
        Catalogue catalogue = knowledge.catalogue(language);
        return trace(language).questions().stream()
                .filter(of -> of.question().id().equals(id))
                .findFirst()
                .map(of -> new QuestionPage(
                        of.question(), catalogue.title(of.question().theme()), of.norms()));
    }

    /** All of it, from sentences to scenarios. */
    Trace trace(Language language) {
        return traces.of(
                language,
                unseen -> Trace.of(knowledge.catalogue(language), knowledge.ruleBook(language), knowledge.scenarios()));
    }

    private static NormPage page(Trace.OfNorm of, Catalogue catalogue) {
        Norm norm = of.norm();
        Paragraph paragraph = catalogue.paragraphs().stream()
                .filter(one -> one.number().equals(norm.paragraph()))
                .findFirst()
                .orElseThrow();
        return new NormPage(of, catalogue.title(norm.theme()), paragraph);
    }

    private static Map<String, List<Question>> byTheme(List<Question> questions, Catalogue catalogue) {
        return questions.stream()
                .collect(Collectors.groupingBy(
                        question -> catalogue.title(question.theme()), LinkedHashMap::new, Collectors.toList()));
    }

    private ResponseEntity<byte[]> absent(HttpServletRequest request) {
        String told = Visitor.of(request).words().say("web.fault.404");
        return pages.show(
                request, HttpStatus.NOT_FOUND, "fault", new FaultPage(HttpStatus.NOT_FOUND.value(), told, List.of()));
    }
}
