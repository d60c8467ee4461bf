package org.lexgap.mutation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Reason;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.spec.NormClaims;

/**
 * What a scenario says of a norm on some answers, so that it can be put to changed rules.
 *
 * @param scenario the scenario, with its file and line
 * @param holds whether a judgement bears it out
 */
record Claim(String scenario, String norm, EffectiveAnswers answers, Predicate<Judgement> holds) {

    /** Everything that the scenarios on norms claim. A scenario that names a reason names all there are. */
    static List<Claim> all() {
        Stream<Claim> verdicts = NormClaims.ofAll().verdicts().stream()
                .map(claim -> new Claim(
                        claim.scenario(),
                        claim.norm(),
                        claim.answers(),
                        judgement -> judgement.verdict() == claim.verdict()));
        Stream<Claim> reasons = NormClaims.ofAll().reasons().stream()
                .map(claim -> new Claim(
                        claim.scenario(), claim.norm(), claim.answers(), judgement -> judgement.reasons().stream()
                                .map(Reason::says)
                                .collect(Collectors.toSet())
                                .equals(claim.sentences())));
        return Stream.concat(verdicts, reasons).toList();
    }
}
