package org.lexgap.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;

/**
 * Which verdicts a norm can still come to. Open questions are answered in thought, one step after the other, with the
 * values that the norm's rules name and one other; a verdict once reached holds whatever else is answered, so the
 * search goes no deeper there.
 */
final class Possibilities {

    private final List<Question> questions;
    private final Map<String, Set<String>> named = new LinkedHashMap<>();
    private final Set<Verdict> ofRules = EnumSet.noneOf(Verdict.class);
    private final Function<EffectiveAnswers, Verdict> judge;
    private final Set<Verdict> found = EnumSet.noneOf(Verdict.class);

    Possibilities(List<Question> questions, Collection<Rule> rules, Function<EffectiveAnswers, Verdict> judge) {
        this.questions = new ArrayList<>(questions);
        // Conditions of application tend to stand first and to decide least: ask the rest before them.
        Collections.reverse(this.questions);
        this.judge = judge;
        for (Rule rule : rules) {
            ofRules.add(rule.verdict());
            rule.reads().forEach((question, values) -> named.computeIfAbsent(question, key -> new LinkedHashSet<>())
                    .addAll(values));
        }
    }

    /** All verdicts that some way of answering the open questions leads to, UNKNOWN aside. */
    List<Verdict> from(EffectiveAnswers answers) {
        search(answers);
        return List.copyOf(found);
    }

    private void search(EffectiveAnswers answers) {
        if (found.equals(ofRules)) {
            return;
        }
        Verdict verdict = judge.apply(answers);
        if (verdict != Verdict.UNKNOWN) {
            found.add(verdict);
            return;
        }
        questions.stream()
                .filter(question -> answers.answer(question.id()).isOpen())
                .findFirst()
                .ifPresent(question -> next(question, answers)
                        .forEach(value -> search(answers.supposing(Map.of(question.id(), value)))));
    }

    /** The next step for one open question: whole answers, or for a set one more element decided. */
    private List<Value> next(Question question, EffectiveAnswers answers) {
        return switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE -> words(question);
            case SET -> oneMoreElement(question, answers.value(question.id()));
            case TREATY_DATE ->
                List.of(new Value.TreatyDate(Optional.of(answers.day())), new Value.TreatyDate(Optional.empty()));
            case DURATION -> lengths(answers);
        };
    }

    private List<Value> words(Question question) {
        Set<String> words = new LinkedHashSet<>(named.getOrDefault(question.id(), Set.of()));
        question.valueIds().stream()
                .filter(word -> !words.contains(word))
                .findFirst()
                .ifPresent(words::add);
        return words.stream().<Value>map(Value.Choice::new).toList();
    }

    private List<Value> oneMoreElement(Question question, Optional<Value> present) {
        SortedSet<String> listed = new TreeSet<>();
        SortedSet<String> checked = new TreeSet<>();
        if (present.isPresent() && present.get() instanceof Value.Listed set) {
            listed.addAll(set.listed());
            checked.addAll(set.listed());
            checked.addAll(set.lacks(question.valueIds()));
        }
        List<String> open = question.valueIds().stream()
                .filter(element -> !checked.contains(element))
                .toList();
        Set<String> namedHere = named.getOrDefault(question.id(), Set.of());
        Optional<String> element = open.stream().filter(namedHere::contains).findFirst();
        String decided = element.orElse(open.get(0));
        checked.addAll(element.isPresent() ? List.of(decided) : open);
        SortedSet<String> with = new TreeSet<>(listed);
        with.add(decided);
        return List.of(new Value.Listed(with, Optional.of(checked)), new Value.Listed(listed, Optional.of(checked)));
    }

    /** Shorter than, as long as and longer than every period already answered. */
    private List<Value> lengths(EffectiveAnswers answers) {
        SortedSet<Long> days = new TreeSet<>(List.of(1L));
        for (Question question : questions) {
            if (answers.value(question.id()).orElse(null) instanceof Value.Length length) {
                days.addAll(List.of(Math.max(0, length.days() - 1), length.days(), length.days() + 1));
            }
        }
        return days.stream()
                .<Value>map(length -> new Value.Length("P" + length + "D", length))
                .toList();
    }
}
