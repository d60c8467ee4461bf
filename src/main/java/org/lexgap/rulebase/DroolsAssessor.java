package org.lexgap.rulebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.ConsistencyCheck;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.ThemeResults;
import org.lexgap.assessment.Verdict;
import org.lexgap.assessment.Warnings;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Fingerprint;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** Assesses with Drools. */
public final class DroolsAssessor implements Assessor {

    private static final int REMEMBERED = 100_000;
    private static final int MANY = 12;

    private final Catalogue catalogue;
    private final DrlRuleBook ruleBook;
    private final CompiledRules rules;
    private final String version;
    private final Map<Case, Judgement> judged = new ConcurrentHashMap<>();
    private final Map<Case, List<Verdict>> possible = new ConcurrentHashMap<>();
    private final Map<String, CompiledRules> parts = new ConcurrentHashMap<>();

    /** What a norm's verdict depends on, and nothing else. */
    private record Case(String norm, List<Object> facts) {}

    /** @param version the program's own, for the receipt */
    public DroolsAssessor(Catalogue catalogue, DrlRuleBook ruleBook, CompiledRules rules, String version) {
        this.catalogue = catalogue;
        this.ruleBook = ruleBook;
        this.rules = rules;
        this.version = version;
    }

    @Override
    public Assessment assess(LawSummary summary, LocalDate day) {
        EffectiveAnswers answers = EffectiveAnswers.of(summary, day, catalogue);
        if (judged.size() > REMEMBERED) {
            judged.clear();
            possible.clear();
        }
        SortedSet<String> warned = judgeAllThatAreNew(answers)
                .orElseGet(() -> rulesOf(DrlReader.CHECKS).fire(Facts.of(answers, catalogue.questions())))
                .warned();
        List<Finding> findings = catalogue.norms().stream()
                .map(norm -> finding(norm, judge(norm, answers), answers))
                .toList();
        return new Assessment(
                summary,
                day,
                answers,
                findings,
                ThemeResults.of(findings, answers),
                Warnings.of(summary, answers, found(warned), catalogue),
                new Receipt(Fingerprint.of(summary), ruleBook.fingerprint(), catalogue.version(), version));
    }

    @Override
    public Judgement judge(Norm norm, EffectiveAnswers answers) {
        List<Question> questions = catalogue.questionsOf(norm);
        Case asked = new Case(norm.id(), Facts.thatMatter(answers, questions));
        Judgement known = judged.get(asked);
        if (known != null) {
            return known;
        }
        Judgement judgement =
                rulesOf(norm.id()).fire(Facts.of(answers, questions)).judgement(norm.id());
        judged.put(asked, judgement);
        return judgement;
    }

    private CompiledRules rulesOf(String normOrChecks) {
        return parts.computeIfAbsent(normOrChecks, name -> rules.only(ruleBook.partsOf(name)));
    }

    /** Where many norms have to be judged, one session for all of them is quicker than one for each. */
    private Optional<Reasons> judgeAllThatAreNew(EffectiveAnswers answers) {
        Map<Norm, Case> cases = new LinkedHashMap<>();
        for (Norm norm : catalogue.norms()) {
            Case asked = new Case(norm.id(), Facts.thatMatter(answers, catalogue.questionsOf(norm)));
            if (!judged.containsKey(asked)) {
                cases.put(norm, asked);
            }
        }
        if (cases.size() <= MANY) {
            return Optional.empty();
        }
        Reasons reasons = rules.fire(Facts.of(answers, catalogue.questions()));
        cases.forEach((norm, asked) -> judged.put(asked, reasons.judgement(norm.id())));
        return Optional.of(reasons);
    }

    private List<ConsistencyCheck> found(SortedSet<String> warned) {
        return ruleBook.checks().stream()
                .filter(check -> warned.contains(check.id()))
                .toList();
    }

    private Finding finding(Norm norm, Judgement judgement, EffectiveAnswers answers) {
        List<Question> questions = catalogue.questionsOf(norm);
        boolean unknown = judgement.verdict() == Verdict.UNKNOWN;
        return new Finding(
                norm,
                judgement.verdict(),
                judgement.verdict(),
                flags(norm, questions, answers),
                sides(norm, questions, answers),
                judgement.reasons(),
                because(judgement, answers),
                unknown
                        ? questions.stream()
                                .filter(question -> Possibilities.isOpen(question, answers))
                                .toList()
                        : List.of(),
                unknown ? stillPossible(norm, questions, answers) : List.of());
    }

    private List<EffectiveAnswer> because(Judgement judgement, EffectiveAnswers answers) {
        Set<String> read = new java.util.HashSet<>();
        judgement.reasons().forEach(reason -> ruleBook.rule(reason.id())
                .ifPresent(rule -> read.addAll(rule.reads().keySet())));
        return answers.all().stream()
                .filter(answer -> answer.value().isPresent()
                        && read.contains(answer.question().id()))
                .toList();
    }

    private List<Verdict> stillPossible(Norm norm, List<Question> questions, EffectiveAnswers answers) {
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

    private List<Finding.Side> sides(Norm norm, List<Question> questions, EffectiveAnswers answers) {
        List<Finding.Side> sides = new ArrayList<>();
        for (Question question : questions) {
            for (EffectiveAnswer.Side side : answers.answer(question.id()).sides()) {
                EffectiveAnswers one = answers.supposing(Map.of(question.id(), side.value()));
                sides.add(new Finding.Side(
                        question, side.value(), side.entries(), judge(norm, one).verdict()));
            }
        }
        return sides;
    }

    private Set<Flag> flags(Norm norm, List<Question> questions, EffectiveAnswers answers) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (isAdvisory(norm, answers)) {
            flags.add(Flag.ADVISORY);
        }
        if (norm.summary()) {
            flags.add(Flag.SUMMARY);
        }
        if (ruleBook.rulesOf(norm.id()).isEmpty()) {
            flags.add(Flag.NO_RULE_YET);
        }
        for (Question question : questions) {
            EffectiveAnswer answer = answers.answer(question.id());
            if (answer.kind() == EffectiveAnswer.Kind.DISPUTED) {
                flags.add(Flag.DISPUTED);
            }
            answer.marks().forEach(mark -> flags.add(flag(mark)));
        }
        return flags;
    }

    /** Paragraphs 39 to 49 speak to CIS governments, the principles to all participants, nothing to other states. */
    private static boolean isAdvisory(Norm norm, EffectiveAnswers answers) {
        String group =
                answers.value(EffectiveAnswers.PARTICIPATION).map(Value::text).orElse("");
        return group.equals("non-participant") || group.equals("non-cis-participant") && !norm.isPrinciple();
    }

    private static Flag flag(EffectiveAnswer.Mark mark) {
        return switch (mark) {
            case ASSUMED_UNCHANGED -> Flag.ASSUMED_UNCHANGED;
            case STALE -> Flag.STALE;
        };
    }
}
