package org.lexgap.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;

/**
 * Two assessments side by side: of two versions of a summary, of one on two days, or of what two sides say. Nothing of
 * either is merged.
 *
 * @param answers the questions to which they do not give the same answer, in the order of the catalogue
 * @param verdicts the norms on which they do not come to the same verdict, in the order of paragraphs
 */
public record Comparison(
        Assessment first, Assessment second, List<AnswerChange> answers, List<VerdictChange> verdicts) {

    /** A question that is not answered alike: in its value, its articles, or its kind of nothing. */
    public record AnswerChange(EffectiveAnswer first, EffectiveAnswer second) {

        public Question question() {
            return first.question();
        }

        /** Whether it rests on other articles and says the same. */
        public boolean isOfArticlesAlone() {
            return saidBy(first).equals(saidBy(second));
        }
    }

    /** Why a verdict is another. */
    public enum Cause {
        /** An answer that the norm reads is another. */
        ANSWERS,
        /** The norm's own rules come to the same; it is raised, lowered or set aside by what another norm shows. */
        OTHER_NORMS,
        /** The same answers are read on another day. */
        DAY,
        /** The same answers on the same day are judged by other rules. */
        RULES
    }

    /**
     * A norm whose verdict is another.
     *
     * @param questions ids of the questions it reads that are not answered alike
     */
    public record VerdictChange(Finding first, Finding second, List<String> questions, Cause cause) {}

    /**
     * Holds the second beside the first.
     *
     * @throws IllegalArgumentException if they are on different states
     */
    public static Comparison of(Assessment first, Assessment second) {
        if (!first.summary().state().equals(second.summary().state())) {
            throw new IllegalArgumentException(
                    first.summary().state() + " is not " + second.summary().state());
        }
        List<AnswerChange> answers = first.answers().all().stream()
                .map(answer -> new AnswerChange(
                        answer, second.answers().answer(answer.question().id())))
                .filter(change ->
                        !change.isOfArticlesAlone() || !articles(change.first()).equals(articles(change.second())))
                .toList();
        List<String> changed = answers.stream()
                .filter(change -> !change.isOfArticlesAlone())
                .map(change -> change.question().id())
                .toList();
        List<VerdictChange> verdicts = Stream.iterate(0, i -> i + 1)
                .limit(first.findings().size())
                .filter(i -> first.findings().get(i).verdict()
                        != second.findings().get(i).verdict())
                .map(i -> change(first, second, i, changed))
                .toList();
        return new Comparison(first, second, answers, verdicts);
    }

    private static VerdictChange change(Assessment first, Assessment second, int norm, List<String> changed) {
        Finding before = first.findings().get(norm);
        Finding after = second.findings().get(norm);
        List<String> questions =
                before.norm().questions().stream().filter(changed::contains).toList();
        return new VerdictChange(before, after, questions, cause(first, second, before, after, questions));
    }

    private static Cause cause(
            Assessment first, Assessment second, Finding before, Finding after, List<String> questions) {
        if (before.reached() == after.reached()) {
            return Cause.OTHER_NORMS;
        }
        if (!questions.isEmpty()) {
            return Cause.ANSWERS;
        }
        return first.asOf().equals(second.asOf()) ? Cause.RULES : Cause.DAY;
    }

    /** What an answer amounts to, without where it comes from. */
    private static List<Object> saidBy(EffectiveAnswer answer) {
        Set<Value> sides = new HashSet<>();
        answer.sides().forEach(side -> sides.add(side.value()));
        return List.of(answer.kind(), answer.value(), sides);
    }

    private static Set<Citation> articles(EffectiveAnswer answer) {
        Set<Citation> articles = new HashSet<>();
        answer.entries().forEach(entry -> articles.addAll(entry.citations()));
        return articles;
    }
}
