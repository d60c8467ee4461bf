package org.lexgap.assessment;

import java.util.Collection;
import org.lexgap.norm.Sentence.Kind;

/**
 * What a trace amounts to; a norm, rule or scenario that several sentences lead to counts once.
 *
 * @param normative sentences that hold norms
 * @param traced normative sentences each of whose norms is asked about, judged and shown at work
 * @param context sentences that hold no norm of their own
 * @param meta sentences that are rules about rules
 */
public record TraceTotals(
        int sentences,
        int normative,
        int traced,
        int context,
        int meta,
        int norms,
        int questions,
        int rules,
        int scenarios) {

    /** Counts what a trace shows. */
    public static TraceTotals of(Trace trace) {
        return new TraceTotals(
                trace.sentences().size(),
                count(trace, Kind.NORM),
                (int) trace.sentences().stream()
                        .filter(of -> of.normative() && of.traced())
                        .count(),
                count(trace, Kind.CONTEXT),
                count(trace, Kind.META),
                trace.norms().size(),
                trace.questions().size(),
                (int) trace.norms().stream().mapToLong(of -> of.rules().size()).sum(),
                (int) trace.norms().stream()
                        .map(Trace.OfNorm::scenarios)
                        .flatMap(Collection::stream)
                        .distinct()
                        .count());
    }

    private static int count(Trace trace, Kind kind) {
        return (int) trace.sentences().stream()
                .filter(of -> of.sentence().kind() == kind)
                .count();
    }
}
