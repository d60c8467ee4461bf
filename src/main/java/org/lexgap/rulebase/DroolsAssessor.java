package org.lexgap.rulebase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.ConsistencyCheck;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Footing;
import org.lexgap.assessment.Grounds;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.Remedy;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.ThemeResults;
import org.lexgap.assessment.Verdict;
import org.lexgap.assessment.Warnings;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Fingerprint;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** Assesses with Drools: judges each norm by its own rules, then all of them by the rules about rules. */
public final class DroolsAssessor implements Assessor {

    private final Catalogue catalogue;
    private final DrlRuleBook ruleBook;
    private final String version;
    private final Judging judging;
    private final AcrossNorms acrossNorms;

    /** @param version the program's own, for the receipt */
    public DroolsAssessor(Catalogue catalogue, DrlRuleBook ruleBook, CompiledRules rules, String version) {
        this.catalogue = catalogue;
        this.ruleBook = ruleBook;
        this.version = version;
        this.judging = new Judging(catalogue, ruleBook, rules);
        this.acrossNorms = new AcrossNorms(catalogue, judging);
    }

    @Override
    public Assessment assess(LawSummary summary, LocalDate day) {
        JudgedLaw law = judged(summary, day);
        return assessment(law, law.warned(), acrossNorms.remarks(law));
    }

    /** A law as the norms' own rules judge it. */
    JudgedLaw judged(LawSummary summary, LocalDate day) {
        EffectiveAnswers answers = EffectiveAnswers.of(summary, day, catalogue);
        Judging.All all = judging.judgeAll(answers);
        Map<Norm, Grounds> grounds = new LinkedHashMap<>();
        catalogue.norms().forEach(norm -> grounds.put(norm, Grounds.of(norm, catalogue, answers)));
        return new JudgedLaw(summary, answers, all.judgements(), grounds, all.warned());
    }

    AcrossNorms acrossNorms() {
        return acrossNorms;
    }

    /** The assessment of a law, given what the checks and the rules about rules say of it. */
    Assessment assessment(JudgedLaw law, SortedSet<String> warned, Remarks remarks) {
        List<Finding> findings = catalogue.norms().stream()
                .map(norm ->
                        finding(norm, law.judgements().get(norm), law.grounds().get(norm), remarks, law.answers()))
                .toList();
        return new Assessment(
                law.summary(),
                law.answers().day(),
                law.answers(),
                findings,
                ThemeResults.of(findings, law.answers(), catalogue),
                Warnings.of(law.summary(), law.answers(), found(warned), catalogue),
                new Receipt(Fingerprint.of(law.summary()), ruleBook.fingerprint(), catalogue.version(), version));
    }

    @Override
    public Judgement judge(Norm norm, EffectiveAnswers answers) {
        return judging.judge(norm, answers);
    }

    private List<ConsistencyCheck> found(SortedSet<String> warned) {
        return ruleBook.checks().stream()
                .filter(check -> warned.contains(check.id()))
                .toList();
    }

    private Finding finding(
            Norm norm, Judgement judgement, Grounds grounds, Remarks remarks, EffectiveAnswers answers) {
        Verdict reached = judgement.verdict();
        Verdict shown = remarks.shown(norm.id()).orElse(reached);
        Footing footing = remarks.footing(norm.id());
        boolean unknown = shown == Verdict.UNKNOWN;
        boolean fallsShort = shown == Verdict.GAP || shown == Verdict.PARTIAL;
        List<Question> questions = catalogue.questionsOf(norm);
        return new Finding(
                norm,
                shown,
                reached,
                new Finding.Grounded(footing, grounds.behind(footing)),
                flags(norm, questions, remarks, answers),
                remarks.remarks(norm.id()).stream()
                        .map(remark -> remark.saying(ruleBook.remark(remark.id())))
                        .toList(),
                sides(norm, questions, answers),
                judgement.reasons().stream().map(this::inLanguage).toList(),
                because(judgement, answers),
                unknown
                        ? questions.stream()
                                .filter(question ->
                                        answers.answer(question.id()).isOpen())
                                .toList()
                        : List.of(),
                unknown ? judging.stillPossible(norm, answers) : List.of(),
                fallsShort ? Optional.of(Remedy.of(norm, waysOfMeeting(norm), answers)) : Optional.empty());
    }

    /** Rules fire under the names they are written with; a reader meets them in the language of the rule book. */
    private Reason inLanguage(Reason reason) {
        return ruleBook.rule(reason.id())
                .map(rule -> new Reason(reason.id(), rule.says()))
                .orElse(reason);
    }

    private List<Rule> waysOfMeeting(Norm norm) {
        return ruleBook.rulesOf(norm.id()).stream()
                .filter(rule -> rule.verdict() == Verdict.COMPLIANT)
                .toList();
    }

    private List<EffectiveAnswer> because(Judgement judgement, EffectiveAnswers answers) {
        Set<String> read = new HashSet<>();
        judgement.reasons().forEach(reason -> ruleBook.rule(reason.id())
                .ifPresent(rule -> read.addAll(rule.reads().keySet())));
        return answers.all().stream()
                .filter(answer -> answer.value().isPresent()
                        && read.contains(answer.question().id()))
                .toList();
    }

    private List<Finding.Side> sides(Norm norm, List<Question> questions, EffectiveAnswers answers) {
        return questions.stream()
                .flatMap(question -> answers.answer(question.id()).sides().stream()
                        .map(side -> new Finding.Side(
                                question,
                                side.value(),
                                side.entries(),
                                judge(norm, answers.supposing(Map.of(question.id(), side.value())))
                                        .verdict())))
                .toList();
    }

    private Set<Flag> flags(Norm norm, List<Question> questions, Remarks remarks, EffectiveAnswers answers) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(remarks.flags(norm.id()));
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

    private static Flag flag(EffectiveAnswer.Mark mark) {
        return switch (mark) {
            case ASSUMED_UNCHANGED -> Flag.ASSUMED_UNCHANGED;
            case STALE -> Flag.STALE;
        };
    }
}
