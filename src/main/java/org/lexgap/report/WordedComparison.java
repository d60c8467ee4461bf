package org.lexgap.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Comparison;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Verdict;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswer.Kind;
import org.lexgap.norm.Word;

/** Two assessments side by side in words, for whoever lays them out on a page of their own. */
public record WordedComparison(List<Answer> answers, List<Verdicted> verdicts) {

    /**
     * A question that is not answered alike.
     *
     * @param first what the first side says, with its articles
     * @param onlyArticles whether both say the same, resting on other articles
     * @param silent whether the second side says nothing
     */
    public record Answer(
            String id, String question, String first, String second, boolean onlyArticles, boolean silent) {}

    /**
     * A norm whose verdict is another.
     *
     * @param questions ids of the questions it reads that are not answered alike
     * @param cause why, in a sentence
     */
    public record Verdicted(
            String norm, String statement, Side first, Side second, List<String> questions, String cause) {}

    /** How a norm stands on one side: verdict, sign and word, and the sentences of the rules that fired. */
    public record Side(Verdict verdict, String sign, String word, List<String> reasons) {}

    /** The comparison in words. */
    public static WordedComparison of(Comparison comparison, Language language) {
        Messages messages = Messages.in(language);
        AnswerWords first = new AnswerWords(messages, comparison.first().summary());
        AnswerWords second = new AnswerWords(messages, comparison.second().summary());
        Verdicts verdicts = new Verdicts(messages);
        return new WordedComparison(
                comparison.answers().stream()
                        .map(change -> new Answer(
                                change.question().id(),
                                change.question().wording(),
                                said(change.first(), first),
                                said(change.second(), second),
                                change.isOfArticlesAlone(),
                                change.second().kind() == Kind.NOT_ASKED))
                        .toList(),
                comparison.verdicts().stream()
                        .map(change -> new Verdicted(
                                change.first().norm().id(),
                                change.first().norm().statement(),
                                side(change.first(), verdicts),
                                side(change.second(), verdicts),
                                change.questions(),
                                messages.text("compare.cause." + Word.of(change.cause()))))
                        .toList());
    }

    /** What of it rests on something that the second side says: where that is silent, it differs from nobody. */
    public WordedComparison whereSecondSpeaks() {
        return new WordedComparison(
                answers.stream().filter(answer -> !answer.silent()).toList(),
                verdicts.stream()
                        .filter(norm -> norm.second().verdict() != Verdict.UNKNOWN)
                        .toList());
    }

    private static Side side(Finding finding, Verdicts verdicts) {
        return new Side(
                finding.verdict(),
                Verdicts.sign(finding.verdict()),
                verdicts.word(finding.verdict()),
                finding.reasons().stream().map(Reason::says).toList());
    }

    private static String said(EffectiveAnswer answer, AnswerWords words) {
        if (answer.value().isPresent()) {
            return words.given(answer);
        }
        String nothing = words.nothing(answer.kind());
        return answer.sides().isEmpty()
                ? nothing
                : answer.sides().stream()
                        .map(side -> words.value(answer.question(), side.value()))
                        .collect(Collectors.joining(" / ", nothing + ": ", ""));
    }
}
