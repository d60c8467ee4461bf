package org.lexgap.assessment;

import java.util.List;

/** The verdict that the rules of one norm reach on some answers, and why; no reason means UNKNOWN. */
public record Judgement(Verdict verdict, List<Reason> reasons) {

    /** What is left where no rule fires. */
    public static final Judgement UNKNOWN = new Judgement(Verdict.UNKNOWN, List.of());
}
