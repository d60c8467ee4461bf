package org.lexgap.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.norm.Question;

/**
 * What all entries on one question amount to on a day.
 *
 * @param value what the entries agree on; empty where that is undecided
 * @param entries the entries that speak on the day and whose source counts
 * @param sides the values that stand against one another; empty unless disputed
 * @param kind how the question is answered, or which kind of nothing stands in the place of an answer
 * @param marks what a reader should know of the entries used
 */
public record EffectiveAnswer(
        Question question, Optional<Value> value, List<Entry> entries, List<Side> sides, Kind kind, Set<Mark> marks) {

    /** One value of a disputed answer, and the entries behind it. */
    public record Side(Value value, List<Entry> entries) {}

    /** The kinds of answer and of nothing. */
    public enum Kind {
        /** Decided. */
        ANSWERED,
        /** Entries that count differ. */
        DISPUTED,
        /** Asked, and no information was to be had. */
        UNAVAILABLE,
        /** There are entries, and none speaks on this day. */
        OUT_OF_PERIOD,
        /** No entry. */
        NOT_ASKED
    }

    /** Remarks on the entries used. */
    public enum Mark {
        /** The day is later than the summary; nothing says that the law changed since. */
        ASSUMED_UNCHANGED,
        /** The source was read before the last change of an act it cites. */
        STALE
    }

    static EffectiveAnswer notAsked(Question question) {
        return new EffectiveAnswer(question, Optional.empty(), List.of(), List.of(), Kind.NOT_ASKED, Set.of());
    }

    /** Whether something is left to answer: the whole question, or whether some element of a set holds. */
    public boolean isOpen() {
        return value.isEmpty()
                || value.get() instanceof Value.Listed listed
                        && listed.listed().size()
                                        + listed.lacks(question.valueIds()).size()
                                < question.values().size();
    }

    /** The same answer as if a value had been decided, to see what would follow from it. */
    public EffectiveAnswer supposing(Value supposed) {
        return new EffectiveAnswer(question, Optional.of(supposed), List.of(), List.of(), Kind.ANSWERED, Set.of());
    }
}
