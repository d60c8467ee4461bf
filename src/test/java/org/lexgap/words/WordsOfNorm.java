package org.lexgap.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.norm.Norm;

/** The verdict that the words of a norm give. */
public final class WordsOfNorm {

    private static final String NOT_APPLICABLE = "The condition of application is answered and fails: ";
    private static final String NEITHER = "Neither the COMPLIANT nor the GAP condition holds";

    private final Optional<Condition> notApplicable;
    private final Condition compliant;
    private final Condition gap;
    private final Optional<Condition> partial;

    public WordsOfNorm(Norm norm) {
        notApplicable = norm.notApplicableWhen().map(words -> {
            if (!words.startsWith(NOT_APPLICABLE)) {
                throw new IllegalArgumentException(norm.id() + ": " + words);
            }
            return Condition.parse(words.substring(NOT_APPLICABLE.length()));
        });
        compliant = Condition.parse(norm.verdict().compliant());
        gap = Condition.parse(norm.verdict().gap());
        partial = norm.verdict().partial().startsWith(NEITHER)
                ? Optional.empty()
                : Optional.of(Condition.parse(norm.verdict().partial()));
    }

    /** Not applicable first, UNKNOWN where that is open, then whichever of the three is decided. */
    public Verdict verdict(EffectiveAnswers answers) {
        Truth outside = notApplicable.map(condition -> condition.in(answers)).orElse(Truth.FALSE);
        if (outside == Truth.TRUE) {
            return Verdict.NOT_APPLICABLE;
        }
        if (outside == Truth.UNDECIDED) {
            return Verdict.UNKNOWN;
        }
        if (compliant.in(answers) == Truth.TRUE) {
            return Verdict.COMPLIANT;
        }
        if (gap.in(answers) == Truth.TRUE) {
            return Verdict.GAP;
        }
        Truth partly = partial.map(condition -> condition.in(answers))
                .orElseGet(() -> compliant.in(answers).not().and(gap.in(answers).not()));
        return partly == Truth.TRUE ? Verdict.PARTIAL : Verdict.UNKNOWN;
    }

    /** Question to the values that the words name for it. */
    public Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        Stream.of(notApplicable, Optional.of(compliant), Optional.of(gap), partial)
                .flatMap(Optional::stream)
                .forEach(condition -> condition.named().forEach((question, values) -> named.computeIfAbsent(
                                question, key -> new LinkedHashSet<>())
                        .addAll(values)));
        return named;
    }
}
