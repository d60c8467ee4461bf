package org.lexgap.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.words.WordsOfNorm;

/** Judging one norm with its own rules, and remembering what came of it, is the same as firing all rules anew. */
class JudgingOneNormTest {

    private static final int DRAWS = 200;
    private static final int MOST_QUESTIONS = 4;

    @Test
    void rememberedJudgementsEqualAFreshRunOfAllRules() {
        CompiledRules all = CompiledRules.load();
        Random random = new Random(1961);
        List<Map<String, Value>> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            drawn.add(new HashMap<>());
        }
        for (Norm norm : Programme.catalogue().norms()) {
            List<Map<String, Value>> space = new ArrayList<>();
            new AnswerSpace(norm).forEach(values -> {
                if (space.size() < 500) {
                    space.add(values);
                }
            });
            drawn.forEach(values -> values.putAll(space.get(random.nextInt(space.size()))));
        }
        for (Map<String, Value> values : drawn) {
            EffectiveAnswers answers = Programme.answers(values);
            Reasons fresh = all.fire(Facts.of(answers, Programme.catalogue().questions()));
            for (Norm norm : Programme.catalogue().norms()) {
                assertThat(Programme.assessor().judge(norm, answers))
                        .as(norm.id())
                        .isEqualTo(fresh.judgement(norm.id()));
            }
        }
    }

    static Stream<String> normsOfFewQuestions() {
        return Programme.normsWithRules().stream()
                .filter(norm -> norm.questions().size() <= MOST_QUESTIONS)
                .map(Norm::id);
    }

    /** What is still possible with nothing answered, and with one answer, is what the words reach from there. */
    @ParameterizedTest
    @MethodSource("normsOfFewQuestions")
    void whatIsStillPossibleIsWhatTheWordsCanReach(String id) {
        Norm norm = Programme.norm(id);
        WordsOfNorm words = new WordsOfNorm(norm);
        Map<Map<String, Value>, Set<Verdict>> reachable = new HashMap<>();
        new AnswerSpace(norm).forEach(values -> {
            Verdict verdict = words.verdict(Programme.answers(values));
            if (verdict != Verdict.UNKNOWN) {
                add(reachable, Map.of(), verdict);
                values.forEach((question, value) -> add(reachable, Map.of(question, value), verdict));
            }
        });
        reachable.forEach((values, verdicts) -> {
            EffectiveAnswers answers = Programme.answers(values);
            if (isWhole(values) && words.verdict(answers) == Verdict.UNKNOWN) {
                Possibilities possibilities = new Possibilities(
                        Programme.catalogue().questionsOf(norm),
                        Programme.ruleBook().rulesOf(id),
                        supposed -> Programme.assessor().judge(norm, supposed).verdict());
                assertThat(possibilities.from(answers)).as(id + " " + values).containsExactlyElementsOf(verdicts);
            }
        });
    }

    /** A set of which only half was looked at is open; what it may become is not listed in the answer space. */
    private static boolean isWhole(Map<String, Value> values) {
        return values.values().stream()
                .allMatch(value ->
                        !(value instanceof Value.Listed set) || set.checked().isEmpty());
    }

    private static void add(Map<Map<String, Value>, Set<Verdict>> to, Map<String, Value> key, Verdict verdict) {
        to.computeIfAbsent(key, unseen -> EnumSet.noneOf(Verdict.class)).add(verdict);
    }
}
