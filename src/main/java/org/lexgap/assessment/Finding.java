package org.lexgap.assessment;

import java.util.List;
import java.util.Set;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/**
 * One norm held against one law.
 *
 * @param verdict the verdict shown
 * @param reached the verdict of the norm's own rules
 * @param sides where an answer is disputed, what the verdict would be under each value
 * @param reasons the rules that fired; more than one where several ways lead to the same verdict
 * @param because the answers to the questions those rules name, in the order of the catalogue
 * @param missing questions without an effective answer, where the verdict is UNKNOWN
 * @param stillPossible verdicts that answers to the missing questions could lead to
 */
public record Finding(
        Norm norm,
        Verdict verdict,
        Verdict reached,
        Set<Flag> flags,
        List<Side> sides,
        List<Reason> reasons,
        List<EffectiveAnswer> because,
        List<Question> missing,
        List<Verdict> stillPossible) {

    /** The verdict if one side of a disputed answer is right. */
    public record Side(Question question, Value value, List<org.lexgap.law.Entry> entries, Verdict verdict) {}

    /** Whether something remains to be done to meet the norm. */
    public boolean fallsShort() {
        return verdict == Verdict.GAP || verdict == Verdict.PARTIAL;
    }
}
