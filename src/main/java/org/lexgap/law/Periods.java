package org.lexgap.law;

import java.time.LocalDate;
import java.util.Optional;
import org.lexgap.norm.Question;

/** Which entries of a summary speak on a day. */
final class Periods {

    private final LawSummary summary;
    private final LocalDate day;

    Periods(LawSummary summary, LocalDate day) {
        this.summary = summary;
        this.day = day;
    }

    /** Whether the day is later than the one the summary describes. */
    boolean afterSummary() {
        return day.isAfter(summary.asOf());
    }

    /** Whether an entry says anything about the day. */
    boolean speaks(Entry entry, Question question) {
        if (entry.until().isPresent() && !day.isBefore(entry.until().get())) {
            return false;
        }
        if (question.type() == Question.Type.TREATY_DATE && entry.from().isEmpty()) {
            return !(isNotBound(entry) && entry.until().isEmpty() && afterSummary());
        }
        return !day.isBefore(start(entry));
    }

    /** The first day on which an entry speaks: as stated, else as its instruments say, else the summary's day. */
    private LocalDate start(Entry entry) {
        return entry.from().or(() -> latestInForce(entry)).orElse(summary.asOf());
    }

    /** Whether the source was read before the last change, up to the day, of an instrument the entry cites. */
    boolean isStale(Entry entry) {
        return entry.seen().isPresent()
                && entry.citations().stream()
                        .flatMap(citation ->
                                Optional.ofNullable(summary.instruments().get(citation.instrument())).stream())
                        .flatMap(instrument -> instrument.lastChangeUpTo(day).stream())
                        .anyMatch(change -> change.isAfter(entry.seen().get()));
    }

    private Optional<LocalDate> latestInForce(Entry entry) {
        return entry.citations().stream()
                .flatMap(citation -> Optional.ofNullable(summary.instruments().get(citation.instrument())).stream())
                .flatMap(instrument -> instrument.inForce().stream())
                .max(LocalDate::compareTo);
    }

    private static boolean isNotBound(Entry entry) {
        return entry.value() instanceof Value.TreatyDate treaty
                && treaty.since().isEmpty();
    }
}
