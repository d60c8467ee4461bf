package org.lexgap.assessment;

import java.time.LocalDate;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Norm;

/** Holds the Programme against a law. */
public interface Assessor {

    /** Every norm on one day. */
    Assessment assess(LawSummary summary, LocalDate day);

    /** One norm on given answers, which may be suppositions. */
    Judgement judge(Norm norm, EffectiveAnswers answers);
}
