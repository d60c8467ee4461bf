package org.lexgap.rulebase;

import java.util.Map;
import java.util.SortedSet;
import org.lexgap.assessment.Grounds;
import org.lexgap.assessment.Judgement;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Norm;

/**
 * A law on a day, as far as the norms' own rules judge it: what the rules about rules go on from.
 *
 * @param grounds for each norm, how its related instruments stand to the state
 * @param warned ids of the consistency checks that found something
 */
record JudgedLaw(
        LawSummary summary,
        EffectiveAnswers answers,
        Map<Norm, Judgement> judgements,
        Map<Norm, Grounds> grounds,
        SortedSet<String> warned) {}
