package org.lexgap.rulebase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexgap.assessment.Grounds;
import org.lexgap.assessment.Grounds.Standing;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.Contradiction;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Dependency;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** Applies the rules about rules to what the norms' own rules reached. */
final class AcrossNorms {

    /** The value of a question on practice that says: reported, and confirmed by nobody. */
    private static final String UNCONFIRMED = "unconfirmed-reports";

    private final Catalogue catalogue;
    private final Judging judging;

    AcrossNorms(Catalogue catalogue, Judging judging) {
        this.catalogue = catalogue;
        this.judging = judging;
    }

    /** What the rules about rules say of each norm. */
    Remarks remarks(JudgedLaw law) {
        return judging.rulesOf(DrlReader.META).fireAcrossNorms(facts(law));
    }

    /** What the rules about rules see. */
    List<Object> facts(JudgedLaw law) {
        List<Object> facts = Facts.of(law.answers(), catalogue.questions());
        for (EffectiveAnswer answer : law.answers().all()) {
            if (answer.value().isEmpty()) {
                facts.add(new Open(answer.question().id()));
            }
            touched(answer)
                    .forEach(norm -> facts.add(new Touched(answer.question().id(), norm)));
        }
        law.judgements().forEach((norm, judgement) -> {
            facts.add(reached(norm, judgement, law.answers()));
            facts.add(ground(norm, law.grounds().get(norm)));
            norm.dependencies().stream()
                    .filter(link -> link.type() == Dependency.Type.REQUIRES)
                    .forEach(link -> facts.add(
                            new Link(norm.id(), link.target(), link.when().isPresent())));
        });
        catalogue.reservationsOf(law.summary().state()).forEach(reservation -> reservation
                .norms()
                .forEach(norm -> facts.add(new Reserved(norm, Word.of(reservation.effect()), reservation.id()))));
        for (Contradiction clash : Contradiction.in(law.summary(), law.answers().day(), catalogue)) {
            clash.between(law.summary())
                    .ifPresent(between -> facts.add(
                            new Clash(Word.of(between), clash.question().id())));
        }
        return facts;
    }

    /** The norms that the entries behind an answer say a clash reaches; an answer that lists none reports no clash. */
    private static List<String> touched(EffectiveAnswer answer) {
        return answer.entries().stream()
                .flatMap(entry -> entry.touches().stream())
                .distinct()
                .toList();
    }

    private Reached reached(Norm norm, Judgement judgement, EffectiveAnswers answers) {
        return new Reached(
                norm.id(),
                norm.paragraph(),
                norm.sources(),
                norm.isPrinciple(),
                norm.theme().id(),
                Word.of(norm.dimension()),
                judgement.verdict(),
                ifUnfounded(norm, judgement, answers));
    }

    /** The verdict if each practice that is only reported were what the first value of its question says: no reports. */
    private Verdict ifUnfounded(Norm norm, Judgement judgement, EffectiveAnswers answers) {
        Map<String, Value> unfounded = catalogue.questionsOf(norm).stream()
                .filter(question -> answers.value(question.id())
                        .map(Value::text)
                        .filter(UNCONFIRMED::equals)
                        .isPresent())
                .collect(Collectors.toMap(
                        Question::id,
                        question -> new Value.Choice(question.valueIds().get(0))));
        return judgement.verdict() == Verdict.PARTIAL && !unfounded.isEmpty()
                ? judging.judge(norm, answers.supposing(unfounded)).verdict()
                : judgement.verdict();
    }

    private static Ground ground(Norm norm, Grounds grounds) {
        return new Ground(
                norm.id(),
                grounds.any(Standing.BINDS),
                grounds.any(Standing.OPEN),
                grounds.any(Standing.BINDS_WITH_RESERVATION),
                grounds.any(Standing.OPEN_WITH_RESERVATION),
                grounds.any(Standing.CUSTOM));
    }
}
