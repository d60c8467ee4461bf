package org.lexgap.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.law.Answer;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Entry;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/**
 * Two summaries of one state, from two sources, held side by side: each alone, and both together. Nothing of either is
 * overwritten.
 *
 * @param first the assessment of the first summary alone
 * @param second the assessment of the second summary alone
 * @param together the assessment of the entries of both, one beside the other
 * @param differences the norms on which the three do not agree
 */
public record SecondSource(Assessment first, Assessment second, Assessment together, List<Difference> differences) {

    /** A norm on which the sources lead to different verdicts, and the answers that make the difference. */
    public record Difference(Norm norm, Verdict first, Verdict second, Verdict together, List<Question> questions) {}

    /**
     * Assesses two summaries of one state on a day.
     *
     * @throws IllegalArgumentException if they are on different states
     */
    public static SecondSource beside(LawSummary first, LawSummary second, LocalDate day, Assessor assessor) {
        if (!first.state().equals(second.state())) {
            throw new IllegalArgumentException(first.state() + " is not " + second.state());
        }
        Assessment one = assessor.assess(first, day);
        Assessment other = assessor.assess(second, day);
        Assessment both = assessor.assess(together(first, second), day);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < one.findings().size(); i++) {
            Finding a = one.findings().get(i);
            Finding b = other.findings().get(i);
            Finding ab = both.findings().get(i);
            boolean contradicted = b.verdict() != Verdict.UNKNOWN && b.verdict() != a.verdict();
            if (contradicted || ab.verdict() != a.verdict()) {
                differences.add(new Difference(
                        a.norm(), a.verdict(), b.verdict(), ab.verdict(), decisive(a.norm(), one, other)));
            }
        }
        return new SecondSource(one, other, both, List.copyOf(differences));
    }

    /** The same, with the assessment of both together as far as it is shown, and the differences in it. */
    public SecondSource showing(UnaryOperator<Assessment> shown) {
        Assessment part = shown.apply(together);
        Set<Norm> norms = part.findings().stream().map(Finding::norm).collect(Collectors.toSet());
        return new SecondSource(
                first,
                second,
                part,
                differences.stream()
                        .filter(difference -> norms.contains(difference.norm()))
                        .toList());
    }

    /** The questions of a norm to which the sources give different answers, or only the second gives one. */
    private static List<Question> decisive(Norm norm, Assessment one, Assessment other) {
        return norm.questions().stream()
                .filter(question ->
                        differs(one.answers().answer(question), other.answers().answer(question)))
                .map(question -> one.answers().answer(question).question())
                .toList();
    }

    private static boolean differs(EffectiveAnswer one, EffectiveAnswer other) {
        if (other.value().isEmpty()) {
            return false;
        }
        return one.value().isEmpty()
                || !one.value().get().agreesWith(other.value().get());
    }

    private static LawSummary together(LawSummary first, LawSummary second) {
        Instruments instruments = new Instruments(first, second);
        Map<String, Answer> answers = new LinkedHashMap<>(first.answers());
        for (Answer answer : second.answers().values()) {
            List<Entry> added =
                    answer.entries().stream().map(instruments::renamed).toList();
            answers.merge(
                    answer.question(),
                    new Answer(answer.question(), added),
                    (mine, theirs) -> new Answer(
                            mine.question(),
                            Stream.concat(mine.entries().stream(), theirs.entries().stream())
                                    .toList()));
        }
        return new LawSummary(
                first.state(),
                first.title(),
                first.asOf(),
                first.preparedBy(),
                first.source(),
                instruments.all(),
                answers,
                first.offices());
    }
}
