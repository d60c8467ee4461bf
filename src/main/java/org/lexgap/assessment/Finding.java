package org.lexgap.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Value;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/**
 * One norm held against one law.
 *
 * @param verdict the verdict shown: the one reached, unless a rule about rules lowers it or sets the norm aside
 * @param reached the verdict of the norm's own rules
 * @param footing on what legal ground the norm binds the state beside the Programme
 * @param remarks what the rules about rules add
 * @param sides where an answer is disputed, what the verdict would be under each value
 * @param reasons the rules that fired; more than one where several ways lead to the same verdict
 * @param because the answers to the questions those rules name, in the order of the catalogue
 * @param missing questions without an effective answer, where the verdict is UNKNOWN
 * @param stillPossible verdicts that answers to the missing questions could lead to
 * @param remedy what would close it, where something remains to be done
 */
public record Finding(
        Norm norm,
        Verdict verdict,
        Verdict reached,
        Grounded footing,
        Set<Flag> flags,
        List<Remark> remarks,
        List<Side> sides,
        List<Reason> reasons,
        List<EffectiveAnswer> because,
        List<Question> missing,
        List<Verdict> stillPossible,
        Optional<Remedy> remedy) {

    /** The verdict if one side of a disputed answer is right. */
    public record Side(Question question, Value value, List<org.lexgap.law.Entry> entries, Verdict verdict) {}

    /**
     * A footing and what it rests on.
     *
     * @param rests the related instruments behind it, or, where it is unknown, the ids of the questions it waits for
     */
    public record Grounded(Footing footing, List<String> rests) {}

    /** Whether something remains to be done to meet the norm. */
    public boolean fallsShort() {
        return verdict == Verdict.GAP || verdict == Verdict.PARTIAL;
    }

    /** Whether the result of a theme rests on it. */
    public boolean isCounted() {
        return verdict != Verdict.NOT_APPLICABLE && flags.stream().noneMatch(Flag::setsAside);
    }

    /** Whether the verdict rests on our reading of the Programme alone: each rule that fired does. */
    public boolean restsOnInference() {
        return !reasons.isEmpty()
                && verdict == reached
                && reasons.stream().allMatch(reason -> norm.restsOnInference(reached.name(), reason.way()));
    }

    /** The id of the norm at whose gap a dependent one is counted. */
    public Optional<String> root() {
        return remarks.stream()
                .filter(remark -> remark.id().equals("META-DEPENDENT/gap"))
                .flatMap(remark -> remark.rests().stream())
                .findFirst();
    }
}
