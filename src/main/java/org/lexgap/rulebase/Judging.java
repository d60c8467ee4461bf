package org.lexgap.rulebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** Judges norms, and remembers: a norm's verdict depends on its own answers and the day, and on nothing else. */
final class Judging {

    private static final int REMEMBERED = 100_000;
    private static final int MANY = 12;

    private final Catalogue catalogue;
    private final DrlRuleBook ruleBook;
    private final CompiledRules rules;
    private final Map<Case, Judgement> judged = new ConcurrentHashMap<>();
    private final Map<Case, List<Verdict>> possible = new ConcurrentHashMap<>();
    private final Map<String, CompiledRules> parts = new ConcurrentHashMap<>();

    /** What a norm's verdict depends on, and nothing else. */
    private record Case(String norm, List<Object> facts) {}

    Judging(Catalogue catalogue, DrlRuleBook ruleBook, CompiledRules rules) {
        this.catalogue = catalogue;
        this.ruleBook = ruleBook;
        this.rules = rules;
    }

    /** The judgements on all norms, and which consistency checks found something. */
    record All(Map<Norm, Judgement> judgements, SortedSet<String> warned) {}

    /** Every norm; where many are new, one session for all of them is quicker than one for each. */
    All judgeAll(EffectiveAnswers answers) {
        if (judged.size() > REMEMBERED) {
            judged.clear();
            possible.clear();
        }
        Map<Norm, Case> fresh = new LinkedHashMap<>();
        Map<Norm, Judgement> judgements = new LinkedHashMap<>();
        for (Norm norm : catalogue.norms()) {
            Case asked = new Case(norm.id(), Facts.thatMatter(answers, catalogue.questionsOf(norm)));
            judgements.put(norm, judged.get(asked));
            if (judgements.get(norm) == null) {
                fresh.put(norm, asked);
            }
        }
        boolean many = fresh.size() > MANY;
        Reasons reasons = fire(many ? rules : rulesOf(DrlReader.CHECKS), answers, catalogue.questions());
        fresh.forEach((norm, asked) -> {
            Judgement judgement = many ? reasons.judgement(norm.id()) : judgedAlone(norm, answers);
            judged.put(asked, judgement);
            judgements.put(norm, judgement);
        });
        return new All(judgements, reasons.warned());
    }

    /** One norm. */
    Judgement judge(Norm norm, EffectiveAnswers answers) {
        Case asked = new Case(norm.id(), Facts.thatMatter(answers, catalogue.questionsOf(norm)));
        Judgement known = judged.get(asked);
        if (known != null) {
            return known;
        }
        Judgement judgement = judgedAlone(norm, answers);
        judged.put(asked, judgement);
        return judgement;
    }

    /** The verdicts that open answers could still lead to. */
    List<Verdict> stillPossible(Norm norm, EffectiveAnswers answers) {
        List<Question> questions = catalogue.questionsOf(norm);
        Case asked = new Case(norm.id(), Facts.thatMatter(answers, questions));
        List<Verdict> known = possible.get(asked);
        if (known != null) {
            return known;
        }
        List<Verdict> verdicts = new Possibilities(
                        questions, ruleBook.rulesOf(norm.id()), supposed -> judge(norm, supposed)
                                .verdict())
                .from(answers);
        possible.put(asked, verdicts);
        return verdicts;
    }

    /** The rules of one norm alone, of the checks or of the rules about rules. */
    CompiledRules rulesOf(String part) {
        return parts.computeIfAbsent(part, name -> rules.only(ruleBook.partsOf(name)));
    }

    private Judgement judgedAlone(Norm norm, EffectiveAnswers answers) {
        return fire(rulesOf(norm.id()), answers, catalogue.questionsOf(norm)).judgement(norm.id());
    }

    private static Reasons fire(CompiledRules rules, EffectiveAnswers answers, Iterable<Question> questions) {
        return rules.fire(Facts.of(answers, questions));
    }
}
