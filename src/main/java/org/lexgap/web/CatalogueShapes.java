package org.lexgap.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Scenario;
import org.lexgap.assessment.Trace;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** How parts of the catalogue look to a program; what the lists of norms, questions and the trace have, is called the same. */
final class CatalogueShapes {

    private CatalogueShapes() {}

    /** A paragraph among others. */
    static Map<String, Object> listed(Paragraph paragraph) {
        return Json.object("number", paragraph.number(), "title", paragraph.title());
    }

    /** A norm among others. */
    static Map<String, Object> listed(Norm norm) {
        return Json.object("id", norm.id(), "statement", norm.statement());
    }

    /** A question among others. */
    static Map<String, Object> listed(Question question) {
        return Json.object("id", question.id(), "wording", question.wording());
    }

    /** A paragraph with its sentences, each with the norms it holds or why it holds none. */
    static Map<String, Object> paragraph(ParagraphPage page) {
        return Json.object(
                "number",
                page.paragraph().number(),
                "title",
                page.paragraph().title(),
                "previous",
                page.before().map(Paragraph::number),
                "next",
                page.after().map(Paragraph::number),
                "sentences",
                page.paragraph().sentences().stream()
                        .map(CatalogueShapes::sentence)
                        .toList());
    }

    private static Map<String, Object> sentence(Trace.OfSentence of) {
        return Json.object(
                "id",
                of.sentence().id(),
                "head",
                of.sentence().head(),
                "kind",
                Word.of(of.sentence().kind()),
                "why",
                of.sentence().why(),
                "norms",
                of.norms().stream().map(norm -> listed(norm.norm())).toList());
    }

    /** A norm with the rules that judge it, as sentences and as they are written, and the scenarios that show it at work. */
    static Map<String, Object> norm(NormPage page) {
        Norm norm = page.trace().norm();
        return Json.object(
                "id",
                norm.id(),
                "paragraph",
                norm.paragraph(),
                "sources",
                norm.sources(),
                "theme",
                norm.theme().id(),
                "strength",
                Word.of(norm.strength()),
                "severity",
                Word.of(norm.severity()),
                "statement",
                norm.statement(),
                "applies",
                norm.applies(),
                "exceptions",
                norm.exceptions(),
                "inference",
                norm.inference(),
                "note",
                norm.note(),
                "remedy",
                norm.remedy(),
                "questions",
                page.trace().questions().stream().map(CatalogueShapes::listed).toList(),
                "rules",
                page.trace().rules().stream().map(rule -> rule(rule, page)).toList(),
                "scenarios",
                page.trace().scenarios().stream().map(CatalogueShapes::scenario).toList());
    }

    private static Map<String, Object> rule(Rule rule, NormPage page) {
        return Json.object(
                "id",
                rule.id(),
                "verdict",
                rule.verdict().name(),
                "says",
                rule.says(),
                "text",
                page.text(rule),
                "file",
                rule.path(),
                "line",
                rule.line());
    }

    private static Map<String, Object> scenario(Scenario scenario) {
        return Json.object("name", scenario.name(), "file", scenario.file(), "line", scenario.line());
    }

    /** A question with its answers, and the norms that read it. */
    static Map<String, Object> question(QuestionPage page) {
        Question question = page.question();
        return Json.object(
                "id",
                question.id(),
                "type",
                Word.of(question.type()),
                "values",
                question.values().stream()
                        .map(value -> Json.object("id", value.id(), "label", value.label()))
                        .toList(),
                "theme",
                question.theme().id(),
                "wording",
                question.wording(),
                "help",
                Optional.of(question.help()).filter(help -> !help.isEmpty()),
                "norms",
                page.norms().stream().map(CatalogueShapes::listed).toList());
    }

    /** What was found. */
    static Map<String, Object> found(List<Norm> norms, List<Question> questions) {
        return Json.object(
                "norms",
                norms.stream().map(CatalogueShapes::listed).toList(),
                "questions",
                questions.stream().map(CatalogueShapes::listed).toList());
    }
}
