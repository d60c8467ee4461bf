package org.lexgap.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.words.WordsOfNorm;

/** Over the whole answer space of each norm the rules say what the words say, and never two things at once. */
class RulesMatchTheWordsTest {

    private static final CompiledRules RULES = CompiledRules.load();

    static Stream<String> norms() {
        return Programme.normsWithRules().stream().map(Norm::id);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void rulesReachTheVerdictOfTheWords(String id) {
        Norm norm = Programme.norm(id);
        WordsOfNorm words = new WordsOfNorm(norm);
        List<String> differences = new ArrayList<>();
        Set<Verdict> reached = EnumSet.noneOf(Verdict.class);
        Map<Object, Verdict> seen = new HashMap<>();
        new AnswerSpace(norm).forEach(values -> {
            EffectiveAnswers answers = Programme.answers(values);
            Verdict expected = words.verdict(answers);
            Verdict actual = seen.computeIfAbsent(values, unseen -> verdict(norm, answers));
            reached.add(actual);
            if (actual != expected && differences.size() < 10) {
                differences.add(values + ": words " + expected + ", rules " + actual);
            }
            boolean allAnswered = norm.questions().stream()
                    .allMatch(question -> answers.value(question).isPresent()
                            && !answers.answer(question).isOpen());
            if (allAnswered && actual == Verdict.UNKNOWN && differences.size() < 10) {
                differences.add(values + ": all is answered, yet nothing fires");
            }
        });
        assertThat(differences).isEmpty();
        Set<Verdict> written = EnumSet.of(Verdict.UNKNOWN);
        Programme.ruleBook().rulesOf(id).stream().map(Rule::verdict).forEach(written::add);
        assertThat(reached).as("verdicts for which rules are written").isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("norms")
    void oneMoreAnswerNeverOverturnsAVerdict(String id) {
        Norm norm = Programme.norm(id);
        List<String> overturned = new ArrayList<>();
        Map<Map<String, Value>, Verdict> verdicts = new HashMap<>();
        new AnswerSpace(norm).forEach(values -> {
            Verdict with = verdicts.computeIfAbsent(values, unseen -> verdict(norm, Programme.answers(unseen)));
            for (String question : values.keySet()) {
                Map<String, Value> fewer = new HashMap<>(values);
                fewer.remove(question);
                Verdict without = verdicts.computeIfAbsent(fewer, unseen -> verdict(norm, Programme.answers(unseen)));
                if (without != Verdict.UNKNOWN && without != with && overturned.size() < 10) {
                    overturned.add(fewer + ": " + without + ", with " + question + " " + with);
                }
            }
        });
        assertThat(overturned).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("norms")
    void whatIsSaidToSettleTheMatterAloneDoes(String id) {
        Norm norm = Programme.norm(id);
        for (String claim : norm.settledByOneAnswer()) {
            String[] parts = claim.split(" = | -> ");
            EffectiveAnswers answers = Programme.summaryAnswers(parts[0] + ": " + parts[1]);
            assertThat(verdict(norm, answers)).as(claim).isEqualTo(Verdict.valueOf(parts[2]));
        }
    }

    private static Verdict verdict(Norm norm, EffectiveAnswers answers) {
        return RULES.fire(Facts.of(answers, Programme.catalogue().questionsOf(norm)))
                .judgement(norm.id())
                .verdict();
    }
}
