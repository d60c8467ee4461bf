package org.lexgap.rulebase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
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
import org.lexgap.law.Value;
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

    /** A law judged by the rules as written; the assessment is made when it is wanted. */
    private static final class Kept {

        private final JudgedLaw law;
        private final List<Object> facts;
        private final Remarks remarks;
        private final List<Said> said;
        private Assessment assessment;

        Kept(LawSummary summary, LocalDate day) {
            law = AS_WRITTEN.judged(summary, day);
            facts = AS_WRITTEN.acrossNorms().facts(law);
            remarks = AS_WRITTEN.acrossNorms().remarks(law);
            said = Said.of(remarks, law);
        }

        Assessment assessment() {
            if (assessment == null) {
                assessment = AS_WRITTEN.assessment(law, law.warned(), remarks);
            }
            return assessment;
        }
    }

    /** All that an assessment takes over from what the rules about rules say of a norm. */
    private record Said(Norm norm, List<Remark> remarks, Set<Flag> flags, Footing footing, Verdict shown) {

        static List<Said> of(Remarks remarks, JudgedLaw law) {
            return Programme.catalogue().norms().stream()
                    .map(norm -> new Said(
                            norm,
                            remarks.remarks(norm.id()),
                            Set.copyOf(remarks.flags(norm.id())),
                            remarks.footing(norm.id()),
                            remarks.shown(norm.id())
                                    .orElse(law.judgements().get(norm).verdict())))
                    .toList();
        }

        String text() {
            return shown + " " + footing + " " + flags + " "
                    + remarks.stream().map(Remark::id).toList();
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
        Kept kept = kept(summary, day);
        SortedSet<String> warned = warned(kept);
        Remarks remarks = remarks(kept);
        return agrees(kept, warned, remarks) ? kept.assessment() : AS_WRITTEN.assessment(kept.law, warned, remarks);
    }

    /** What it says otherwise of a law than the rules as written do; nothing where it says the same. */
    public Optional<String> difference(LawSummary summary) {
        Kept kept = kept(summary, summary.asOf());
        try {
            SortedSet<String> warned = warned(kept);
            Remarks remarks = remarks(kept);
            return agrees(kept, warned, remarks)
                    ? Optional.empty()
                    : Optional.of(difference(kept, Said.of(remarks, kept.law))
                            .orElse(kept.law.warned() + ", changed " + warned));
        } catch (IllegalStateException contradiction) {
            return Optional.of(contradiction.getMessage());
        }
    }

    private static Optional<String> difference(Kept kept, List<Said> changed) {
        return kept.said.stream()
                .filter(said -> !changed.contains(said))
                .findFirst()
                .map(said -> {
                    Norm norm = said.norm();
                    Said then = changed.get(kept.said.indexOf(said));
                    Judgement judgement = kept.law.judgements().get(norm);
                    Stream<String> answers = norm.questions().stream()
                            .map(question -> question + " is "
                                    + kept.law
                                            .answers()
                                            .value(question)
                                            .map(Value::text)
                                            .orElse("open"));
                    return kept.law.summary().state() + " " + norm.id() + " reaches " + judgement.verdict() + " "
                            + answers.toList() + ": " + said.text() + ", changed " + then.text();
                });
    }

    private static Kept kept(LawSummary summary, LocalDate day) {
        return KEPT.computeIfAbsent(summary, unseen -> new HashMap<>())
                .computeIfAbsent(day, on -> new Kept(summary, on));
    }

    private static boolean agrees(Kept kept, SortedSet<String> warned, Remarks remarks) {
        return warned.equals(kept.law.warned())
                && (remarks == kept.remarks || Said.of(remarks, kept.law).equals(kept.said));
    }

    private SortedSet<String> warned(Kept kept) {
        return part == Part.CHECKS ? changed.fire(kept.facts).warned() : kept.law.warned();
    }

    private Remarks remarks(Kept kept) {
        return part == Part.CHECKS ? kept.remarks : changed.fireAcrossNorms(kept.facts);
    }

    @Override
    public Judgement judge(Norm norm, EffectiveAnswers answers) {
        return AS_WRITTEN.judge(norm, answers);
    }
}
