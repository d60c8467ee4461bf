package org.lexgap.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.norm.Sentence;

/**
 * How each sentence of the Programme is given effect: by which norms, questions, rules and scenarios, and the way back.
 *
 * @param questions the questions that the norms of these paragraphs read, each with all norms that read it
 */
public record Trace(List<OfParagraph> paragraphs, List<OfQuestion> questions) {

    /** A paragraph and its sentences. */
    public record OfParagraph(String number, String title, List<OfSentence> sentences) {}

    /** A sentence of a paragraph, and the norms it holds. */
    public record OfSentence(String paragraph, Sentence sentence, List<OfNorm> norms) {

        public boolean normative() {
            return sentence.kind() == Sentence.Kind.NORM;
        }

        /** Whether it holds norms and each of them is asked about, judged and shown at work. */
        public boolean traced() {
            return !norms.isEmpty() && norms.stream().allMatch(OfNorm::traced);
        }
    }

    /** A norm with what it reads, what judges it and what shows it at work. */
    public record OfNorm(Norm norm, List<Question> questions, List<Rule> rules, List<Scenario> scenarios) {

        /** Whether nothing is missing. */
        public boolean traced() {
            return !questions.isEmpty() && !rules.isEmpty() && !scenarios.isEmpty();
        }
    }

    /** A question and the norms that read it. */
    public record OfQuestion(Question question, List<Norm> norms) {}

    /** The trace of the whole Programme. */
    public static Trace of(Catalogue catalogue, RuleBook rules, ScenarioIndex scenarios) {
        List<OfParagraph> paragraphs = catalogue.paragraphs().stream()
                .map(paragraph -> new OfParagraph(
                        paragraph.number(), paragraph.title(), sentences(paragraph, catalogue, rules, scenarios)))
                .toList();
        List<OfQuestion> questions = catalogue.questions().stream()
                .map(question -> new OfQuestion(question, readers(question, catalogue)))
                .toList();
        return new Trace(paragraphs, questions);
    }

    /** The trace of one paragraph. */
    public Trace only(String paragraph) {
        List<OfParagraph> one =
                paragraphs.stream().filter(of -> of.number().equals(paragraph)).toList();
        Set<Question> read = norms(one).flatMap(of -> of.questions().stream()).collect(Collectors.toSet());
        return new Trace(
                one,
                questions.stream().filter(of -> read.contains(of.question())).toList());
    }

    /** All sentences, in the order of paragraphs. */
    public List<OfSentence> sentences() {
        return paragraphs.stream().flatMap(of -> of.sentences().stream()).toList();
    }

    /** Each norm once, in the order of sentences. */
    public Set<OfNorm> norms() {
        return norms(paragraphs).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<OfNorm> norms(List<OfParagraph> paragraphs) {
        return paragraphs.stream().flatMap(of -> of.sentences().stream()).flatMap(of -> of.norms().stream());
    }

    private static List<OfSentence> sentences(
            Paragraph paragraph, Catalogue catalogue, RuleBook rules, ScenarioIndex scenarios) {
        return paragraph.sentences().stream()
                .map(sentence -> new OfSentence(
                        paragraph.number(),
                        sentence,
                        sentence.norms().stream()
                                .map(id -> catalogue.norm(id).orElseThrow())
                                .map(norm -> new OfNorm(
                                        norm,
                                        catalogue.questionsOf(norm),
                                        rules.rulesOf(norm.id()),
                                        scenarios.of(norm.id())))
                                .toList()))
                .toList();
    }

    private static List<Norm> readers(Question question, Catalogue catalogue) {
        return catalogue.norms().stream()
                .filter(norm -> norm.questions().contains(question.id()))
                .toList();
    }
}
