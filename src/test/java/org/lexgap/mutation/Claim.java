package org.lexgap.mutation;

import java.util.function.Predicate;
import org.lexgap.assessment.Judgement;
import org.lexgap.law.EffectiveAnswers;

/**
 * One thing a scenario says of one norm.
 *
 * @param scenario file, line and name
 * @param holds whether a judgement bears it out
 */
record Claim(String scenario, String norm, EffectiveAnswers answers, Predicate<Judgement> holds) {}
