package org.lexgap.rulebase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Footing;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Norm;

/**
 * Assesses as the program does, but for one rule about rules, or one consistency check, that was changed. What does not
 * depend on it, such as the verdicts that the norms' own rules reach, is found once for each law and kept.
 */
public final class ChangedAssessor implements Assessor {

    private static final DroolsAssessor AS_WRITTEN = (DroolsAssessor) Programme.assessor();
    private static final Map<LawSummary, Map<LocalDate, Kept>> KEPT = new IdentityHashMap<>();

    private final Part part;
    private final CompiledRules changed;

    /** The rules that look across norms, in two parts that do not know each other. */
    public enum Part {
        RULES_ABOUT_RULES(DrlReader.META),
        CHECKS(DrlReader.CHECKS);

        private final String name;

        Part(String name) {
            this.name = name;
        }

        String named() {
            return name;
        }
    }

    /** A law judged by the rules as written. */
    private record Kept(JudgedLaw law, List<Object> facts, Remarks remarks, List<Said> said, Assessment assessment) {

        static Kept of(LawSummary summary, LocalDate day) {
            JudgedLaw law = AS_WRITTEN.judged(summary, day);
            Remarks remarks = AS_WRITTEN.acrossNorms().remarks(law);
            return new Kept(
                    law,
                    AS_WRITTEN.acrossNorms().facts(law),
                    remarks,
                    Said.of(remarks),
                    AS_WRITTEN.assessment(law, law.warned(), remarks));
        }
    }

    /** All that an assessment takes over from what the rules about rules say of a norm. */
    private record Said(List<Remark> remarks, List<Flag> flags, Footing footing, Optional<Verdict> shown) {

        static List<Said> of(Remarks remarks) {
            return Programme.catalogue().norms().stream()
                    .map(Norm::id)
                    .map(norm -> new Said(
                            remarks.remarks(norm), remarks.flags(norm), remarks.footing(norm), remarks.shown(norm)))
                    .toList();
        }
    }

    ChangedAssessor(Part part, CompiledRules changed) {
        this.part = part;
        this.changed = changed;
    }

    /**
     * @throws IllegalStateException if the changed rules contradict one another
     * @throws NoSuchElementException if they leave nothing to count
     */
    @Override
    public Assessment assess(LawSummary summary, LocalDate day) {
        Kept kept = KEPT.computeIfAbsent(summary, unseen -> new HashMap<>())
                .computeIfAbsent(day, on -> Kept.of(summary, on));
        return part == Part.CHECKS ? checked(kept) : remarked(kept);
    }

    /** Whether it assesses a law as the rules as written do. */
    public boolean agreesOn(LawSummary summary, LocalDate day) {
        try {
            return assess(summary, day) == KEPT.get(summary).get(day).assessment();
        } catch (IllegalStateException | NoSuchElementException contradiction) {
            return false;
        }
    }

    private Assessment checked(Kept kept) {
        SortedSet<String> warned = changed.fire(kept.facts()).warned();
        return warned.equals(kept.law().warned())
                ? kept.assessment()
                : AS_WRITTEN.assessment(kept.law(), warned, kept.remarks());
    }

    private Assessment remarked(Kept kept) {
        Remarks remarks = changed.fireAcrossNorms(kept.facts());
        return Said.of(remarks).equals(kept.said())
                ? kept.assessment()
                : AS_WRITTEN.assessment(kept.law(), kept.law().warned(), remarks);
    }

    @Override
    public Judgement judge(Norm norm, EffectiveAnswers answers) {
        return AS_WRITTEN.judge(norm, answers);
    }
}
